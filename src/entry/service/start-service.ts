import { Probot, ProbotOctokit } from 'probot'
import { createHttpsFetch } from '../../github/client/create-https-fetch.ts'
import { proxyFor } from '../../github/client/proxy-for.ts'
import { createApp } from '../app.ts'
import { createServer } from './create-server.ts'
import { createLogin } from './pages/create-login.ts'
import { createPages } from './pages/create-pages.ts'
import { keptPages } from './pages/kept-pages.ts'
import { loadReportPage } from './pages/load-report-page.ts'
import { startRounds } from './start-rounds.ts'
import type { ServiceSettings } from './read-service-settings.ts'

/** The App as it runs: where it listens, and how to end it without losing work. */
export interface Service {
  readonly url: string
  /** Has every repository swept now. */
  sweep(): Promise<void>
  /** Everything that was accepted has been done. */
  drain(): Promise<void>
  /** Takes no more deliveries, finishes what was accepted, and closes. */
  stop(): Promise<void>
}

/** What the service takes from the world around it; every part has a default. */
export interface ServiceParts {
  readonly clock?: () => Date
  /** Resolves after so many milliseconds: the pauses between tries. */
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Milliseconds without a word from GitHub after which a request is given up. */
  readonly patience?: number
}

/** Starts the App with its server and queue. */
export async function startService(settings: ServiceSettings, parts: ServiceParts = {}): Promise<Service> {
  const { clock = () => new Date(), sleep, patience } = parts
  // The global fetch waits five minutes for an answer that never comes, and a place in the queue with it.
  const fetch = createHttpsFetch({ proxy: (url) => proxyFor(url, process.env), ...(patience === undefined ? {} : { timeout: patience }) })
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: settings.logLevel,
    // Without a terminal, lines of JSON are what a log collector wants.
    logFormat: process.stderr.isTTY ? 'pretty' : 'json',
    request: { fetch },
    Octokit: octokitOf(settings),
  })
  const app = await createApp({ redisUrl: settings.redisUrl, reportDelay: settings.reportDelay, clock, sleep, paced: settings.paced })
  await probot.load(app.load)
  const state = { ready: true }
  const endRounds = startRounds(settings.sweepHours, () => app.sweep().catch((error: unknown) => probot.log.error({ err: error }, 'a round of sweeps was cut short; the next one goes on')))
  const pages = createPages({
    loadPage: keptPages((repository) => loadReportPage(probot, repository, clock()), clock),
    login: settings.client && createLogin({ clientId: settings.client.id, clientSecret: settings.client.secret, apiUrl: settings.apiUrl, fetch }),
    secret: settings.client?.secret ?? settings.webhookSecret,
    clock,
  })
  const server = createServer({ probot, webhookPath: settings.webhookPath, clock, isReady: () => state.ready, pages })
  const port = await listen(server, settings)
  return {
    url: `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`,
    sweep: () => app.sweep(),
    drain: () => app.drain(),
    async stop() {
      state.ready = false
      endRounds()
      await new Promise<void>((closed) => server.close(() => closed()))
      // What waits for GitHub to answer again must not outlive the patience of whoever ends the process.
      await Promise.race([app.drain(), pause(GRACE)])
      await app.close()
    },
  }
}

/** Milliseconds; containers are given thirty seconds to end. */
const GRACE = 20_000

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds).unref() })
}

/** Only the function form of defaults reaches the plugins. Trying again is ours, which never writes a comment twice. */
function octokitOf({ paced }: ServiceSettings): typeof ProbotOctokit {
  return ProbotOctokit.defaults((options: object) => ({ ...options, retry: { enabled: false }, ...(paced ? {} : { throttle: { enabled: false } }) })) as typeof ProbotOctokit
}

function listen(server: ReturnType<typeof createServer>, settings: ServiceSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : settings.port)
    })
  })
}

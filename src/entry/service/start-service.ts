import { Probot, ProbotOctokit } from 'probot'
import { createHttpsFetch } from '../../github/client/create-https-fetch.ts'
import { proxyFor } from '../../github/client/proxy-for.ts'
import { createApp } from '../app.ts'
import { UsageError } from '../command-line/terminal.ts'
import { createServer, type Health } from './create-server.ts'
import { createLogin } from './pages/create-login.ts'
import { createPages } from './pages/create-pages.ts'
import { keptPages } from './pages/kept-pages.ts'
import { loadReportPage } from './pages/load-report-page.ts'
import { examineRegistration } from './examine-registration.ts'
import { startRounds } from './start-rounds.ts'
import type { ServiceSettings } from './read-service-settings.ts'

/** The App as it runs: where it listens, and how to end it without losing work. */
export interface Service {
  readonly url: string
  /** Has every repository swept now. */
  sweep(): Promise<void>
  /** Says in the log what GitHub has not granted. */
  examine(): Promise<void>
  /** Everything that was accepted has been done. */
  drain(): Promise<void>
  /** Goes on taking deliveries for so many milliseconds, though no longer ready; then takes none, finishes what was accepted as far as the grace allows, and closes. */
  stop(linger?: number): Promise<void>
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
    logFormat: process.stdout.isTTY ? 'pretty' : 'json',
    request: { fetch },
    Octokit: octokitOf(settings),
  })
  const app = await createApp({ ...settings, clock, sleep })
  await probot.load(app.load)
  const state: { phase: 'ready' | 'draining' | 'ending' } = { phase: 'ready' }
  const health = async (): Promise<Health> => (state.phase === 'ending' || (await app.isReady()) ? state.phase : 'storeless')
  const endRounds = startRounds(settings.sweepHours, () => app.sweep().catch((error: unknown) => probot.log.error({ err: error }, 'a round of sweeps was cut short; the next one begins anew')))
  const pages = createPages({
    loadPage: keptPages((repository) => loadReportPage(probot, repository, clock()), clock),
    login: settings.client && createLogin({ clientId: settings.client.id, clientSecret: settings.client.secret, apiUrl: settings.apiUrl, fetch }),
    secret: settings.client?.secret ?? settings.webhookSecret,
    clock,
  })
  const server = createServer({ probot, webhookPath: settings.webhookPath, clock, health, pages })
  const port = await listen(server, settings).catch(async (error: unknown) => {
    endRounds()
    await app.close()
    throw error
  })
  return {
    url: `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`,
    sweep: () => app.sweep(),
    examine: () => examineRegistration(() => probot.auth(), probot.log),
    drain: () => app.drain(),
    async stop(linger = 0) {
      const { grace = GRACE } = settings
      const end = performance.now() + grace
      const within = async (share: number, work: () => Promise<void>): Promise<void> =>
        Promise.race([work(), pause((end - performance.now()) * share)]).catch((error: unknown) => probot.log.error({ err: error }, 'not everything could be finished'))
      state.phase = 'draining'
      endRounds()
      await pause(Math.min(linger, grace / 2))
      state.phase = 'ending'
      // What waits for GitHub or Redis to answer again must not outlive the patience of whoever ends the process.
      await within(FIRST_SHARE, app.secure)
      await within(1, app.close)
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Milliseconds from being told to end until the end; containers are given thirty seconds. */
const GRACE = 25_000
/** Of the time that is left, for waiting between tries as usual; what is not done by then has one more try. */
const FIRST_SHARE = 0.7

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds).unref() })
}

/** Only the function form of defaults reaches the plugins. Trying again is ours, which never writes a comment twice. */
function octokitOf({ paced }: ServiceSettings): typeof ProbotOctokit {
  return ProbotOctokit.defaults((options: object) => ({ ...options, retry: { enabled: false }, ...(paced ? {} : { throttle: { enabled: false } }) })) as typeof ProbotOctokit
}

function listen(server: ReturnType<typeof createServer>, settings: ServiceSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenFailure(cause, settings)))
    server.listen(settings.port, settings.host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : settings.port)
    })
  })
}

function listenFailure(cause: NodeJS.ErrnoException, { host, port }: ServiceSettings): Error {
  switch (cause.code) {
    case 'EADDRINUSE': return new UsageError(`PORT=${port} is taken by another process; expected a free one`, { cause })
    case 'EACCES': return new UsageError(`PORT=${port} may not be used by this user; expected one above 1023`, { cause })
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': return new UsageError(`HOST=${host} is no address of this machine; expected one such as 0.0.0.0`, { cause })
    default: return cause
  }
}

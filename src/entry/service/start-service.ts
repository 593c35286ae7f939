import { Probot, ProbotOctokit } from 'probot'
import { createApp } from '../app.ts'
import { createServer } from './create-server.ts'
import type { ServiceSettings } from './read-service-settings.ts'

/** The App as it runs: where it listens, and how to end it without losing work. */
export interface Service {
  readonly url: string
  /** Everything that was accepted has been done. */
  drain(): Promise<void>
  /** Takes no more deliveries, finishes what was accepted, and closes. */
  stop(): Promise<void>
}

/** Starts the App with its server and queue. */
export async function startService(settings: ServiceSettings, clock: () => Date = () => new Date()): Promise<Service> {
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    logLevel: settings.logLevel,
    // Without a terminal, lines of JSON are what a log collector wants.
    logFormat: process.stderr.isTTY ? 'pretty' : 'json',
    Octokit: settings.paced ? ProbotOctokit : unpacedOctokit(),
  })
  const app = await createApp({ redisUrl: settings.redisUrl, reportDelay: settings.reportDelay, clock })
  await probot.load(app.load)
  const state = { ready: true }
  const server = createServer({ probot, webhookPath: settings.webhookPath, clock, isReady: () => state.ready })
  const port = await listen(server, settings)
  return {
    url: `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`,
    drain: () => app.drain(),
    async stop() {
      state.ready = false
      await new Promise<void>((closed) => server.close(() => closed()))
      await app.drain()
      await app.close()
    },
  }
}

/** Only the function form of defaults reaches the throttling plugin. */
function unpacedOctokit(): typeof ProbotOctokit {
  return ProbotOctokit.defaults((options: object) => ({ ...options, throttle: { enabled: false } })) as typeof ProbotOctokit
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

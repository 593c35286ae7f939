import { readFileSync } from 'node:fs'
import process from 'node:process'
import { startService } from './service/start-service.ts'
import { readServiceSettings } from './service/read-service-settings.ts'

/** Runs the App until the process is told to end, and then ends when all accepted work is done. */
export async function serve(port?: string): Promise<void> {
  const settings = readServiceSettings({ ...process.env, ...(port === undefined ? {} : { PORT: port }) }, (path) => readFileSync(path, 'utf8'))
  const service = await startService(settings)
  process.stderr.write(`Throughline listens on ${service.url} (webhooks: ${settings.webhookPath})\n`)
  await new Promise<void>((ended) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void service.stop().then(ended, ended))
    }
  })
}

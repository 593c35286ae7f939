import { readFileSync } from 'node:fs'
import process from 'node:process'
import { startService } from './service/start-service.ts'
import { readServiceSettings } from './service/read-service-settings.ts'

/** What is still open by then is not worth waiting for. */
const AFTERWARDS = 500

/** Runs the App until the process is told to end, and then ends when all accepted work is done, or its time is up. */
export async function serve(port?: string): Promise<void> {
  const settings = readServiceSettings({ ...process.env, ...(port === undefined ? {} : { PORT: port }) }, (path) => readFileSync(path, 'utf8'))
  const service = await startService(settings)
  process.stderr.write(`Throughline listens on ${service.url} (webhooks: ${settings.webhookPath})\n`)
  void service.examine()
  const signal = await told()
  // Whoever presses Ctrl-C sends nothing more.
  await service.stop(signal === 'SIGTERM' ? settings.linger : 0)
  setTimeout(() => process.exit(), AFTERWARDS).unref()
}

/** Resolves with the first signal to end; a second one ends the process as usual. */
function told(): Promise<'SIGTERM' | 'SIGINT'> {
  return new Promise((resolve) => {
    const heed = (signal: NodeJS.Signals): void => {
      process.off('SIGTERM', heed).off('SIGINT', heed)
      resolve(signal === 'SIGTERM' ? signal : 'SIGINT')
    }
    process.on('SIGTERM', heed).on('SIGINT', heed)
  })
}

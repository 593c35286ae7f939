import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--virtual-time-budget=2000',
]

/** The page as Chromium has it after its scripts, if any could run, have run. */
export async function openInChromium(html: string, width = 1100): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-chromium-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(page, html)
    const chromium = process.env['CHROMIUM'] ?? 'chromium'
    const options = [...QUIET, `--user-data-dir=${join(folder, 'profile')}`, `--window-size=${width},900`, '--dump-dom', `file://${page}`]
    return (await promisify(execFile)(chromium, options, { maxBuffer: 1 << 26 })).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

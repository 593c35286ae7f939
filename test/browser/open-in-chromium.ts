import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--virtual-time-budget=10000',
]

/** The page as Chromium has it after its scripts, if any could run, have run. */
async function openInChromium(html: string, width = 1100): Promise<string> {
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

/**
 * What a script finds in each of some pages of this width, which may be narrower than a window can be: each stands in a frame. `measure`
 * is the body of an asynchronous function of the frame's `page` (its document) and `view` (its window).
 */
export async function measureInChromium<Found>(pages: readonly string[], width: number, measure: string, library = ''): Promise<readonly Found[]> {
  const dom = await openInChromium(`<!doctype html><meta charset="utf-8"><title>quiet</title><body><pre id="found"></pre>
<script>const library = ${quoted(library)}
const look = (source) => new Promise((done) => {
  const frame = Object.assign(document.createElement('iframe'), { width: ${width}, height: 900 })
  frame.style.border = '0'
  frame.addEventListener('load', async () => {
    const page = frame.contentDocument, view = frame.contentWindow
    if (library !== '') view.eval(library)
    done(await (async () => { ${measure} })().catch((error) => ({ error: String(error) })))
    frame.remove()
  })
  frame.srcdoc = source
  document.body.append(frame)
})
addEventListener('load', async () => {
  const found = []
  for (const source of ${quoted(pages)}) found.push(await look(source))
  document.querySelector('#found').textContent = 'FOUND' + encodeURIComponent(JSON.stringify([document.title, ...found])) + 'FOUND'
})</script>`, width + 60)
  const [, text] = /FOUND([^<]*)FOUND/.exec(dom) ?? []
  const [title, ...found] = text === undefined ? [] : JSON.parse(decodeURIComponent(text)) as readonly [string, ...Found[]]
  if (title !== 'quiet') throw new Error(`the pages did not stay by themselves: ${dom.slice(0, 400)}`)
  return found
}

/** A value for a script of a page. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../../src/entry/command-line/run.ts'

/** What a command left behind. */
interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** A checkout of its own for one test, and the command line in it on 11 November 2026. */
export function aCheckout(files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(join(tmpdir(), 'throughline-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return {
    read: (path: string): string => readFileSync(join(directory, path), 'utf8'),
    directory,
    run: (...argv: readonly string[]): Promise<Ran> => runAt(directory, argv),
    /** The command line in a folder of the checkout. */
    runIn: (folder: string, ...argv: readonly string[]): Promise<Ran> => runAt(join(directory, folder), argv),
  }
}

async function runAt(directory: string, argv: readonly string[]): Promise<Ran> {
  let [out, error] = ['', '']
  const code = await run(argv, { directory, environment: {}, now: new Date('2026-11-11T09:00:00Z'), colour: false, out: (text) => { out += text }, error: (text) => { error += text } })
  return { code, out, error }
}

/** A small OKR file: one objective with a share to raise and a number of cases. */
export const someOkrs = `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: Bakeries order without the phone
    owner: "@ana"
    key_results:
      - { id: O1.KR1, title: Raise orders placed online from 40% to 55%, unit: "%", baseline: 40, target: 55, owner: "@ben" }
      - { id: O1.KR2, title: Bring the balance of complaints from -9 to 5, unit: points, baseline: -9, target: 5, owner: "@chloe" }
`

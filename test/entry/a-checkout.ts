import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/entry/command-line/run.ts'
import { today } from './company-okrs.ts'

/** What a command left on the terminal. */
export interface CommandRun {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** A folder of files, and a terminal in it. */
export interface Checkout {
  readonly directory: string
  write(path: string, text: string): void
  read(path: string): string
  run(...argv: readonly string[]): Promise<CommandRun>
  remove(): void
}

/** A checkout with these files, on the day of the tests and without any environment but the given one. */
export function aCheckout(files: Readonly<Record<string, string>> = {}, environment: Readonly<Record<string, string>> = {}): Checkout {
  const directory = mkdtempSync(join(tmpdir(), 'throughline-cli-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  return {
    directory,
    write,
    read: (path) => readFileSync(join(directory, path), 'utf8'),
    async run(...argv) {
      const printed = { out: '', error: '' }
      const code = await run(argv, {
        directory,
        environment,
        now: new Date(`${today}T09:00:00Z`),
        colour: false,
        out: (text) => {
          printed.out += text
        },
        error: (text) => {
          printed.error += text
        },
      })
      return { code, ...printed }
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

import type { Terminal } from '../command-line/terminal.ts'

/** Tells the story in the terminal as it happens, and keeps count of what held. */
export interface Narrator {
  chapter(title: string): void
  say(text: string): void
  /** One thing that must be so; the story goes on when it is not, and ends badly. */
  expect(held: boolean, text: string): void
  readonly failures: readonly string[]
  readonly held: () => number
}

/** A narrator for a terminal; colours only where it has them. */
export function createNarrator(terminal: Terminal): Narrator {
  const failures: string[] = []
  const count = { held: 0 }
  const paint = (code: string, text: string): string => (terminal.colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  return {
    failures,
    held: () => count.held,
    chapter: (title) => terminal.out(`\n${paint('1', title)}\n`),
    say: (text) => terminal.out(`  ${text}\n`),
    expect(held, text) {
      if (held) count.held += 1
      else failures.push(text)
      terminal.out(`  ${held ? paint('32', '✓') : paint('31', '✗')} ${text}\n`)
    },
  }
}

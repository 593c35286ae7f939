import { nearestWord } from '../../okrs/nearest-word.ts'

/** What Node says of options in a sentence of ours, with the options that there are: its own advice on unknown ones is for operands, which nobody meant. */
export function optionProblem(error: unknown, command: string, names: readonly string[]): string {
  const said = error instanceof Error ? error.message : String(error)
  const unknown = /^Unknown option '(--?[^']*)'/.exec(said)?.[1]
  const known = [...names, 'help'].map((name) => `--${name}`)
  if (unknown === undefined) return `${/[.!?]$/.test(said) ? said : `${said}.`} See: throughline ${command} --help`
  const near = nearestWord(unknown, known)
  return `Unknown option '${unknown}'; ${command} takes ${known.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`} See: throughline ${command} --help`
}

import { cleanLines } from '../../render/clean-text.ts'
import { readVersion } from './read-version.ts'
import { findCheckout } from '../../local/find-checkout.ts'
import { type Surroundings, type Terminal, UsageError, exitCodes } from './terminal.ts'
import { helpText } from './help-text.ts'
import { tellUnreadFiles } from './tell-unread-files.ts'
import { parseArguments, type Arguments } from './arguments.ts'

type Command = (args: Arguments, terminal: Terminal) => Promise<number> | number

/** Each command is loaded when it is called, so that `check` does not pay for `serve`. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  lint: async () => (await import('./commands/lint.ts')).lint,
  diff: async () => (await import('./commands/diff.ts')).diff,
  check: async () => (await import('./commands/check.ts')).check,
  report: async () => (await import('./commands/report.ts')).report,
  audit: async () => (await import('./commands/audit.ts')).audit,
  config: async () => (await import('./commands/config.ts')).config,
  'check-in': async () => (await import('./commands/check-in.ts')).checkIn,
  serve: async () => (await import('./commands/serve.ts')).serve,
  demo: async () => (await import('./commands/demo.ts')).demo,
}

/** Characters; nobody reads more of it at once. */
const LONGEST_MESSAGE = 20_000

const WITHOUT_CHECKOUT: ReadonlySet<string> = new Set(['serve', 'demo'])

/** Runs the command line and returns its exit code: 0 fine, 1 findings at the failing level, 2 usage or unreadable input. */
export async function run(argv: readonly string[], terminal: Surroundings): Promise<number> {
  // Names of files and words of git are other people's, and may hold what a terminal obeys.
  const error = (text: string): void => terminal.error(cleanLines(text, LONGEST_MESSAGE))
  try {
    return await dispatch(argv, { ...terminal, error, checkout: findCheckout(terminal.directory) })
  } catch (cause) {
    error(`throughline: ${messageOf(cause)}\n`)
    return exitCodes.unusable
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = argv
  if (name === '--version' || name === '-V') return say(terminal, `${readVersion()}\n`)
  if (name === '--help' || name === '-h' || name === 'help') {
    if (rest[0] !== undefined) commandOf(rest[0])
    return say(terminal, helpText(rest[0]))
  }
  const load = commandOf(name)
  const args = parseArguments(name, rest)
  if (args.help) return say(terminal, helpText(name))
  const command = await load()
  if (!WITHOUT_CHECKOUT.has(name)) tellUnreadFiles(args, terminal)
  return command(args, terminal)
}

function commandOf(name: string): NonNullable<(typeof commands)[string]> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw new UsageError(`there is no command "${name}"; expected one of ${Object.keys(commands).join(', ')}.${name.startsWith('-') ? ' Options stand behind the command.' : ''} See: throughline --help`)
  return load
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text)
  return exitCodes.fine
}

/** An error and what caused it, without stacks: what the person at the terminal can use. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}

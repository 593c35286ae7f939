import { parseArgs } from 'node:util'
import { parseDay } from '../../domain/day.ts'
import { optionProblem } from './option-problem.ts'
import { UsageError } from './terminal.ts'

/** The formats in which a command can print. */
export type Format = 'text' | 'json' | 'sarif' | 'github'

/** What was asked for on the command line. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly help: boolean
  readonly force: boolean
  readonly dryRun: boolean
  readonly exit: boolean
  /** Only the workflows, where the company's repository holds the rest. */
  readonly workflows: boolean
  readonly format: Format
  readonly settings?: string | undefined
  readonly issues?: string | undefined
  readonly repository?: string | undefined
  /** A checkout of the company's repository. */
  readonly company?: string | undefined
  /** Counts as today, so that a run can be repeated. */
  readonly today?: string | undefined
  readonly port?: string | undefined
  readonly note?: string | undefined
  readonly confidence?: string | undefined
  readonly date?: string | undefined
  readonly mode?: string | undefined
  /** Requests to GitHub at most. */
  readonly budget?: number | undefined
}

const FORMATS: ReadonlySet<string> = new Set(['text', 'json', 'sarif', 'github'])

/** Which options each command takes besides `--help`; any other is a mistake worth telling. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  init: ['force', 'dry-run', 'workflows'],
  lint: ['format', 'today'],
  diff: ['format', 'today', 'settings', 'repository', 'company', 'issues'],
  check: ['format', 'today', 'settings', 'repository', 'company', 'mode'],
  config: ['format', 'today', 'settings', 'repository', 'company'],
  report: ['format', 'today', 'settings', 'repository', 'company', 'issues', 'dry-run'],
  audit: ['format', 'today', 'settings', 'repository', 'company', 'issues', 'budget'],
  'check-in': ['note', 'confidence', 'date', 'dry-run', 'today'],
  serve: ['port'],
  demo: ['exit', 'port'],
}

/** What each command takes besides its options, and how often at most; without an entry, nothing. */
const POSITIONALS: Readonly<Record<string, { readonly names: string; readonly most: number }>> = {
  lint: { names: 'OKR files', most: Number.POSITIVE_INFINITY },
  diff: { names: 'at most two versions, each a git revision, a file or a folder', most: 2 },
  check: { names: 'one FILE, or -', most: 1 },
  config: { names: 'one repository as OWNER/NAME', most: 1 },
  audit: { names: 'one OWNER or OWNER/NAME', most: 1 },
  'check-in': { names: 'a key result and one value, a bare number in its unit', most: 2 },
}

const KINDS: Readonly<Record<string, 'boolean' | 'string'>> = { force: 'boolean', 'dry-run': 'boolean', exit: 'boolean', workflows: 'boolean' }

/** Reads a command's arguments; throws a UsageError that names what is wrong. */
export function parseArguments(command: string, argv: readonly string[]): Arguments {
  const names = OPTIONS[command] ?? []
  const options = Object.fromEntries([...names, 'help'].map((name) => [name, { type: name === 'help' ? 'boolean' as const : (KINDS[name] ?? 'string' as const) }]))
  const { values, positionals } = parsed(command, argv, { ...options, help: { type: 'boolean', short: 'h' } })
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  return {
    positionals,
    help: values['help'] === true,
    force: values['force'] === true,
    dryRun: values['dry-run'] === true,
    exit: values['exit'] === true,
    workflows: values['workflows'] === true,
    format: readFormat(text('format') ?? 'text'),
    settings: text('settings'),
    issues: text('issues'),
    repository: readRepositoryName(text('repository')),
    company: text('company'),
    today: readDay('--today', text('today')),
    port: readPort(text('port')),
    note: text('note'),
    confidence: text('confidence'),
    date: readDay('--date', text('date')),
    mode: text('mode'),
    budget: readCount('--budget', text('budget')),
  }
}

/** Stands before a negative number while options are told apart: `check-in O1.KR2 -3` has no option `-3`. */
const NUMBER = '\u0000'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parsed(command: string, argv: readonly string[], options: Options) {
  try {
    const args = argv.map((entry) => (/^-\.?\d/.test(entry) ? NUMBER + entry : entry))
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? withoutMark(value) : value])),
      positionals: limited(command, positionals.map(withoutMark)),
    }
  } catch (error) {
    throw new UsageError(optionProblem(error, command, OPTIONS[command] ?? []), { cause: undefined })
  }
}

function withoutMark(text: string): string {
  return text.startsWith(NUMBER) ? text.slice(NUMBER.length) : text
}

/** Whatever is one too many was meant as something, so that it must not be passed over. */
function limited(command: string, positionals: readonly string[]): readonly string[] {
  const { names, most } = POSITIONALS[command] ?? { names: 'options only', most: 0 }
  const surplus = positionals.slice(most)
  if (surplus.length === 0) return positionals
  throw new UsageError(`found ${surplus.map((text) => `"${text}"`).join(', ')}; ${command} takes ${names}, and text of several words stands in quotes.`)
}

function readFormat(value: string): Format {
  if (FORMATS.has(value)) return value as Format
  throw new UsageError(`found --format ${value}; expected text, json, sarif or github`)
}

function readCount(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const count = /^[1-9]\d{0,6}$/.exec(value)?.[0]
  if (count === undefined) throw new UsageError(`found ${option} ${value}; expected a number of requests such as 1000`)
  return Number(count)
}

/** The owner's files are asked for by the first half, so that a name without one would ask for somebody else's. */
function readRepositoryName(value: string | undefined): string | undefined {
  if (value === undefined || /^[\w.-]+\/[\w.-]+$/.test(value)) return value
  throw new UsageError(`found --repository ${value === '' ? '""' : value}; expected OWNER/NAME, for example acme/web`)
}

const LAST_PORT = 65_535

function readPort(value: string | undefined): string | undefined {
  if (value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= LAST_PORT)) return value
  throw new UsageError(`found --port ${value === '' ? '""' : value}; expected a number from 0 (any that is free) to ${LAST_PORT}, for example 3000`)
}

function readDay(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const day = parseDay(value)
  if (day === undefined) throw new UsageError(`found ${option} ${value}; expected a day such as 2026-11-02`)
  return day
}

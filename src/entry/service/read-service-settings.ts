import { UsageError } from '../command-line/terminal.ts'
import { type GivenKey, readPrivateKey } from './read-private-key.ts'
import type { ServiceVariableName } from './service-variables.ts'

/** What the App needs to run, read from the environment. */
export interface ServiceSettings {
  readonly appId: string
  readonly privateKey: string
  readonly webhookSecret: string
  readonly webhookPath: string
  readonly host: string
  readonly port: number
  /** The API's address, of GitHub Enterprise Server or a test. */
  readonly apiUrl: string
  readonly redisUrl?: string | undefined
  /** Processes with one name share their work; those of another App or another GitHub may use the same Redis under their own. */
  readonly queueName?: string | undefined
  /** Tasks at a time. */
  readonly concurrency?: number | undefined
  /** Milliseconds. */
  readonly reportDelay?: number | undefined
  /** Hours between two rounds in which every repository is swept; 0 for none. */
  readonly sweepHours: number
  /** Milliseconds from being told to end until the end, in all. */
  readonly grace?: number | undefined
  /** Milliseconds of them for which deliveries are still taken. */
  readonly linger?: number | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'
  /** False lets writes follow each other without GitHub's advised pause of a second. */
  readonly paced: boolean
  /** The App's client, for visitors who log in to see a report; without it only public reports are shown. */
  readonly client?: { readonly id: string; readonly secret: string } | undefined
}

type Environment = Readonly<Record<string, string | undefined>>
/** What a variable says; one that is empty, as files for containers like to leave it, says nothing. */
type Read = (name: ServiceVariableName) => string | undefined

/** The secret that Probot falls back to; whoever runs with it accepts deliveries from anybody. */
const KNOWN_SECRET = 'development'
const SECOND = 1000
const LAST_PORT = 65_535
/** GitHub counts a hundred requests at a time, of everything that an App does there, as too many. */
const MOST_TASKS = 32
/** A key is longer, and is not repeated where it was put by mistake. */
const LONGEST_PATH = 255
/** Both fit into what timers can count. */
const WEEK_OF_HOURS = 168
const DAY_OF_SECONDS = 86_400
const HOUR_OF_SECONDS = 3600

/** Reads the environment; throws a UsageError that names everything missing at once, or the variable that is wrong. */
export function readServiceSettings(environment: Environment, readFile: (path: string) => string): ServiceSettings {
  const read: Read = (name) => environment[name]?.trim() || undefined
  const { appId, key, webhookSecret } = readIdentity(read, readFile)
  const apiUrl = readUrl(read, 'GITHUB_API_URL', ['https:', 'http:'], 'https://git.example.com/api/v3') ?? enterpriseUrl(read) ?? 'https://api.github.com'
  return {
    appId,
    privateKey: readPrivateKey(key),
    webhookSecret,
    webhookPath: readPath(read('WEBHOOK_PATH') ?? '/api/github/webhooks'),
    host: read('HOST') ?? '0.0.0.0',
    port: readWhole(read, 'PORT', 0, LAST_PORT) ?? 3000,
    apiUrl,
    redisUrl: readUrl(read, 'REDIS_URL', ['redis:', 'rediss:'], 'redis://cache:6379'),
    // A colon would divide the store's keys.
    queueName: `throughline-${appId}-${new URL(apiUrl).host.replaceAll(':', '-')}`,
    concurrency: readWhole(read, 'CONCURRENCY', 1, MOST_TASKS),
    reportDelay: inMilliseconds(readWhole(read, 'REPORT_DELAY_SECONDS', 0, DAY_OF_SECONDS)),
    sweepHours: readWhole(read, 'SWEEP_HOURS', 0, WEEK_OF_HOURS) ?? 24,
    grace: inMilliseconds(readWhole(read, 'GRACE_SECONDS', 1, HOUR_OF_SECONDS)),
    linger: inMilliseconds(readWhole(read, 'LINGER_SECONDS', 0, HOUR_OF_SECONDS) ?? 5),
    logLevel: readLevel(read('LOG_LEVEL') ?? 'info'),
    paced: true,
    client: readClient(read),
  }
}

function readIdentity(read: Read, readFile: (path: string) => string): { readonly appId: string; readonly key: GivenKey; readonly webhookSecret: string } {
  const [appId, webhookSecret, key] = [read('APP_ID'), read('WEBHOOK_SECRET'), givenKey(read, readFile)]
  const isSecret = webhookSecret !== undefined && webhookSecret !== KNOWN_SECRET
  if (appId !== undefined && key !== undefined && isSecret) return { appId, key, webhookSecret }
  const missing = [
    appId === undefined ? 'APP_ID: the number on the App\'s settings page' : [],
    key === undefined ? 'PRIVATE_KEY or PRIVATE_KEY_PATH: the key that GitHub let you download' : [],
    isSecret ? [] : 'WEBHOOK_SECRET: a long random text, the same as on the App\'s settings page',
  ].flat()
  throw new UsageError(`the environment lacks:\n  ${missing.join('\n  ')}`)
}

function givenKey(read: Read, readFile: (path: string) => string): GivenKey | undefined {
  const [text, path] = [read('PRIVATE_KEY'), read('PRIVATE_KEY_PATH')]
  if (text !== undefined) return { variable: 'PRIVATE_KEY', text }
  if (path === undefined) return undefined
  try {
    return { variable: 'PRIVATE_KEY_PATH', text: readFile(path) }
  } catch (cause) {
    if (path.length > LONGEST_PATH) throw new UsageError('PRIVATE_KEY_PATH holds no path; expected one of the .pem file that GitHub let you download, or the key itself in PRIVATE_KEY')
    throw new UsageError(`PRIVATE_KEY_PATH=${path} cannot be read; expected the .pem file that GitHub let you download`, { cause })
  }
}

function enterpriseUrl(read: Read): string | undefined {
  const host = read('GHE_HOST')
  if (host === undefined) return undefined
  const url = `${read('GHE_PROTOCOL') ?? 'https'}://${host}/api/v3`
  if (URL.canParse(url)) return url
  throw new UsageError(`found GHE_HOST=${host}; expected a name alone, such as git.example.com`)
}

/** What is found is not repeated: it may hold a password. */
function readUrl(read: Read, name: ServiceVariableName, protocols: readonly string[], example: string): string | undefined {
  const value = read(name)
  if (value === undefined) return undefined
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol) && new URL(value).hostname !== '') return value
  throw new UsageError(`${name} holds no address; expected one such as ${example}`)
}

function readPath(path: string): string {
  if (/^\/[^\s?#]*$/.test(path)) return path
  throw new UsageError(`found WEBHOOK_PATH=${path}; expected a path such as /api/github/webhooks`)
}

function readClient(read: Read): ServiceSettings['client'] {
  const [id, secret] = [read('GITHUB_CLIENT_ID'), read('GITHUB_CLIENT_SECRET')]
  if (id === undefined && secret === undefined) return undefined
  if (id === undefined || secret === undefined) throw new UsageError(`the environment lacks ${id === undefined ? 'GITHUB_CLIENT_ID' : 'GITHUB_CLIENT_SECRET'}; both stand on the App's settings page, and both are needed to show reports to people who log in`)
  return { id, secret }
}

function readWhole(read: Read, name: ServiceVariableName, least: number, most: number): number | undefined {
  const value = read(name)
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
  throw new UsageError(`found ${name}=${value}; expected a whole number from ${least} to ${most}`)
}

function inMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * SECOND
}

function readLevel(value: string): ServiceSettings['logLevel'] {
  switch (value) {
    case 'fatal': case 'error': case 'warn': case 'info': case 'debug': case 'trace': return value
    default: throw new UsageError(`found LOG_LEVEL=${value}; expected fatal, error, warn, info, debug or trace`)
  }
}

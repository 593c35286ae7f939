import { UsageError } from '../command-line/terminal.ts'

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
  /** Milliseconds. */
  readonly reportDelay?: number | undefined
  /** Hours between two rounds in which every repository is swept; 0 for none. */
  readonly sweepHours: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace'
  /** False lets writes follow each other without GitHub's advised pause of a second. */
  readonly paced: boolean
  /** The App's client, for visitors who log in to see a report; without it only public reports are shown. */
  readonly client?: { readonly id: string; readonly secret: string } | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** The secret that Probot falls back to; whoever runs with it accepts deliveries from anybody. */
const KNOWN_SECRET = 'development'

/** Reads the environment; throws a UsageError that names everything missing at once. */
export function readServiceSettings(environment: Environment, readFile: (path: string) => string): ServiceSettings {
  const webhookSecret = environment['WEBHOOK_SECRET'] ?? ''
  const privateKey = readPrivateKey(environment, readFile)
  const missing = [
    environment['APP_ID'] ? [] : 'APP_ID: the number on the App\'s settings page',
    privateKey === undefined ? 'PRIVATE_KEY or PRIVATE_KEY_PATH: the key that GitHub let you download' : [],
    webhookSecret === '' || webhookSecret === KNOWN_SECRET ? 'WEBHOOK_SECRET: a long random text, the same as on the App\'s settings page' : [],
  ].flat()
  if (missing.length > 0) throw new UsageError(`the environment lacks:\n  ${missing.join('\n  ')}`)
  return {
    appId: environment['APP_ID'] ?? '',
    privateKey: privateKey ?? '',
    webhookSecret,
    webhookPath: environment['WEBHOOK_PATH'] ?? '/api/github/webhooks',
    host: environment['HOST'] ?? '0.0.0.0',
    port: readWhole('PORT', environment['PORT'] ?? '3000', 65_535),
    apiUrl: environment['GITHUB_API_URL'] ?? enterpriseUrl(environment) ?? 'https://api.github.com',
    redisUrl: environment['REDIS_URL'],
    reportDelay: environment['REPORT_DELAY_SECONDS'] === undefined ? undefined : readWhole('REPORT_DELAY_SECONDS', environment['REPORT_DELAY_SECONDS'], A_DAY) * 1000,
    sweepHours: readWhole('SWEEP_HOURS', environment['SWEEP_HOURS'] ?? '24', A_WEEK),
    logLevel: readLevel(environment['LOG_LEVEL'] ?? 'info'),
    paced: true,
    client: readClient(environment),
  }
}

function readPrivateKey(environment: Environment, readFile: (path: string) => string): string | undefined {
  const path = environment['PRIVATE_KEY_PATH']
  const key = environment['PRIVATE_KEY'] ?? (path === undefined ? undefined : readFile(path))
  if (key === undefined || key.trim() === '') return undefined
  const text = key.replaceAll('\\n', '\n')
  return text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8')
}

function enterpriseUrl(environment: Environment): string | undefined {
  const host = environment['GHE_HOST']
  return host === undefined ? undefined : `${environment['GHE_PROTOCOL'] ?? 'https'}://${host}/api/v3`
}

function readClient(environment: Environment): ServiceSettings['client'] {
  const [id, secret] = [environment['GITHUB_CLIENT_ID'], environment['GITHUB_CLIENT_SECRET']]
  if (!id && !secret) return undefined
  if (!id || !secret) throw new UsageError(`the environment lacks ${id ? 'GITHUB_CLIENT_SECRET' : 'GITHUB_CLIENT_ID'}; both stand on the App's settings page, and both are needed to show reports to people who log in`)
  return { id, secret }
}

/** Seconds; reports that wait longer are no reports of today. */
const A_DAY = 86_400
/** Hours; what is lost, and what follows the calendar, waits for the next round. */
const A_WEEK = 168

function readWhole(name: string, value: string, most: number): number {
  if (/^\d{1,6}$/.test(value) && Number(value) <= most) return Number(value)
  throw new UsageError(`found ${name}=${value}; expected a whole number from 0 to ${most}`)
}

function readLevel(value: string): ServiceSettings['logLevel'] {
  switch (value) {
    case 'fatal': case 'error': case 'warn': case 'info': case 'debug': case 'trace': return value
    default: throw new UsageError(`found LOG_LEVEL=${value}; expected fatal, error, warn, info, debug or trace`)
  }
}

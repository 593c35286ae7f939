import type { HttpExchange } from './http-exchange.ts'

/** What a world is made with; everything has a default. */
export interface WorldOptions {
  /** Organisations that exist from the start; default `acme`. */
  readonly organisations?: readonly string[]
  /** Members of every organisation. */
  readonly people?: readonly string[]
  /** People with an account and no organisation, such as the authors of forks. */
  readonly outsiders?: readonly string[]
  readonly app?: AppOptions
  /** When it is in this world now; its time goes on at the pace of the machine's. */
  readonly startsAt?: Date
  /** Told of every answer before it is sent, also of those that a fault made; requests that are dropped or left hanging have none. */
  readonly onExchange?: (exchange: HttpExchange) => void
}

/** How the App is registered. */
export interface AppOptions {
  readonly id?: number
  readonly slug?: string
  readonly name?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly events?: readonly string[]
  readonly webhookSecret?: string
  /** An RSA key in PEM; making one takes a while, so tests of one file may share theirs. */
  readonly privateKey?: string
  /** `all` repositories of every organisation (the default), or only those named as `owner/name`. */
  readonly repositories?: 'all' | readonly string[]
}

/** The people that a story may name without introducing them. */
export const defaultPeople: readonly string[] = [
  'ana', 'ben', 'carla', 'dmitri', 'elif', 'farid', 'grace', 'hugo', 'ines', 'jonas', 'kavya', 'lena',
  'mateo', 'noor', 'olga', 'priya', 'quentin', 'rosa', 'samir', 'tove', 'uma', 'victor', 'wanda', 'yusuf',
  'dependabot[bot]', 'renovate[bot]',
]

/** The people without an organisation. */
export const defaultOutsiders: readonly string[] = ['visitor', 'contributor']

/** What Throughline asks for, which is the App's registration unless a test says otherwise. */
export const defaultPermissions: Readonly<Record<string, string>> = {
  metadata: 'read', checks: 'write', contents: 'write', issues: 'write', pull_requests: 'write', merge_queues: 'read',
}

/** The events that the App hears of. */
export const defaultEvents: readonly string[] = [
  'pull_request', 'issues', 'issue_comment', 'push', 'merge_group', 'check_run', 'check_suite', 'sub_issues', 'issue_dependencies', 'repository', 'label',
]

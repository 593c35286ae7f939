import { existsSync, readFileSync } from 'node:fs'

/** What a run is about. */
interface ActionContext {
  readonly eventName: string
  readonly payload: object
  readonly repo: { readonly owner: string; readonly repo: string }
  /** `https://api.github.com`, or an Enterprise Server's `…/api/v3`. */
  readonly apiUrl: string
}

/** Reads what the runner keeps in its environment; the toolkit's own reader brings along an Octokit, which costs a cold start more than the event. */
export function readContext(environment: Readonly<Record<string, string | undefined>>): ActionContext {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_EVENT_PATH: path = '' } = environment
  const [owner = '', repo = ''] = repository.split('/')
  return {
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as object : {},
    repo: { owner, repo },
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
  }
}

import type { Clock } from './clock.ts'

/** A JSON value with the fields that GitHub always sends and the emulator forgets, wherever something of that kind stands in it. */
export function fillIn(value: unknown, frontUrl: string, clock: Clock): unknown {
  if (Array.isArray(value)) return value.map((item) => fillIn(item, frontUrl, clock))
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value
  // Every answer of the world passes here, most of them lists, so that nothing is copied without need.
  const found: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    found[key] = typeof inner === 'object' ? fillIn(inner, frontUrl, clock) : isStamp(key, inner) ? clock.shown(inner) : inner
  }
  const [missing, corrected] = [missingFields(found, frontUrl), correctedFields(found, frontUrl)]
  return missing === NONE && corrected === NONE ? found : { ...missing, ...found, ...corrected }
}

/** The times that the emulator stamps by itself; those of a check run may be the caller's own, so they stay. */
const stamped: ReadonlySet<string> = new Set(['created_at', 'updated_at', 'closed_at', 'merged_at', 'pushed_at', 'submitted_at'])

function isStamp(key: string, value: unknown): value is string {
  return typeof value === 'string' && stamped.has(key)
}

type Fields = Readonly<Record<string, unknown>>

const NONE: Fields = {}

function missingFields(found: Fields, frontUrl: string): Fields {
  if (typeof found['login'] === 'string' && 'node_id' in found) return accountFields(found['login'], frontUrl)
  if ('full_name' in found && 'default_branch' in found) return { web_commit_signoff_required: false, custom_properties: {}, network_count: 0, subscribers_count: 0 }
  if ('head' in found && 'base' in found && 'draft' in found) return { active_lock_reason: null }
  if ('access_tokens_url' in found) return { target_id: idOf(found['account']), node_id: `I_${String(found['id'])}` }
  return NONE
}

/** The links of a user or organisation; GitHub gives organisations those of users as well. */
export function accountFields(login: string, frontUrl: string): Fields {
  const url = `${frontUrl}/users/${login}`
  return {
    avatar_url: `${frontUrl}/avatars/u/${login}`, gravatar_id: '', url, html_url: `${frontUrl}/${login}`,
    followers_url: `${url}/followers`, following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`, subscriptions_url: `${url}/subscriptions`, organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}`, received_events_url: `${url}/received_events`,
    type: 'Organization', site_admin: false,
  }
}

function correctedFields(found: Fields, frontUrl: string): Fields {
  // The App itself: GitHub names its owner, the emulator has none.
  if ('installations_count' in found) {
    const login = String(found['slug'])
    return { owner: { login, id: found['id'], node_id: `O_${login}`, ...accountFields(login, frontUrl) } }
  }
  const output = found['output']
  if (!('head_sha' in found) || typeof output !== 'object') return NONE
  return { output: { ...output, annotations_url: `${String(found['url'])}/annotations` } }
}

function idOf(account: unknown): unknown {
  return typeof account === 'object' && account !== null && 'id' in account ? account.id : 0
}

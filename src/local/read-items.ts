import { type Day, dayOf } from '../domain/day.ts'
import type { Item, ItemOutcome, Origin } from '../domain/item.ts'
import { readSidebar } from '../linkage/read-sidebar.ts'

/** Items read from a list, or the reason why the text is none. */
type ReadItems =
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly labelsKnown: boolean }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly found: string }

type Entry = Readonly<Record<string, unknown>>

/**
 * Items from what `gh issue list --json …`, `gh pr list --json …` or the REST API print: an array, one object,
 * or the several arrays that a paged call prints one after the other.
 */
export function readItems(text: string, repository: string): ReadItems {
  const trimmed = text.trimStart()
  if (!trimmed.startsWith('[') && !trimmed.startsWith('{')) return { kind: 'not-json' }
  const parsed = parseEntries(trimmed)
  if (parsed === undefined) return LIKE_JSON.test(trimmed) ? { kind: 'broken', reason: reasonOf(trimmed) } : { kind: 'not-json' }
  const wrong = parsed.find((entry) => !isItemEntry(entry))
  if (wrong !== undefined) return { kind: 'unreadable', found: JSON.stringify(wrong)?.slice(0, 120) ?? String(wrong) }
  const entries = parsed.filter(isItemEntry)
  return { kind: 'items', items: entries.map((entry) => readItem(entry, repository)), labelsKnown: entries.every((entry) => 'labels' in entry) }
}

/** How lists and objects begin; a body may begin with a bracket, too: `[O1.KR1]`, `[ ] done`. */
const LIKE_JSON = /^(?:\{|\[\s{0,20}[{"])/

function reasonOf(text: string): string {
  try {
    JSON.parse(text)
    return 'it ends too early'
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 160)
  }
}

function parseEntries(text: string): readonly unknown[] | undefined {
  for (const candidate of [text, `[${text.trim().replaceAll(/\][ \t\r\n]{0,8}\[/g, '],[')}]`]) {
    try {
      const value: unknown = JSON.parse(candidate)
      return candidate === text ? [value].flat() : (value as unknown[]).flat()
    } catch {
      // The second candidate reads pages that were printed one after the other.
    }
  }
  return undefined
}

function isItemEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && typeof (value as Entry)['number'] === 'number'
}

function readItem(entry: Entry, home: string): Item {
  const pull = isPull(entry)
  const closed = String(entry['state'] ?? 'open').toLowerCase() !== 'open'
  return {
    kind: pull ? 'pull-request' : 'issue',
    repository: repositoryOf(entry) ?? home,
    number: Number(entry['number']),
    title: text(entry['title']) ?? '',
    body: text(entry['body']) ?? '',
    url: text(entry['html_url']) ?? text(entry['url']) ?? '',
    state: closed ? 'closed' : 'open',
    ...(closed ? { outcome: outcomeOf(entry, pull) } : {}),
    author: authorOf(entry),
    labels: names(entry['labels'], 'name'),
    issueType: text(record(entry['issueType'] ?? entry['type'])['name']),
    ...('issue_field_values' in entry ? { sidebar: readSidebar(entry['issue_field_values']) } : {}),
    assignees: names(entry['assignees'], 'login'),
    milestone: text(record(entry['milestone'])['title']),
    branch: text(entry['headRefName']) ?? text(record(entry['head'])['ref']),
    base: text(entry['baseRefName']) ?? text(record(entry['base'])['ref']),
    draft: (entry['isDraft'] ?? entry['draft']) === true,
    createdOn: day(entry['createdAt'] ?? entry['created_at']),
    updatedOn: day(entry['updatedAt'] ?? entry['updated_at']),
    closedOn: day(entry['closedAt'] ?? entry['closed_at']),
    ...unknownIn(entry),
    origins: parentOf(entry),
  }
}

/** `gh` prints only the fields that it was asked for; one that is not there is not empty. */
function unknownIn(entry: Entry): Pick<Item, 'unknown'> {
  const unknown = [
    ...('assignees' in entry ? [] : ['assignees' as const]),
    ...('author' in entry || 'user' in entry ? [] : ['author' as const]),
    ...('milestone' in entry ? [] : ['milestone' as const]),
  ]
  return unknown.length === 0 ? {} : { unknown }
}

/** Whether the parent can be read depends on whether it is in the list, too; until then it is only named. */
function parentOf(entry: Entry): readonly Origin[] {
  const match = /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,10})$/.exec(text(entry['parent_issue_url']) ?? '')
  return match === null ? [] : [{ kind: 'unreadable', reference: `${match[1]}#${match[2]}`, reason: 'it is not in the list' }]
}

/** `gh` calls an app `app/dependabot` where the API, and the settings, say `dependabot[bot]`. */
function authorOf(entry: Entry): string | undefined {
  const login = text(record(entry['author'])['login']) ?? text(record(entry['user'])['login'])
  return login?.startsWith('app/') === true ? `${login.slice('app/'.length)}[bot]` : login
}

function isPull(entry: Entry): boolean {
  return 'pull_request' in entry || 'headRefName' in entry || 'isDraft' in entry || 'head' in entry || /\/pull\/\d+$/.test(String(entry['url'] ?? ''))
}

function outcomeOf(entry: Entry, pull: boolean): ItemOutcome | undefined {
  const reason = String(entry['stateReason'] ?? entry['state_reason'] ?? '').toLowerCase()
  if (pull) {
    const merged = entry['state'] === 'MERGED' || entry['mergedAt'] || entry['merged_at'] || record(entry['pull_request'])['merged_at']
    return merged ? 'merged' : undefined
  }
  return reason === 'not_planned' || reason === 'duplicate' ? 'not-planned' : 'completed'
}

/** `owner/name` from the address of the item, the one field that every door prints. */
function repositoryOf(entry: Entry): string | undefined {
  const match = /^https?:\/\/[^/]{1,255}\/(?:repos\/)?([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull|pulls)\/\d+$/
    .exec(text(entry['html_url']) ?? text(entry['url']) ?? '')
  return match?.[1]
}

function names(value: unknown, key: string): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry) => (typeof entry === 'string' ? entry : (text(record(entry)[key]) ?? [])))
}

function day(value: unknown): Day | undefined {
  const date = typeof value === 'string' ? new Date(value) : undefined
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : dayOf(date)
}

function record(value: unknown): Entry {
  return typeof value === 'object' && value !== null ? (value as Entry) : {}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

import type { ItemReference } from '../domain/item.ts'
import { mentionsCommand } from '../linkage/commands/parse-commands.ts'

/** The few facts of a webhook payload that decide what to look at; everything else is read live. */
export interface EventPayload {
  readonly action: string | undefined
  readonly repository: string | undefined
  readonly defaultBranch: string | undefined
  readonly number: number | undefined
  /** An issue and what was put under it, each in its own repository. */
  readonly parent: ItemReference | undefined
  readonly child: ItemReference | undefined
  /** The issue that waits for another one, in the repository of the event. */
  readonly waiting: number | undefined
  /** Whether no person caused it. */
  readonly byBot: boolean
  /** Whether a comment may hold commands; they are read again when they are carried out. */
  readonly commanding: boolean
  /** The button of a check that somebody pressed, and the pull request that the check speaks about by its own word. */
  readonly pressed: { readonly button: string | undefined; readonly by: string | undefined; readonly on: number | undefined }
  readonly groupSha: string | undefined
  readonly groupRef: string | undefined
  /** What the group stands on, and the branch that it is for. */
  readonly groupBase: string | undefined
  readonly groupBranch: string | undefined
  /** Where a transferred issue has gone. */
  readonly moved: ItemReference | undefined
  /** The commit that a check or check suite stands on. */
  readonly checkedSha: string | undefined
  /** The repository has got another default branch. */
  readonly otherDefaultBranch: boolean
  /** The pull requests that a check speaks about. */
  readonly pulls: readonly number[]
  /** Of a push: the branch, the commit that it stood at, and the files of its commits. */
  readonly branch: string | undefined
  readonly before: string | undefined
  readonly paths: readonly string[]
  readonly pathsComplete: boolean
  /** Repositories that an installation has, or has just been given. */
  readonly installed: readonly string[]
}

/** GitHub lists at most this many commits in a push. */
const LISTED_COMMITS = 2048

type Fields = Readonly<Record<string, unknown>>

/** Reads a payload of unknown shape; what is missing or of another type is undefined. */
export function readPayload(payload: unknown): EventPayload {
  const root = record(payload)
  return {
    action: text(root['action']),
    repository: nameIn(root['repository']),
    defaultBranch: text(record(root['repository'])['default_branch']),
    number: whole(record(root['pull_request'] ?? root['issue'])['number']),
    parent: readRelative(root, 'parent_issue'),
    child: readRelative(root, 'sub_issue'),
    waiting: whole(record(root['blocked_issue'])['number']),
    byBot: text(record(root['sender'])['type']) === 'Bot',
    commanding: mentionsCommand(text(record(root['comment'])['body']) ?? ''),
    pressed: { button: text(record(root['requested_action'])['identifier']), by: text(record(root['sender'])['login']), on: ownPull(record(root['check_run'])) },
    groupSha: text(record(root['merge_group'])['head_sha']),
    groupRef: text(record(root['merge_group'])['head_ref']),
    groupBase: text(record(root['merge_group'])['base_sha']),
    groupBranch: text(record(root['merge_group'])['base_ref'])?.replace(/^refs\/heads\//, ''),
    moved: readMoved(record(root['changes'])),
    checkedSha: text(record(root['check_run'] ?? root['check_suite'])['head_sha']),
    otherDefaultBranch: 'default_branch' in record(root['changes']),
    pulls: readPulls(root),
    installed: [...list(root['repositories']), ...list(root['repositories_added'])].flatMap((entry) => nameIn(entry) ?? []),
    ...readPush(root),
  }
}

/** GitHub names the repository of the one that lies elsewhere; the other lies where the event happened. */
function readRelative(root: Fields, key: 'parent_issue' | 'sub_issue'): ItemReference | undefined {
  const repository = nameIn(root[`${key}_repo`]) ?? nameIn(root['repository'])
  const number = whole(record(root[key])['number'])
  return repository === undefined || number === undefined ? undefined : { repository, number }
}

function readMoved(changes: Fields): ItemReference | undefined {
  const repository = nameIn(changes['new_repository'])
  const number = whole(record(changes['new_issue'])['number'])
  return repository === undefined || number === undefined ? undefined : { repository, number }
}

/** Pull requests from forks are not listed; then our check's own word says which one it is. */
function readPulls(root: Fields): readonly number[] {
  const run = record(root['check_run'])
  const listed = list(record(root['check_run'] ?? root['check_suite'])['pull_requests']).flatMap((pull) => whole(record(pull)['number']) ?? [])
  const own = ownPull(run)
  return listed.length > 0 || own === undefined ? listed : [own]
}

function ownPull(run: Fields): number | undefined {
  const own = /^([1-9]\d{0,9})(?::[0-9a-z]{14})?$/.exec(text(run['external_id']) ?? '')?.[1]
  return own === undefined ? undefined : Number(own)
}

function readPush(root: Fields): Pick<EventPayload, 'branch' | 'before' | 'paths' | 'pathsComplete'> {
  const commits = list(root['commits']).map(record)
  return {
    branch: text(root['ref'])?.replace(/^refs\/heads\//, ''),
    before: /^[0-9a-f]{40}$/.exec(text(root['before']) ?? '')?.[0],
    paths: commits.flatMap((commit) => [...list(commit['added']), ...list(commit['modified']), ...list(commit['removed'])].flatMap((path) => text(path) ?? [])),
    // A force push, or one with too many commits to list, does not say all that it changed; neither does the Action's payload.
    pathsComplete: commits.length > 0 && commits.length < LISTED_COMMITS && root['forced'] !== true && commits.every((commit) => 'modified' in commit),
  }
}

function nameIn(repository: unknown): string | undefined {
  return text(record(repository)['full_name'])
}

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
}

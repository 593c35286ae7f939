import type { Ground } from '../ground.ts'
import type { RestComment } from '../shapes/rest-comment.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import { type FieldValue, itemKey, type Times } from '../side-store.ts'
import { issueOf } from '../rest/children-of.ts'
import { act, person } from './act.ts'
import { setField } from './set-field.ts'

/** An issue to be opened. */
interface NewIssue extends Times {
  readonly title: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly author?: string
  /** The name of an issue type. */
  readonly type?: string
  /** The number of the parent issue in the same repository, or `owner/name#number`. */
  readonly parent?: number | string
  readonly state?: 'open' | 'closed'
}

/** What of an issue or pull request may be edited; null takes a type or parent away. */
export interface ItemChanges {
  readonly title?: string
  readonly body?: string
  readonly type?: string | null
}

/** Everything that is done with issues; labels and comments work on pull requests as well. */
export interface IssueActors {
  /** Returns the number. */
  openIssue(repository: string, issue: NewIssue): Promise<number>
  editIssue(repository: string, number: number, changes: ItemChanges, by?: string): Promise<void>
  closeIssue(repository: string, number: number, options?: { readonly by?: string; readonly reason?: 'completed' | 'not_planned' }): Promise<void>
  reopenIssue(repository: string, number: number, by?: string): Promise<void>
  /** Makes an issue a sub-issue, or, without a parent, none any more. */
  setParent(repository: string, number: number, parent: number | string | undefined, by?: string): Promise<void>
  /** Links an issue to one that it waits for, by its number or `owner/name#number`. */
  addBlocker(repository: string, number: number, blocker: number | string, by?: string): Promise<void>
  removeBlocker(repository: string, number: number, blocker: number | string, by?: string): Promise<void>
  /** Sets a field in an issue's sidebar; null clears it. */
  setField(repository: string, number: number, name: string, value: FieldValue | null, by?: string): Promise<void>
  label(repository: string, number: number, label: string, by?: string): Promise<void>
  unlabel(repository: string, number: number, label: string, by?: string): Promise<void>
  /** Returns the comment's id. */
  comment(repository: string, number: number, body: string, by?: string): Promise<number>
  editComment(repository: string, id: number, body: string, by?: string): Promise<void>
  deleteComment(repository: string, id: number, by?: string): Promise<void>
  /** Reactions on a comment, as `ana +1`, in the order in which they were set. */
  reactions(id: number): readonly string[]
  issue(repository: string, number: number): Promise<RestIssue | undefined>
  comments(repository: string, number: number): Promise<readonly RestComment[]>
  /** Names, in the order in which they were set. */
  labels(repository: string, number: number): Promise<readonly string[]>
  /** Sets times that the emulator would take from the clock. */
  setTimes(repository: string, number: number, times: Times): void
}

/** The actors of one world. */
export function createIssueActors(ground: Ground, narrator: string): IssueActors {
  const as = <T>(by: string | undefined, method: string, target: string, body?: unknown) => act<T>(ground, person(ground, by ?? narrator), method, target, body)
  return {
    openIssue: (repository, issue) => open(ground, repository, issue, issue.author ?? narrator),
    async editIssue(repository, number, changes, by) {
      await as(by, 'PATCH', at(repository, number), changes)
    },
    async closeIssue(repository, number, { by, reason } = {}) {
      await as(by, 'PATCH', at(repository, number), { state: 'closed', state_reason: reason ?? 'completed' })
    },
    async reopenIssue(repository, number, by) {
      await as(by, 'PATCH', at(repository, number), { state: 'open' })
    },
    setParent: (repository, number, parent, by) => setParent(ground, repository, number, parent, by ?? narrator),
    async addBlocker(repository, number, blocker, by) {
      await as(by, 'POST', at(repository, number, '/dependencies/blocked_by'), { issue_id: await idOf(ground, repository, blocker) })
    },
    async removeBlocker(repository, number, blocker, by) {
      await as(by, 'DELETE', at(repository, number, `/dependencies/blocked_by/${await idOf(ground, repository, blocker)}`))
    },
    setField: (repository, number, name, value, by) => setField(ground, person(ground, by ?? narrator), { repository, number, name, value }),
    async label(repository, number, label, by) {
      await as(by, 'POST', at(repository, number, '/labels'), { labels: [label] })
    },
    async unlabel(repository, number, label, by) {
      await as(by, 'DELETE', at(repository, number, `/labels/${encodeURIComponent(label)}`))
    },
    async comment(repository, number, body, by) {
      return (await as<RestComment>(by, 'POST', at(repository, number, '/comments'), { body })).id
    },
    async editComment(repository, id, body, by) {
      await as(by, 'PATCH', `/repos/${repository}/issues/comments/${id}`, { body })
    },
    async deleteComment(repository, id, by) {
      await as(by, 'DELETE', `/repos/${repository}/issues/comments/${id}`)
    },
    reactions: (id) => (ground.side.reactions.get(id) ?? []).map(({ by, content }) => `${by} ${content}`),
    issue: (repository, number) => ground.state.issue(repository, number),
    comments: (repository, number) => ground.state.comments(repository, number),
    async labels(repository, number) {
      const found = (await ground.state.pull(repository, number)) ?? (await ground.state.issue(repository, number))
      return (found?.labels ?? []).map((label) => label.name)
    },
    setTimes(repository, number, times) {
      ground.side.times.set(itemKey(repository, number), times)
    },
  }
}

function at(repository: string, number: number, rest = ''): string {
  return `/repos/${repository}/issues/${number}${rest}`
}

async function open(ground: Ground, repository: string, issue: NewIssue, author: string): Promise<number> {
  const { title, body, labels, assignees, type, parent, state, createdAt, closedAt, updatedAt } = issue
  const caller = person(ground, author)
  const made = await act<RestIssue>(ground, caller, 'POST', `/repos/${repository}/issues`, { title, body, labels, assignees, type })
  if (createdAt !== undefined || closedAt !== undefined || updatedAt !== undefined) {
    const times = { ...(createdAt && { createdAt }), ...(closedAt && { closedAt }), ...(updatedAt && { updatedAt }) }
    ground.side.times.set(itemKey(repository, made.number), times)
  }
  if (parent !== undefined) await setParent(ground, repository, made.number, parent, author)
  if (state === 'closed') await act(ground, caller, 'PATCH', `/repos/${repository}/issues/${made.number}`, { state })
  return made.number
}

async function idOf(ground: Ground, home: string, issue: number | string): Promise<number> {
  const key = typeof issue === 'number' ? itemKey(home, issue) : issue.toLowerCase()
  const found = await issueOf(ground, key)
  if (found === undefined) throw new Error(`There is no issue ${key}`)
  return found.id
}

async function setParent(ground: Ground, repository: string, number: number, parent: number | string | undefined, by: string): Promise<void> {
  const key = itemKey(repository, number)
  const child = await issueOf(ground, key)
  const old = ground.side.parents.get(key)
  if (child === undefined) throw new Error(`There is no issue ${key}`)
  if (parent === undefined) {
    if (old === undefined) return
    const [from, of] = old.split('#')
    await act(ground, person(ground, by), 'DELETE', `/repos/${from}/issues/${of}/sub_issue`, { sub_issue_id: child.id })
    return
  }
  const [home, of] = typeof parent === 'number' ? [repository, parent] : parent.split('#')
  await act(ground, person(ground, by), 'POST', `/repos/${home}/issues/${of}/sub_issues`, { sub_issue_id: child.id, replace_parent: true })
}

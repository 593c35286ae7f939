import { closingKeywords } from './closing-keywords.ts'
import type { Reader } from './reader.ts'
import type { RestCheckRun } from './shapes/rest-check-run.ts'
import type { RestComment } from './shapes/rest-comment.ts'
import type { RestComparison, RestFile } from './shapes/rest-comparison.ts'
import { numberOf, restFieldValue } from './shapes/rest-field-value.ts'
import type { RestIssue, RestIssueType } from './shapes/rest-issue.ts'
import type { RestItem } from './shapes/rest-item.ts'
import type { RestPull } from './shapes/rest-pull.ts'
import type { RestRepository } from './shapes/rest-repository.ts'
import { itemKey, itemOf, type SideStore } from './side-store.ts'

/** The state of the world as GitHub would show it: the emulator's, with what it lacks laid over it. */
export interface State {
  repository(name: string): Promise<RestRepository | undefined>
  issue(name: string, number: number): Promise<RestIssue | undefined>
  issues(name: string): Promise<readonly RestIssue[]>
  pull(name: string, number: number): Promise<RestPull | undefined>
  pulls(name: string): Promise<readonly RestPull[]>
  comments(name: string, number: number): Promise<readonly RestComment[]>
  /** All check runs on a commit, newest first. */
  checkRuns(name: string, sha: string): Promise<readonly RestCheckRun[]>
  /** The files that a pull request changes. */
  files(name: string, pull: RestPull): Promise<readonly RestFile[]>
  compare(name: string, base: string, head: string): Promise<RestComparison | undefined>
  /** Keys of the issues that a pull request closes; none when its base is not the default branch. */
  closes(name: string, pull: RestPull): Promise<readonly string[]>
  dressIssue(name: string, issue: RestIssue): RestIssue
  dressPull(name: string, pull: RestPull): RestPull
  dressCheckRun(run: RestCheckRun): RestCheckRun
}

/** The state behind a reader. */
export function createState(reader: Reader, side: SideStore): State {
  const dressIssue = (name: string, issue: RestIssue) => withIssueFacts(side, name, issue)
  const dressPull = (name: string, pull: RestPull) => withPullFacts(side, name, pull)
  const dressCheckRun = (run: RestCheckRun): RestCheckRun => ({
    ...run, app: side.checkApps.get(run.id) ?? run.app, output: { ...run.output, annotations_count: (side.annotations.get(run.id) ?? []).length },
  })
  const compare = (name: string, base: string, head: string) => reader.get<RestComparison>(`/repos/${name}/compare/${base}...${head}`)
  const one = async <T, R>(target: string, dress: (found: T) => R) => {
    const found = await reader.get<T>(target)
    return found === undefined ? undefined : dress(found)
  }
  return {
    dressIssue, dressPull, dressCheckRun, compare,
    repository: (name) => reader.get(`/repos/${name}`),
    issue: (name, number) => one<RestIssue, RestIssue>(`/repos/${name}/issues/${number}`, (found) => dressIssue(name, found)),
    pull: (name, number) => one<RestPull, RestPull>(`/repos/${name}/pulls/${number}`, (found) => dressPull(name, found)),
    issues: async (name) => (await reader.all<RestIssue>(`/repos/${name}/issues?state=all&direction=asc`)).map((issue) => dressIssue(name, issue)),
    pulls: async (name) => (await reader.all<RestPull>(`/repos/${name}/pulls?state=all&direction=asc`)).map((pull) => dressPull(name, pull)),
    comments: (name, number) => reader.all(`/repos/${name}/issues/${number}/comments`),
    async checkRuns(name, sha) {
      const found = await reader.get<{ readonly check_runs: readonly RestCheckRun[] }>(`/repos/${name}/commits/${sha}/check-runs?filter=all`)
      return (found?.check_runs ?? []).map(dressCheckRun)
    },
    async files(name, pull) {
      const comparison = await compare(name, pull.base.sha, pull.head.sha)
      return comparison?.files ?? []
    },
    async closes(name, pull) {
      const repository = await reader.get<RestRepository>(`/repos/${name}`)
      if (pull.base.ref !== repository?.default_branch) return []
      const linked = side.links.get(itemKey(name, pull.number)) ?? []
      return [...new Set([...closingKeywords(pull.body, name), ...linked])]
    },
  }
}

function withTimes<T extends RestItem>(side: SideStore, name: string, item: T): T {
  const times = side.times.get(itemKey(name, item.number))
  if (times === undefined) return item
  const closed = item.closed_at === null ? null : (times.closedAt ?? item.closed_at)
  return { ...item, created_at: times.createdAt ?? item.created_at, updated_at: times.updatedAt ?? item.updated_at, closed_at: closed }
}

function withIssueFacts(side: SideStore, name: string, issue: RestIssue): RestIssue {
  const key = itemKey(name, issue.number)
  const type = side.types.get(key)
  const parent = side.parents.get(key)
  const fields = side.fields.get(key)
  const dressed = {
    ...withTimes(side, name, issue), type: type === undefined ? null : issueType(type),
    ...(fields === undefined ? {} : { issue_field_values: [...fields].map(([field, value]) => restFieldValue(field, value)) }),
  }
  return parent === undefined ? dressed : { ...dressed, parent_issue_url: addressOf(parent, issue.url) }
}

/** The REST address of an issue, on the same host as another's. */
function addressOf(key: string, other: string): string {
  const { repository, number } = itemOf(key)
  return `${other.slice(0, other.indexOf('/repos/'))}/repos/${repository}/issues/${number}`
}

function withPullFacts(side: SideStore, name: string, pull: RestPull): RestPull {
  const key = itemKey(name, pull.number)
  const dressed = withTimes(side, name, pull)
  // The emulator freezes the head at the opening; GitHub moves it with every push to an open pull request.
  const head = { ...dressed.head, sha: side.heads.get(key) ?? dressed.head.sha }
  const merge = side.merges.get(key)
  if (merge === undefined) return { ...dressed, head }
  return { ...dressed, head, state: 'closed', merged: true, merged_at: side.times.get(key)?.closedAt ?? merge.at, merge_commit_sha: merge.sha }
}

function issueType(name: string): RestIssueType {
  return { id: numberOf(name), node_id: `IT_${name}`, name, description: null }
}

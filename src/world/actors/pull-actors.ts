import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { itemKey, type Times } from '../side-store.ts'
import type { FileActors, FileChanges } from './file-actors.ts'
import type { ItemChanges } from './issue-actors.ts'
import { act, person } from './act.ts'

/** A pull request to be opened. */
interface NewPull extends Times {
  readonly title: string
  readonly body?: string
  /** The branch to make; made up from the title by default. */
  readonly branch?: string
  /** What its one commit changes; a note named after the branch by default. */
  readonly files?: FileChanges
  readonly labels?: readonly string[]
  readonly author?: string
  readonly base?: string
  readonly draft?: boolean
  /** From a fork of the author's own. */
  readonly fork?: boolean
}

/** Everything that is done with pull requests. */
export interface PullActors {
  /** Returns the number. */
  openPullRequest(repository: string, pull: NewPull): Promise<number>
  editPullRequest(repository: string, number: number, changes: ItemChanges & { readonly base?: string; readonly draft?: boolean }, by?: string): Promise<void>
  /** Commits onto the pull request's branch; returns its new head. */
  pushTo(repository: string, number: number, files?: FileChanges, options?: { readonly message?: string; readonly by?: string }): Promise<string>
  closePullRequest(repository: string, number: number, by?: string): Promise<void>
  reopenPullRequest(repository: string, number: number, by?: string): Promise<void>
  /** Merges as a person would; the merge must be allowed. Returns the merge commit. */
  mergePullRequest(repository: string, number: number, options?: { readonly by?: string; readonly method?: 'merge' | 'squash' }): Promise<string>
  /** Links an issue in the sidebar, which sends no event on GitHub either. */
  linkIssue(repository: string, number: number, issue: number | string): void
  unlinkIssue(repository: string, number: number, issue: number | string): void
  pullRequest(repository: string, number: number): Promise<RestPull | undefined>
}

/** The actors of one world. */
export function createPullActors(ground: Ground, narrator: string, files: FileActors): PullActors {
  const patch = async (repository: string, number: number, by: string | undefined, body: unknown) => {
    await act(ground, person(ground, by ?? narrator), 'PATCH', at(repository, number), body)
  }
  return {
    openPullRequest: (repository, pull) => open(ground, files, repository, pull, pull.author ?? narrator),
    editPullRequest: (repository, number, changes, by) => patch(repository, number, by, changes),
    async pushTo(repository, number, changes, { message, by } = {}) {
      const pull = await ground.state.pull(repository, number)
      if (pull?.head.repo == null) throw new Error(`There is no branch behind ${itemKey(repository, number)}`)
      const author = by ?? pull.user?.login ?? narrator
      const content = changes ?? { [noteOf(pull.head.ref)]: `Changed after ${pull.head.sha}\n` }
      return files.commitFiles(pull.head.repo.full_name, content, { author, branch: pull.head.ref, message: message ?? 'Follow up' })
    },
    closePullRequest: (repository, number, by) => patch(repository, number, by, { state: 'closed' }),
    reopenPullRequest: (repository, number, by) => patch(repository, number, by, { state: 'open' }),
    async mergePullRequest(repository, number, { by, method } = {}) {
      const caller = person(ground, by ?? narrator)
      return (await act<{ readonly sha: string }>(ground, caller, 'PUT', `${at(repository, number)}/merge`, { merge_method: method ?? 'merge' })).sha
    },
    linkIssue(repository, number, issue) {
      const key = itemKey(repository, number)
      ground.side.links.set(key, new Set([...(ground.side.links.get(key) ?? []), target(repository, issue)]))
    },
    unlinkIssue(repository, number, issue) {
      ground.side.links.get(itemKey(repository, number))?.delete(target(repository, issue))
    },
    pullRequest: (repository, number) => ground.state.pull(repository, number),
  }
}

function at(repository: string, number: number): string {
  return `/repos/${repository}/pulls/${number}`
}

function target(repository: string, issue: number | string): string {
  return typeof issue === 'number' ? itemKey(repository, issue) : issue.toLowerCase()
}

async function open(ground: Ground, files: FileActors, repository: string, pull: NewPull, author: string): Promise<number> {
  const caller = person(ground, author)
  const branch = pull.branch ?? slug(pull.title)
  const head = pull.fork === true ? await forkOf(ground, repository, author) : repository
  const base = pull.base ?? (await ground.state.repository(repository))?.default_branch ?? 'main'
  const from = pull.fork === true || pull.base === undefined ? undefined : await tipOf(ground, repository, base)
  await files.createBranch(head, branch, from)
  await files.commitFiles(head, pull.files ?? { [noteOf(branch)]: `${pull.title}\n` }, { author, branch, message: pull.title })
  const { title, body, draft = false } = pull
  const made = await act<RestPull>(ground, caller, 'POST', `/repos/${repository}/pulls`, {
    title, body, draft, base, head: pull.fork === true ? `${author}:${branch}` : branch,
  })
  const { createdAt, closedAt, updatedAt } = pull
  if (createdAt !== undefined) {
    ground.side.times.set(itemKey(repository, made.number), { createdAt, ...(closedAt && { closedAt }), ...(updatedAt && { updatedAt }) })
  }
  // An outsider cannot label; a maintainer does it for them, as on GitHub.
  const labeller = ground.host.census.people.has(author) ? caller : { kind: 'world' as const, behalf: author }
  const labels = pull.labels ?? []
  if (labels.length > 0) await act(ground, labeller, 'POST', `/repos/${repository}/issues/${made.number}/labels`, { labels })
  return made.number
}

async function forkOf(ground: Ground, repository: string, author: string): Promise<string> {
  const [, name = ''] = repository.split('/')
  const own = `${author}/${name}`
  if (!ground.side.forks.has(own.toLowerCase())) await act(ground, person(ground, author), 'POST', `/repos/${repository}/forks`, {})
  return own
}

async function tipOf(ground: Ground, repository: string, branch: string): Promise<string | undefined> {
  return (await ground.reader.get<{ readonly object: { readonly sha: string } }>(`/repos/${repository}/git/ref/heads/${branch}`))?.object.sha
}

function slug(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/gu, '-').slice(0, 40)
}

function noteOf(branch: string): string {
  return `notes/${branch.replaceAll('/', '-')}.md`
}

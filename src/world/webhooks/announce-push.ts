import { loginOf, type Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestCommit } from '../shapes/rest-commit.ts'
import type { RestFile } from '../shapes/rest-comparison.ts'
import { copyCommits } from '../rest/copy-commits.ts'
import { announce } from './announce.ts'
import { followBranch } from './follow-branch.ts'

/** The id that GitHub writes where there is no commit. */
export const noCommit = '0'.repeat(40)

/** A branch that was moved, made (`before` is no commit) or deleted (`after` is none). */
interface Push {
  readonly repository: string
  readonly ref: string
  readonly before: string
  readonly after: string
  readonly forced: boolean
}

/** `push`, and `synchronize` for the pull requests whose head it moves. */
export async function announcePush(ground: Ground, push: Push, caller: Caller): Promise<void> {
  ground.reader.forget(push.repository)
  if (push.before === push.after) return
  const parent = ground.side.forks.get(push.repository.toLowerCase())
  if (parent !== undefined && push.after !== noCommit) await copyCommits(ground, push.repository, parent, push.after)
  const commits = await pushedCommits(ground, push)
  const login = loginOf(caller) ?? ''
  await announce(ground, push.repository, 'push', caller, {
    ref: push.ref, before: push.before, after: push.after,
    created: push.before === noCommit, deleted: push.after === noCommit, forced: push.forced, base_ref: null,
    compare: `${ground.url()}/${push.repository}/compare/${push.before.slice(0, 12)}...${push.after.slice(0, 12)}`,
    commits, head_commit: commits.at(-1) ?? null,
    pusher: { name: login, email: `${login}@users.noreply.github.com` },
  })
  if (!push.ref.startsWith('refs/heads/') || push.after === noCommit) return
  await followBranch(ground, push.repository, push.ref.slice('refs/heads/'.length), push.before, push.after, caller)
}

type DetailedCommit = RestCommit & { readonly files: readonly RestFile[] }

async function pushedCommits(ground: Ground, push: Push): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (push.after === noCommit) return []
  const from = push.before === noCommit ? (await ground.state.repository(push.repository))?.default_branch : push.before
  const comparison = await ground.state.compare(push.repository, from ?? 'HEAD', push.after)
  const details = (comparison?.commits ?? []).map((commit) => ground.reader.get<DetailedCommit>(`/repos/${push.repository}/commits/${commit.sha}`))
  return (await Promise.all(details)).filter((commit) => commit !== undefined).map((commit) => payloadCommit(commit))
}

function payloadCommit(commit: DetailedCommit): Readonly<Record<string, unknown>> {
  const { author, committer, message, tree } = commit.commit
  const named = (...statuses: readonly string[]) => commit.files.filter((file) => statuses.includes(file.status)).map((file) => file.filename)
  const renamedFrom = commit.files.flatMap((file) => (file.previous_filename === undefined ? [] : [file.previous_filename]))
  return {
    id: commit.sha, tree_id: tree.sha, distinct: true, message, timestamp: committer.date, url: commit.html_url,
    author: { name: author.name, email: author.email, username: commit.author?.login ?? author.name },
    committer: { name: committer.name, email: committer.email, username: commit.author?.login ?? committer.name },
    added: named('added', 'renamed'), removed: [...named('removed'), ...renamedFrom], modified: named('modified', 'changed'),
  }
}

import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'

interface Ref {
  readonly object: { readonly sha: string }
}

/** The commit that a branch points at. */
export async function branchTip(ground: Ground, repository: string, branch: string): Promise<string | undefined> {
  return (await ground.reader.get<Ref>(`/repos/${repository}/git/ref/heads/${branch}`))?.object.sha
}

/** The commit that a pull request's branch points at now. */
export function liveHead(ground: Ground, pull: RestPull): Promise<string | undefined> {
  return branchTip(ground, pull.head.repo?.full_name ?? '', pull.head.ref)
}

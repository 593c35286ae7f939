import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { itemKey, itemOf } from '../side-store.ts'
import type { ViewerContext } from './viewer-context.ts'

/** An issue with the repository that it is in, which need not be that of what links to it. */
interface PlacedIssue {
  readonly repository: RestRepository
  readonly issue: RestIssue
}

/** The issues of some keys that the viewer may see; GitHub leaves the others out without a word. */
export async function placedIssues(context: ViewerContext, keys: readonly string[]): Promise<readonly PlacedIssue[]> {
  const found = await Promise.all(keys.map((key) => placedIssue(context, key)))
  return found.filter((placed) => placed !== undefined)
}

/** One issue by its key, if the viewer may see it. */
export async function placedIssue(context: ViewerContext, key: string): Promise<PlacedIssue | undefined> {
  const { repository: name, number } = itemOf(key)
  const repository = await context.visible(name)
  const issue = repository === undefined ? undefined : await context.ground.state.issue(name, number)
  return repository === undefined || issue === undefined ? undefined : { repository, issue }
}

/** The pull requests of the same repository that close an issue. */
export async function closingPulls(context: ViewerContext, repository: RestRepository, issue: RestIssue): Promise<readonly RestPull[]> {
  const key = itemKey(repository.full_name, issue.number)
  const pulls = await context.ground.state.pulls(repository.full_name)
  const closes = await Promise.all(pulls.map((pull) => context.ground.state.closes(repository.full_name, pull)))
  return pulls.filter((_, index) => closes[index]?.includes(key))
}

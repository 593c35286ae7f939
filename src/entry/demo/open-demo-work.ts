import type { DemoStage } from './set-up-stage.ts'
import { type DemoIssue, demoIssues, type DemoPull, demoPulls } from './demo-issues.ts'

/** Opens the company's issues and pull requests; returns their numbers by name. */
export async function openDemoWork(stage: DemoStage): Promise<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>()
  for (const issue of demoIssues) numbers.set(issue.name, await openIssue(stage, issue, numbers))
  for (const { name, blockedBy = '', author } of demoIssues) {
    const [number, blocker] = [numbers.get(name), numbers.get(blockedBy)]
    if (number !== undefined && blocker !== undefined) await stage.world.addBlocker(stage.repository, number, blocker, author)
  }
  for (const pull of demoPulls) numbers.set(pull.name, await openPull(stage, pull, numbers))
  return numbers
}

/** Opens one issue as its author would. */
export async function openIssue(stage: DemoStage, issue: DemoIssue, numbers: ReadonlyMap<string, number>): Promise<number> {
  const { world, repository } = stage
  const parent = issue.parent === undefined ? undefined : numbers.get(issue.parent)
  const number = await world.openIssue(repository, {
    title: issue.title,
    body: withNumbers(issue.body, numbers),
    author: issue.author,
    ...(issue.labels === undefined ? {} : { labels: issue.labels }),
    ...(issue.assignees === undefined ? {} : { assignees: issue.assignees }),
    ...(parent === undefined ? {} : { parent }),
  })
  if (issue.end !== undefined) await world.closeIssue(repository, number, { by: issue.author, reason: issue.end === 'completed' ? 'completed' : 'not_planned' })
  return number
}

/** Opens one pull request as its author would. */
export function openPull(stage: DemoStage, pull: DemoPull, numbers: ReadonlyMap<string, number>): Promise<number> {
  return stage.world.openPullRequest(stage.repository, {
    title: pull.title,
    body: withNumbers(pull.body, numbers),
    author: pull.author,
    branch: pull.branch,
    ...(pull.labels === undefined ? {} : { labels: pull.labels }),
  })
}

/** `{name}` stands for the number of an item that is there already. */
function withNumbers(body: string, numbers: ReadonlyMap<string, number>): string {
  return body.replaceAll(/\{([\w-]{1,40})\}/g, (_, name: string) => String(numbers.get(name) ?? 0))
}

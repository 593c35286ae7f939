import type { Delivery } from '../../src/world/webhooks/deliveries.ts'
import type { World } from '../../src/world/world.ts'
import { okrs } from './fernwell.ts'
import type { Change, Repository, Scenario, WrittenIssue } from './scenario.ts'

/** A scenario that was set up in a world. */
export interface Opened {
  readonly scenario: Scenario
  readonly repository: string
  readonly kind: 'issue' | 'pull-request'
  readonly number: number
}

/** A commit that waits for its check, where that is another one than the head of a pull request. */
export type AwaitedCommit = string | undefined

const INITIATIVE = ['initiative']

/** Sets a scenario's world up, in a repository of its own that has the same name in every world, and opens what it is about. */
export async function openScenario(world: World, scenario: Scenario, name: string): Promise<Opened> {
  const { earlier = [], issue, pull, settings } = scenario
  const files = { ...(scenario.files ?? { '.github/okrs.yml': okrs }), ...(settings === undefined ? {} : { '.github/throughline.yml': settings }) }
  const repository = await world.createRepository({ owner: scenario.owner ?? 'acme', name, files, private: scenario.private ?? false })
  for (const one of earlier) await openIssue(world, repository, one)
  if (issue !== undefined) return { scenario, repository, kind: 'issue', number: await openIssue(world, repository, issue) }
  const { linked, base, ...parts } = pull ?? {}
  if (base !== undefined) await world.createBranch(repository, base)
  const number = await world.openPullRequest(repository, { title: 'Remind practices on the evening before', labels: INITIATIVE, ...parts, ...(base === undefined ? {} : { base }) })
  if (linked !== undefined) world.linkIssue(repository, number, linked)
  return { scenario, repository, kind: 'pull-request', number }
}

/** Sets up the other repositories of all stories; several may share one. */
export async function openRepositoriesBeside(world: World, scenarios: Iterable<Scenario>): Promise<void> {
  const all = new Map([...scenarios].flatMap(({ beside }) => (beside === undefined ? [] : [[beside.name, beside] as const])))
  for (const beside of all.values()) await openBeside(world, beside)
}

async function openBeside(world: World, { name, files, issues = [], private: hidden = false }: Repository): Promise<void> {
  const [owner = '', repository = ''] = name.split('/')
  await world.createRepository({ owner, name: repository, files, private: hidden })
  for (const one of issues) await openIssue(world, name, one)
}

function openIssue(world: World, repository: string, { state, ...parts }: WrittenIssue): Promise<number> {
  return world.openIssue(repository, { title: 'Remind practices on the evening before', labels: INITIATIVE, ...parts, ...(state === undefined ? {} : { state }) })
}

/** Does what somebody does next; returns the commit that waits for a check, where it is a merge queue's. */
export async function makeChange(world: World, { repository, number, kind }: Opened, next: Change): Promise<AwaitedCommit> {
  if (next.kind === 'queue') return world.enqueue(repository, number)
  await act(world, repository, number, kind === 'pull-request', next)
  return undefined
}

async function act(world: World, repository: string, number: number, isPull: boolean, next: Exclude<Change, { kind: 'queue' }>): Promise<void> {
  switch (next.kind) {
    case 'edit': return isPull ? world.editPullRequest(repository, number, { body: next.body }) : world.editIssue(repository, number, { body: next.body })
    case 'label': return world.label(repository, number, next.label)
    case 'unlabel': return world.unlabel(repository, number, next.label)
    case 'push': return void (await world.pushTo(repository, number))
    case 'close': return isPull ? world.closePullRequest(repository, number) : world.closeIssue(repository, number)
    case 'say': return void (await world.comment(repository, number, next.comment, next.by))
    case 'press': return press(world, repository, number, next)
    case 'replay': return undefined
    case 'reopen': return isPull ? world.reopenPullRequest(repository, number) : world.reopenIssue(repository, number)
    case 'ready': return world.editPullRequest(repository, number, { draft: false })
  }
}

async function press(world: World, repository: string, number: number, { button, by }: Extract<Change, { kind: 'press' }>): Promise<void> {
  const sha = (await world.pullRequest(repository, number))?.head.sha
  const [run] = sha === undefined ? [] : await world.checkRuns(repository, sha)
  if (run !== undefined && world.buttons(run.id).includes(button)) await world.requestAction(repository, run.id, button, by)
}

const OURS: ReadonlySet<string> = new Set(['throughline[bot]', 'github-actions[bot]'])
const EVENTS: ReadonlySet<string> = new Set(['issues', 'pull_request', 'merge_group', 'issue_comment'])

/** What GitHub told of the scenario's item, in its order, as far as the workflow that we hand out is started by it; what the doors do is not among it. */
export function eventsOn(world: World, { repository, number, kind }: Opened): readonly Delivery[] {
  return world.deliveries.filter(({ event, payload }) => {
    const { repository: home, sender, issue, pull_request: pull } = payload as { readonly repository?: { readonly full_name: string }; readonly sender?: { readonly login: string }; readonly issue?: Numbered; readonly pull_request?: Numbered }
    if (!EVENTS.has(event) || home?.full_name !== repository || OURS.has(sender?.login ?? '')) return false
    return event === 'merge_group' || (kind === 'issue' || event === 'issue_comment' ? issue : pull)?.number === number
  })
}

interface Numbered {
  readonly number: number
}

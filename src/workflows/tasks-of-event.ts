import { isConfigurationPath } from '../okrs/okrs-paths.ts'
import type { ItemReference } from '../domain/item.ts'
import { buttonWords } from '../render/words/button-words.ts'
import type { Task } from './task.ts'
import { type EventPayload, readPayload } from './event-payload.ts'

const ITEM_ACTIONS: ReadonlySet<string> = new Set([
  'opened', 'edited', 'reopened', 'synchronize', 'labeled', 'unlabeled', 'ready_for_review', 'converted_to_draft',
  'closed', 'assigned', 'unassigned', 'typed', 'untyped', 'field_added', 'field_removed', 'milestoned', 'demilestoned', 'transferred',
])

/** Work leaves the report, which a look at the item, if it is still there, would not tell. */
const LEAVING_ACTIONS: ReadonlySet<string> = new Set(['unlabeled', 'typed', 'untyped', 'transferred', 'deleted'])

/** After these an installation can write to the repositories that it names. */
const INSTALLING: ReadonlySet<string> = new Set([
  'installation created', 'installation new_permissions_accepted', 'installation unsuspend', 'installation_repositories added',
])

/**
 * What an event asks for. Nothing of the payload but numbers and names is used: a redelivered, late or
 * reordered event leads to the same state, since the state is read when the task runs.
 */
export function tasksOfEvent(name: string, payload: unknown): readonly Task[] {
  const event = readPayload(payload)
  if (INSTALLING.has(`${name} ${event.action}`)) return event.installed.map((repository) => ({ kind: 'announce', repository }))
  return event.repository === undefined ? [] : repositoryTasks(name, event, event.repository)
}

function repositoryTasks(name: string, event: EventPayload, repository: string): readonly Task[] {
  switch (name) {
    case 'issues':
    case 'pull_request':
    case 'pull_request_target': return itemTasks(event, repository)
    // A bot's comment, our own among them, changes nothing that a verdict rests on.
    case 'issue_comment': return event.byBot ? [] : commentTasks(event, repository)
    case 'sub_issues': return [event.parent, event.child].flatMap(checkReferred)
    // Each side of a link has an event of its own; what another issue blocks is told where that one lies.
    case 'issue_dependencies': return event.action?.startsWith('blocked_by_') === true ? checkTask(repository, event.waiting) : []
    case 'merge_group': return event.action === 'checks_requested' ? groupTask(event, repository) : []
    case 'check_run': return event.action === 'requested_action' ? buttonTasks(event, repository) : rerunTasks(event, repository)
    case 'check_suite': return rerunTasks(event, repository)
    // A label that is renamed or deleted sends no word of the items that carry it.
    case 'label': return event.action === 'edited' || event.action === 'deleted' ? sweepTasks(repository) : []
    case 'push': return pushTasks(event, repository)
    case 'repository': return settingTasks(event, repository)
    case 'schedule':
    case 'workflow_dispatch': return sweepTasks(repository)
    default: return []
  }
}

/** What a changed comment asks for is new only where it holds a command. */
function commentTasks(event: EventPayload, repository: string): readonly Task[] {
  if (event.number === undefined || (event.action !== 'created' && event.action !== 'edited')) return []
  if (event.commanding) return [{ kind: 'commands', repository, number: event.number }]
  return event.action === 'created' ? checkTask(repository, event.number) : []
}

/** Whose press it was is the one thing that only the event knows; GitHub signs it. */
function buttonTasks({ pressed, pulls, byBot }: EventPayload, repository: string): readonly Task[] {
  const number = pressed.on ?? pulls[0]
  if (number === undefined || pressed.by === undefined || byBot) return []
  if (pressed.button === buttonWords.waive.identifier) return [{ kind: 'commands', repository, number, pressedBy: pressed.by }]
  return pressed.button === buttonWords.check.identifier ? checkTask(repository, number) : []
}

function rerunTasks(event: EventPayload, repository: string): readonly Task[] {
  return event.action === 'rerequested' ? rerequested(event, repository) : []
}

function itemTasks(event: EventPayload, repository: string): readonly Task[] {
  const action = event.action ?? ''
  const check = ITEM_ACTIONS.has(action) ? checkTask(repository, event.number) : []
  if (!LEAVING_ACTIONS.has(action) || event.number === undefined) return check
  // What hung on an issue that is gone can no longer be asked for.
  return action === 'transferred' || action === 'deleted' ? [...check, ...checkReferred(event.moved), ...sweepTasks(repository)] : [...check, { kind: 'publish', repository }]
}

function rerequested({ pulls, checkedSha }: EventPayload, repository: string): readonly Task[] {
  if (pulls.length > 0 || checkedSha === undefined) return pulls.flatMap((number) => checkTask(repository, number))
  return [{ kind: 'check-commit', repository, sha: checkedSha }]
}

function sweepTasks(repository: string): readonly Task[] {
  return [{ kind: 'sweep', repository }, { kind: 'publish', repository }]
}

/** What changes a repository's files, or who sees them, changes what stands behind others. */
function configurationTasks(repository: string, since?: string): readonly Task[] {
  return [...sweepTasks(repository), { kind: 'sweep-below', repository, since }]
}

/** A queue's branch names the last pull request of a group, and the commit that this one stands on: `gh-readonly-queue/main/pr-12-…`. */
function groupTask({ groupSha, groupRef, groupBase, groupBranch }: EventPayload, repository: string): readonly Task[] {
  if (groupSha === undefined) return []
  const [, number, parent] = /\/pr-(\d{1,10})-([0-9a-f]{40,64})?/.exec(groupRef ?? '') ?? []
  const task = { kind: 'conclude-group', repository, sha: groupSha, number: number === undefined ? undefined : Number(number) } as const
  // Others come first where that commit is not the group's own base.
  const several = groupBase !== undefined && groupBranch !== undefined && parent !== groupBase
  return [several ? { ...task, behind: { branch: groupBranch, base: groupBase } } : task]
}

function pushTasks(event: EventPayload, repository: string): readonly Task[] {
  if (event.branch === undefined || event.branch !== event.defaultBranch) return []
  // A push of more commits than the payload lists may have touched anything.
  const touched = event.pathsComplete ? event.paths.some(isConfigurationPath) : true
  return touched ? configurationTasks(repository, event.before) : []
}

/** The report names the repository; and with its visibility private objectives come or go, in every verdict too. */
function settingTasks(event: EventPayload, repository: string): readonly Task[] {
  switch (event.action) {
    case 'edited': return event.otherDefaultBranch ? configurationTasks(repository) : []
    case 'renamed': return [{ kind: 'publish', repository }]
    case 'publicized':
    case 'privatized': return [{ kind: 'sweep', repository, all: true }, { kind: 'publish', repository }, { kind: 'sweep-below', repository }]
    default: return []
  }
}

function checkReferred(reference: ItemReference | undefined): readonly Task[] {
  return reference === undefined ? [] : checkTask(reference.repository, reference.number)
}

function checkTask(repository: string, number: number | undefined): readonly Task[] {
  return number === undefined ? [] : [{ kind: 'check', repository, number }]
}

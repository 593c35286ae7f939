import examples from '@octokit/webhooks-examples'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Task } from '../../src/workflows/task.ts'
import { tasksOfEvent } from '../../src/workflows/tasks-of-event.ts'

type Payload = Readonly<Record<string, any>>

// The package's own types describe another way of exporting than it has.
const events = (examples as unknown as readonly { readonly name: string; readonly examples: readonly Payload[] }[])
  .map(({ name, examples: payloads }) => ({ name, payloads }))

/** The recorded payloads of an event, of one action where one is given. */
function recorded(name: string, action?: string): readonly Payload[] {
  const payloads = events.find((event) => event.name === name)?.payloads ?? []
  const wanted = payloads.filter((payload) => action === undefined || payload['action'] === action)
  if (wanted.length === 0) throw new Error(`There is no recorded ${name} ${action ?? ''}`)
  return wanted
}

function kindsOf(tasks: readonly Task[]): readonly string[] {
  return tasks.map(({ kind }) => kind)
}

const home = { full_name: 'acme/web', default_branch: 'main' }

function press(identifier: string, parts: object = {}) {
  return tasksOfEvent('check_run', {
    action: 'requested_action', repository: { full_name: 'acme/web' }, requested_action: { identifier }, sender: { type: 'User', login: 'ana' }, check_run: { pull_requests: [{ number: 7 }], external_id: '104' }, ...parts,
  })
}

describe('tasksOfEvent on recorded payloads', () => {
  it.each(events.map(({ name, payloads }) => [name, payloads] as const))('makes tasks of %s for its own repositories only', (name, payloads) => {
    for (const payload of payloads) {
      const repositories: readonly Payload[] = [payload['repository'] ?? {}, ...(payload['repositories'] ?? []), ...(payload['repositories_added'] ?? []), payload['changes']?.['new_repository'] ?? {}]
      const named = new Set(repositories.map((repository) => repository['full_name']))
      const tasks = tasksOfEvent(name, payload)
      expect(tasks.filter((task) => !named.has(task.repository))).toEqual([])
    }
  })

  it('knows which events matter', () => {
    const busy = new Set(events.filter(({ name, payloads }) => payloads.some((payload) => tasksOfEvent(name, payload).length > 0)).map(({ name }) => name))
    const idle = ['commit_comment', 'create', 'delete', 'deployment', 'discussion', 'fork', 'member', 'milestone', 'package', 'page_build', 'ping', 'pull_request_review', 'release', 'star', 'status', 'team', 'watch', 'workflow_job', 'workflow_run']
    expect(['check_run', 'check_suite', 'installation', 'installation_repositories', 'issues', 'label', 'merge_group', 'pull_request', 'workflow_dispatch'].filter((name) => !busy.has(name))).toEqual([])
    expect(idle.filter((name) => busy.has(name))).toEqual([])
  })

  it.each([
    'opened', 'edited', 'reopened', 'labeled', 'assigned', 'unassigned', 'milestoned', 'demilestoned',
  ])('looks at an issue that was %s', (action) => {
    for (const payload of recorded('issues', action)) {
      expect(tasksOfEvent('issues', payload)).toEqual([{ kind: 'check', repository: 'Codertocat/Hello-World', number: payload['issue'].number }])
    }
  })

  it.each([
    'opened', 'reopened', 'synchronize', 'labeled', 'ready_for_review', 'converted_to_draft', 'closed', 'assigned', 'unassigned',
  ])('looks at a pull request that was %s', (action) => {
    for (const payload of recorded('pull_request', action)) {
      const check = [{ kind: 'check', repository: 'Codertocat/Hello-World', number: 2 }]
      expect([tasksOfEvent('pull_request', payload), tasksOfEvent('pull_request_target', payload)]).toEqual([check, check])
    }
  })

  it.each(['issues', 'pull_request'])('publishes too when %s lose a label, since work may have left the report', (name) => {
    for (const payload of recorded(name, 'unlabeled')) {
      expect(kindsOf(tasksOfEvent(name, payload))).toEqual(['check', 'publish'])
    }
  })

  it('looks also at where an issue has gone, and at what hung on it', () => {
    for (const payload of recorded('issues', 'transferred')) {
      const tasks = tasksOfEvent('issues', payload)
      expect([kindsOf(tasks), tasks[1]]).toEqual([['check', 'check', 'sweep', 'publish'], { kind: 'check', repository: payload['changes'].new_repository.full_name, number: payload['changes'].new_issue.number }])
    }
  })

  it('publishes under its new name when the repository is renamed', () => {
    for (const payload of recorded('repository', 'renamed')) {
      expect(tasksOfEvent('repository', payload)).toEqual([{ kind: 'publish', repository: payload['repository'].full_name }])
    }
  })

  it.each(['publicized', 'privatized'])('looks at open work and publishes when the repository is %s, since private objectives come or go', (action) => {
    for (const payload of recorded('repository', action)) {
      const repository = payload['repository'].full_name
      expect(tasksOfEvent('repository', payload)).toEqual([{ kind: 'sweep', repository, all: true }, { kind: 'publish', repository }, { kind: 'sweep-below', repository }])
    }
  })

  it('sweeps when another branch becomes the default one, whose files then count', () => {
    expect(recorded('repository', 'edited').length).toBeGreaterThan(0)
    for (const payload of recorded('repository', 'edited')) {
      expect(kindsOf(tasksOfEvent('repository', payload))).toEqual('default_branch' in payload['changes'] ? ['sweep', 'publish', 'sweep-below'] : [])
    }
  })

  it.each([['edited', true], ['deleted', true], ['created', false]])('sweeps when a label is %s, which sends no word of the items that carry it: %s', (action, sweeps) => {
    expect(kindsOf(tasksOfEvent('label', { action, repository: home, label: { name: 'initiative' } }))).toEqual(sweeps ? ['sweep', 'publish'] : [])
  })

  it('finds the pull requests of a commit where an event about it names none, as with forks', () => {
    const payload = { action: 'rerequested', repository: home, check_suite: { head_sha: 'f'.repeat(40), pull_requests: [] } }
    expect(tasksOfEvent('check_suite', payload)).toEqual([{ kind: 'check-commit', repository: 'acme/web', sha: 'f'.repeat(40) }])
  })

  it.each(['created', 'transferred'])('has nothing to do when a repository is %s', (action) => {
    expect(recorded('repository', action).flatMap((payload) => tasksOfEvent('repository', payload))).toEqual([])
  })

  it.each([['issues', 'pinned'], ['issues', 'locked'], ['issues', 'unlocked'], ['pull_request', 'locked'], ['pull_request', 'review_requested'], ['pull_request', 'review_request_removed']])('has nothing to do when %s are %s', (name, action) => {
    expect(recorded(name, action).flatMap((payload) => tasksOfEvent(name, payload))).toEqual([])
  })

  it('concludes on a merge queue\'s commit, for the pull request that its branch names', () => {
    for (const payload of recorded('merge_group', 'checks_requested')) {
      expect(tasksOfEvent('merge_group', payload)).toEqual([{ kind: 'conclude-group', repository: 'octo-org/octo-repo', sha: payload['merge_group'].head_sha, number: 104, behind: { branch: 'main', base: payload['merge_group'].base_sha } }])
    }
  })

  it('looks again at the pull requests of a check suite that somebody asked for again', () => {
    for (const payload of recorded('check_suite', 'rerequested')) {
      expect(tasksOfEvent('check_suite', payload)).toEqual([{ kind: 'check', repository: 'Codertocat/Hello-World', number: 2 }])
    }
  })

  it.each([['check_suite', 'requested'], ['check_suite', 'completed'], ['check_run', 'created'], ['check_run', 'completed']])('does not answer %s %s, which its own checks cause', (name, action) => {
    expect(recorded(name, action).flatMap((payload) => tasksOfEvent(name, payload))).toEqual([])
  })

  it('makes itself known in repositories that it is installed in', () => {
    expect(recorded('installation', 'created').flatMap((payload) => tasksOfEvent('installation', payload))).toContainEqual({ kind: 'announce', repository: 'Codertocat/Hello-World' })
    expect(recorded('installation_repositories', 'added').flatMap((payload) => tasksOfEvent('installation_repositories', payload))).toContainEqual({ kind: 'announce', repository: 'Codertocat/Space' })
  })

  it.each([['installation', 'deleted'], ['installation', 'suspend'], ['installation_repositories', 'removed']])('has nothing to do on %s %s, which leaves it nothing to write to', (name, action) => {
    expect(recorded(name, action).flatMap((payload) => tasksOfEvent(name, payload))).toEqual([])
    const lists = { repositories: [home], repositories_added: [home] }
    expect(recorded(name, action).flatMap((payload) => tasksOfEvent(name, { ...payload, ...lists }))).toEqual([])
  })

  it.each([['installation', 'new_permissions_accepted'], ['installation', 'unsuspend'], ['installation_repositories', 'added']])('makes itself known on %s %s in every repository that is listed', (name, action) => {
    const lists = name === 'installation' ? { repositories: [home] } : { repositories_added: [home], repositories: [] }
    expect(recorded(name, action).flatMap((payload) => tasksOfEvent(name, { ...payload, ...lists }))).toContainEqual({ kind: 'announce', repository: 'acme/web' })
  })

  it('has nothing to do for a tag', () => {
    const tags = recorded('push').filter((payload) => payload['ref'].startsWith('refs/tags/'))
    expect(tags.length).toBeGreaterThan(0)
    expect(tags.flatMap((payload) => tasksOfEvent('push', payload))).toEqual([])
  })

  it('has nothing to do for a push that touches neither OKRs nor settings', () => {
    const plain = recorded('push').filter((payload) => payload['ref'] === 'refs/heads/master')
    expect(plain.length).toBeGreaterThan(0)
    expect(plain.flatMap((payload) => tasksOfEvent('push', payload))).toEqual([])
  })

  it('sweeps and publishes when somebody starts it by hand', () => {
    for (const payload of recorded('workflow_dispatch')) {
      expect(tasksOfEvent('workflow_dispatch', payload)).toEqual([{ kind: 'sweep', repository: 'octo-org/octo-repo' }, { kind: 'publish', repository: 'octo-org/octo-repo' }])
    }
  })
})

describe('tasksOfEvent on pushes', () => {
  const before = 'a'.repeat(40)
  const all = [{ kind: 'sweep', repository: 'acme/web' }, { kind: 'publish', repository: 'acme/web' }, { kind: 'sweep-below', repository: 'acme/web', since: before }]

  function aPush(parts: Payload = {}, ...touched: readonly string[]): Payload {
    return { ref: 'refs/heads/main', before, forced: false, repository: home, commits: [{ added: [], removed: [], modified: touched }], ...parts }
  }

  it.each(['.github/okrs.yml', '.github/okrs/2026-Q4.yml', '.github/okrs/2027-Q1.yaml', '.github/throughline.yml'])('sweeps, publishes and looks at what stands below when %s changed', (path) => {
    expect(tasksOfEvent('push', aPush({}, 'README.md', path))).toEqual(all)
  })

  it.each(['added', 'removed', 'modified'])('counts a file that was %s, in any of the commits', (way) => {
    const quiet = { added: [], removed: [], modified: ['README.md'] }
    expect(tasksOfEvent('push', aPush({ commits: [quiet, { ...quiet, [way]: ['.github/okrs.yml'] }, quiet] }))).toEqual(all)
  })

  it.each([undefined, 'main', `${before}:x`, before.toUpperCase()])('compares with no commit where %s is none', (other) => {
    expect(tasksOfEvent('push', aPush({ before: other }, '.github/okrs.yml')).at(-1)).toEqual({ kind: 'sweep-below', repository: 'acme/web' })
  })

  it('leaves its own commit of the report alone, so that nothing goes round in a circle', () => {
    expect(tasksOfEvent('push', aPush({}, 'OKRS.md', 'okrs/report.json', 'okrs/index.html', 'okrs/O1.KR1.svg'))).toEqual([])
  })

  it('leaves other branches alone, whatever they change', () => {
    expect(tasksOfEvent('push', aPush({ ref: 'refs/heads/next' }, '.github/okrs.yml'))).toEqual([])
    expect(tasksOfEvent('push', aPush({ ref: 'refs/heads/fix/main' }, '.github/okrs.yml'))).toEqual([])
    expect(tasksOfEvent('push', aPush({ ref: 'refs/tags/main' }, '.github/okrs.yml'))).toEqual([])
  })

  it.each([
    ['was forced', aPush({ forced: true }, 'README.md')],
    ['lists no commits', aPush({ commits: [] })],
    ['lists as many commits as GitHub lists at most', aPush({ commits: Array.from({ length: 2048 }, () => ({ added: [], removed: [], modified: [] })) })],
    ['does not list files, as in an Action', aPush({ commits: [{ id: before, message: 'Tidy' }] })],
  ])('looks at everything when a push %s', (_, payload) => {
    expect(tasksOfEvent('push', payload)).toEqual(all)
  })

})

describe('tasksOfEvent on what is recorded nowhere', () => {
  it.each(['typed', 'untyped', 'field_added', 'field_removed'])('looks at an issue that was %s', (action) => {
    expect(tasksOfEvent('issues', { action, repository: home, issue: { number: 7 } })[0]).toEqual({ kind: 'check', repository: 'acme/web', number: 7 })
  })

  it('looks at parent and child when one is put under the other', () => {
    expect(tasksOfEvent('sub_issues', { action: 'sub_issue_added', repository: home, parent_issue: { number: 3 }, sub_issue: { number: 4 } })).toEqual([
      { kind: 'check', repository: 'acme/web', number: 3 },
      { kind: 'check', repository: 'acme/web', number: 4 },
    ])
  })

  it('looks at parent and child in their own repositories', () => {
    const payload = { repository: home, parent_issue: { number: 3 }, sub_issue: { number: 4 } }
    expect(tasksOfEvent('sub_issues', { ...payload, action: 'sub_issue_added', sub_issue_repo: { full_name: 'acme/api' } })).toEqual([
      { kind: 'check', repository: 'acme/web', number: 3 },
      { kind: 'check', repository: 'acme/api', number: 4 },
    ])
    expect(tasksOfEvent('sub_issues', { ...payload, action: 'parent_issue_removed', parent_issue_repo: { full_name: 'acme/roadmap' } })).toEqual([
      { kind: 'check', repository: 'acme/roadmap', number: 3 },
      { kind: 'check', repository: 'acme/web', number: 4 },
    ])
  })

  it('looks at what waits for another issue, where the link lies', () => {
    const payload = { repository: home, blocked_issue: { number: 3 }, blocking_issue: { number: 4 } }
    expect(tasksOfEvent('issue_dependencies', { ...payload, action: 'blocked_by_added', blocking_issue_repo: { full_name: 'acme/api' } })).toEqual([{ kind: 'check', repository: 'acme/web', number: 3 }])
    expect(tasksOfEvent('issue_dependencies', { ...payload, action: 'blocked_by_removed' })).toEqual([{ kind: 'check', repository: 'acme/web', number: 3 }])
    expect(tasksOfEvent('issue_dependencies', { ...payload, action: 'blocking_added', blocked_issue_repo: { full_name: 'acme/api' } })).toEqual([])
    expect(tasksOfEvent('issue_dependencies', { action: 'blocked_by_added', repository: home })).toEqual([])
  })

  it.each(['gh-readonly-queue/main/batch-1', 'main', '/pr-x-', ''])('concludes on a merge queue\'s commit also where %j names no pull request', (headRef) => {
    const payload = { action: 'checks_requested', repository: home, merge_group: { head_sha: 'b'.repeat(40), head_ref: headRef } }
    expect(tasksOfEvent('merge_group', payload)).toEqual([{ kind: 'conclude-group', repository: 'acme/web', sha: 'b'.repeat(40), number: undefined }])
  })

  it.each(['> /kr O1.KR1', 'Thanks!', ''])('looks at an item again when somebody comments %j', (body) => {
    const payload = { action: 'created', repository: home, issue: { number: 7 }, comment: { body }, sender: { type: 'User' } }
    expect(tasksOfEvent('issue_comment', payload)).toEqual([{ kind: 'check', repository: 'acme/web', number: 7 }])
    expect(['edited', 'deleted'].flatMap((action) => tasksOfEvent('issue_comment', { ...payload, action }))).toEqual([])
  })

  it.each(['/throughline check', 'Now linked.\n\n/kr O1.KR1', '/waive legal duty'])('carries out what %j asks for, also when it was changed', (body) => {
    const payload = { action: 'created', repository: home, issue: { number: 7 }, comment: { body }, sender: { type: 'User' } }
    const task = { kind: 'commands', repository: 'acme/web', number: 7 }
    expect(['created', 'edited', 'deleted'].flatMap((action) => tasksOfEvent('issue_comment', { ...payload, action }))).toEqual([task, task])
    expect(tasksOfEvent('issue_comment', { ...payload, sender: { type: 'Bot' } })).toEqual([])
  })

  it('knows the buttons of its checks, who pressed them, and the pull request that the check names itself', () => {
    expect(press('throughline-waive')).toEqual([{ kind: 'commands', repository: 'acme/web', number: 104, pressedBy: 'ana' }])
    expect(press('throughline-waive', { check_run: { pull_requests: [{ number: 7 }] } })).toMatchObject([{ number: 7 }])
    expect(press('throughline-check')).toEqual([{ kind: 'check', repository: 'acme/web', number: 104 }])
    expect([press('another-button'), press('throughline-waive', { sender: { type: 'Bot', login: 'x[bot]' } }), press('throughline-waive', { sender: null }), press('throughline-waive', { check_run: {} })]).toEqual([[], [], [], []])
  })

  it('has nothing to do when a bot comments, as Throughline does itself', () => {
    expect(tasksOfEvent('issue_comment', { action: 'created', repository: home, issue: { number: 7 }, comment: { body: 'All set' }, sender: { type: 'Bot' } })).toEqual([])
  })

  it('sweeps when an issue is deleted, which can be looked at no more', () => {
    expect(tasksOfEvent('issues', { action: 'deleted', repository: home, issue: { number: 7 } })).toEqual([{ kind: 'sweep', repository: 'acme/web' }, { kind: 'publish', repository: 'acme/web' }])
  })

  it('asks for nobody else where the group stands on its own base, as one of a single pull request does', () => {
    const base = 'c'.repeat(40)
    const merge_group = { head_sha: 'b'.repeat(40), head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${base}`, base_sha: base, base_ref: 'refs/heads/main' }
    expect(tasksOfEvent('merge_group', { action: 'checks_requested', repository: home, merge_group })).toEqual([{ kind: 'conclude-group', repository: 'acme/web', sha: 'b'.repeat(40), number: 104 }])
  })

  it.each(['destroyed', undefined])('leaves a merge queue\'s commit alone that is %s', (action) => {
    const payload = { action, repository: home, merge_group: { head_sha: 'b'.repeat(40), head_ref: 'gh-readonly-queue/main/pr-104-abc' } }
    expect(tasksOfEvent('merge_group', payload)).toEqual([])
  })

  it('finds the pull request from a fork, which GitHub does not list, by what the check itself says', () => {
    const payload = { action: 'rerequested', repository: home, check_run: { pull_requests: [], external_id: '104' } }
    expect(tasksOfEvent('check_run', payload)).toEqual([{ kind: 'check', repository: 'acme/web', number: 104 }])
    const listed = { ...payload, check_run: { pull_requests: [{ number: 7 }], external_id: '104' } }
    expect(tasksOfEvent('check_run', listed)).toEqual([{ kind: 'check', repository: 'acme/web', number: 7 }])
    expect(tasksOfEvent('check_run', { ...payload, action: 'created' })).toEqual([])
  })

  it.each(['', '0', '12a', '-1', '1e3', ' 12', '1'.repeat(400), 12, null, undefined])('has nothing to do with a check whose own word is %j', (external_id) => {
    expect(tasksOfEvent('check_run', { action: 'rerequested', repository: home, check_run: { pull_requests: [], external_id } })).toEqual([])
  })

  it('sweeps and publishes by the clock', () => {
    expect(tasksOfEvent('schedule', { schedule: '0 6 * * 1', repository: home })).toEqual([{ kind: 'sweep', repository: 'acme/web' }, { kind: 'publish', repository: 'acme/web' }])
  })

  it('leads a redelivered event to the same tasks', () => {
    for (const { name, payloads } of events) {
      expect(payloads.map((payload) => tasksOfEvent(name, structuredClone(payload)))).toEqual(payloads.map((payload) => tasksOfEvent(name, payload)))
    }
  })

  it.each([undefined, null, 0, '', 'text', [], [[]], true, { repository: null }, { repository: 'acme/web' }, { repository: { full_name: 1 } }, { repository: { full_name: '' } }])('has nothing to do with %j for a payload', (payload) => {
    expect(events.flatMap(({ name }) => tasksOfEvent(name, payload))).toEqual([])
  })

  it.each([['no number', {}], ['text', { number: '12' }], ['a fraction', { number: 1.5 }], ['more than numbers hold', { number: 2 ** 60 }], ['nothing', null]])('has nothing to do with an issue that has %s', (_, issue) => {
    expect(tasksOfEvent('issues', { action: 'opened', repository: home, issue })).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString', '', 'ISSUES'])('has nothing to do on an event called %j', (name) => {
    expect(tasksOfEvent(name, { action: 'opened', repository: home, issue: { number: 1 } })).toEqual([])
  })

  it('never throws, however a payload is twisted, and asks for nothing but whole numbers', () => {
    const keys = ['action', 'repository', 'issue', 'pull_request', 'merge_group', 'check_run', 'check_suite', 'commits', 'ref', 'before', 'repositories', 'repositories_added', 'parent_issue', 'sub_issue', 'parent_issue_repo', 'sub_issue_repo', 'comment']
    const payload = fc.record(Object.fromEntries(keys.map((key) => [key, fc.oneof(fc.anything(), fc.constant(home), fc.constant('labeled'), fc.record({ number: fc.anything(), full_name: fc.anything(), pull_requests: fc.anything(), external_id: fc.anything(), body: fc.anything() }))])), { requiredKeys: [] })
    fc.assert(fc.property(fc.constantFrom('schedule', 'sub_issues', 'issue_dependencies', ...events.map(({ name }) => name)), payload, (name, twisted) => {
      const tasks = tasksOfEvent(name, twisted)
      expect(tasks.every((task) => typeof task.repository === 'string' && (!('number' in task) || task.number === undefined || Number.isSafeInteger(task.number)))).toBe(true)
    }), { numRuns: 2000, seed: 41 })
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { createSink } from '../../src/github/create-sink.ts'
import type { Annotation, CheckEffect, CommentEffect, Effect, LabelEffect } from '../../src/ports/effect.ts'
import type { PresentCheck, PresentState } from '../../src/ports/present-state.ts'
import { aGitHub, anOctokit, answerQuery, leaveGitHub } from './a-github.ts'

afterEach(leaveGitHub)

const runs = '/repos/acme/web/check-runs'
const comments = '/repos/acme/web/issues/12/comments'
const labels = '/repos/acme/web/issues/12/labels'
const needed = '/repos/acme/web/labels/needs-key-result'
const content = { status: 'completed', conclusion: 'failure', output: { title: 'No key result', summary: 'Say which.' } }

function apply(effects: readonly Effect[], present: Partial<PresentState> = {}) {
  return createSink(anOctokit(), 'acme/web').apply(effects, { headSha: 'beef', checks: [], labels: [], ...present })
}

function aCheck(parts: Partial<CheckEffect> = {}): CheckEffect {
  return { kind: 'check', name: 'Throughline', sha: 'beef', conclusion: 'failure', title: 'No key result', summary: 'Say which.', annotations: [], ...parts }
}

function standing(parts: Partial<PresentCheck> = {}): PresentCheck {
  return { id: 80, name: 'Throughline', conclusion: 'failure', title: 'No key result', summary: 'Say which.', annotated: false, ...parts }
}

function annotations(count: number): readonly Annotation[] {
  return Array.from({ length: count }, (_, index) => ({ path: '.github/okrs.yml', line: index + 1, level: 'failure', title: 'unknown-key', message: `m${index}` }))
}

function aComment(parts: Partial<CommentEffect> = {}): CommentEffect {
  return { kind: 'comment', number: 12, marker: '<!-- throughline -->', body: 'new', when: 'always', ...parts }
}

function aLabel(parts: Partial<LabelEffect> = {}): LabelEffect {
  return { kind: 'label', number: 12, label: 'needs-key-result', wanted: true, ...parts }
}

describe('a check', () => {
  test('is made where there is none', async () => {
    aGitHub().post(runs, { name: 'Throughline', head_sha: 'beef', ...content }).reply(201, { id: 81, html_url: 'https://github.com/acme/web/runs/81' })
    expect(await apply([aCheck()])).toEqual([{ effect: 'check', kind: 'done', url: 'https://github.com/acme/web/runs/81' }])
  })

  test('says which pull request it speaks about, when it is made and when it is changed', async () => {
    const github = aGitHub()
    github.post(runs, { name: 'Throughline', head_sha: 'beef', ...content, external_id: '40' }).reply(201, { id: 81 })
    github.patch(`${runs}/80`, { ...content, external_id: '40' }).reply(200, { id: 80 })
    expect(await apply([aCheck({ item: 40 })])).toMatchObject([{ kind: 'done' }])
    expect(await apply([aCheck({ item: 40 })], { checks: [standing({ title: 'Linked' })] })).toMatchObject([{ kind: 'done' }])
  })

  test.each([
    ['the same', standing()],
    ['the same but for line ends', standing({ summary: 'Say which.\r\n' })],
  ])('is left alone where %s stands', async (_name, check) => {
    aGitHub()
    expect(await apply([aCheck()], { checks: [check] })).toEqual([{ effect: 'check', kind: 'unchanged' }])
  })

  test('with annotations is left alone where the same stands with annotations', async () => {
    aGitHub()
    expect(await apply([aCheck({ annotations: annotations(3) })], { checks: [standing({ annotated: true })] })).toEqual([{ effect: 'check', kind: 'unchanged' }])
  })

  test.each([
    ['conclusion', standing({ conclusion: 'success' })], ['title', standing({ title: 'Linked' })], ['summary', standing({ summary: 'other' })], ['being unfinished', standing({ conclusion: undefined })],
  ])('is updated where the standing one differs in %s', async (_name, check) => {
    aGitHub().patch(`${runs}/80`, content).reply(200, { id: 80, html_url: 'https://github.com/acme/web/runs/80' })
    expect(await apply([aCheck()], { checks: [check] })).toEqual([{ effect: 'check', kind: 'done', url: 'https://github.com/acme/web/runs/80' }])
  })

  test('is held against the latest of several', async () => {
    aGitHub().patch(`${runs}/90`).reply(200, { id: 90 })
    expect(await apply([aCheck()], { checks: [standing(), standing({ id: 90, title: 'newer' }), standing({ id: 95, name: 'Other' })] })).toMatchObject([{ kind: 'done' }])
  })

  test.each([[403], [404], [422]])('is made anew where the standing one is not ours to edit (%i)', async (status) => {
    const github = aGitHub()
    github.patch(`${runs}/80`).reply(status, { message: 'no' })
    github.post(runs).reply(201, { id: 81 })
    expect(await apply([aCheck()], { checks: [standing({ title: 'other' })] })).toMatchObject([{ kind: 'done' }])
  })

  test('is made anew for another commit', async () => {
    aGitHub().post(runs, (body) => body.head_sha === 'feed').reply(201, { id: 81 })
    expect(await apply([aCheck({ sha: 'feed' })], { checks: [standing()] })).toMatchObject([{ kind: 'done' }])
  })

  test.each([
    ['gets annotations', aCheck({ title: 'x', annotations: annotations(1) }), standing()],
    ['loses annotations', aCheck(), standing({ annotated: true })],
  ])('is made anew where it %s, because an update keeps old ones', async (_name, effect, check) => {
    aGitHub().post(runs).reply(201, { id: 81 })
    expect(await apply([effect], { checks: [check] })).toMatchObject([{ kind: 'done' }])
  })

  test('takes annotations fifty at a time', async () => {
    const github = aGitHub()
    const sent: number[] = []
    const count = (body: Record<string, any>) => sent.push(body['output'].annotations.length) > 0
    github.post(runs, count).reply(201, { id: 81 })
    github.patch(`${runs}/81`, count).twice().reply(200, { id: 81 })
    await apply([aCheck({ annotations: annotations(120) })])
    expect(sent).toEqual([50, 50, 20])
  })

  test('has its summary cut at the end of a line', async () => {
    const summaries: string[] = []
    aGitHub().post(runs, (body) => summaries.push(body.output.summary) > 0).reply(201, { id: 81 })
    await apply([aCheck({ summary: '| row ü |\n'.repeat(10_000) })])
    expect(Buffer.byteLength(summaries[0] ?? '')).toBeLessThanOrEqual(65_535)
    expect(summaries[0]).toMatch(/^(?:\| row ü \|\n)+\n\*The rest was cut: GitHub shows no more here\.\*\n$/)
  })
})

function answering(...nodes: readonly object[]) {
  return { repository: { issueOrPullRequest: { __typename: 'Issue', comments: { pageInfo: { hasPreviousPage: false, startCursor: null }, nodes } } } }
}

describe('a comment', () => {
  const url = 'https://github.com/acme/web/issues/12#issuecomment-5'

  test('is written where there is none', async () => {
    aGitHub().post(comments, { body: 'new' }).reply(201, { id: 5, html_url: url })
    expect(await apply([aComment()])).toEqual([{ effect: 'comment', kind: 'done', url }])
  })

  test('is not written only to say that all is well', async () => {
    aGitHub()
    expect(await apply([aComment({ when: 'if-present' })])).toEqual([{ effect: 'comment', kind: 'unchanged' }])
  })

  test.each(['always', 'if-present'] as const)('is edited in place (%s)', async (when) => {
    aGitHub().patch('/repos/acme/web/issues/comments/5', { body: 'new' }).reply(200, { id: 5, html_url: url })
    expect(await apply([aComment({ when })], { comment: { id: 5, body: 'old' } })).toEqual([{ effect: 'comment', kind: 'done', url }])
  })

  test('is left alone where it says the same', async () => {
    aGitHub()
    expect(await apply([aComment({ body: 'a\nb\n' })], { comment: { id: 5, body: 'a\r\nb' } })).toEqual([{ effect: 'comment', kind: 'unchanged' }])
  })

  test('is written again where somebody deleted it meanwhile', async () => {
    const github = aGitHub()
    github.patch('/repos/acme/web/issues/comments/5').reply(404, { message: 'Not Found' })
    github.post(comments).reply(201, { id: 6, html_url: url })
    expect(await apply([aComment()], { comment: { id: 5, body: 'old' } })).toMatchObject([{ kind: 'done' }])
  })

  test.each([['changed', 'old'], ['left alone', 'new']])('is %s where it stands twice, and the younger ones go', async (_name, body) => {
    const github = aGitHub()
    if (body === 'old') github.patch('/repos/acme/web/issues/comments/5').reply(200, { id: 5, html_url: url })
    github.delete('/repos/acme/web/issues/comments/6').reply(404, { message: 'Not Found' })
    github.delete('/repos/acme/web/issues/comments/7').reply(204)
    expect(await apply([aComment()], { comment: { id: 5, body, doubles: [6, 7] } })).toMatchObject([{ kind: body === 'old' ? 'done' : 'unchanged' }])
  })

  describe('of an item that other processes look at, too,', () => {
    const marker = '<!-- throughline:check -->'
    const shared = () => createSink(anOctokit(), 'acme/web', { shared: true }).apply([aComment({ marker })], { headSha: 'beef', checks: [], labels: [] })
    const theRest = { isMinimized: false, author: { __typename: 'Bot', login: 'throughline' } }

    test('is taken back where another run has left an older one meanwhile, and nobody else\'s is touched', async () => {
      const github = aGitHub()
      github.post(comments).reply(201, { id: 9, html_url: url })
      answerQuery(github, answering(
        { fullDatabaseId: '3', body: `${marker} quoted`, viewerDidAuthor: false, ...theRest },
        { fullDatabaseId: '4', body: '<!-- throughline:answer -->', viewerDidAuthor: true, ...theRest },
        { fullDatabaseId: '8', body: '<!-- throughline:check v=1a -->', viewerDidAuthor: true, ...theRest },
        { fullDatabaseId: '9', body: '<!-- throughline:check v=1a -->', viewerDidAuthor: true, ...theRest },
      ))
      github.delete('/repos/acme/web/issues/comments/9').reply(204)
      expect(await shared()).toMatchObject([{ kind: 'done' }])
    })

    test('stands where GitHub does not say what else was written', async () => {
      const github = aGitHub()
      github.post(comments).reply(201, { id: 9, html_url: url })
      github.post('/graphql').reply(403, { message: 'Resource not accessible by integration' })
      expect(await shared()).toEqual([{ effect: 'comment', kind: 'done', url }])
    })
  })
})

describe('a label', () => {
  test('is added, and made first where the repository has none', async () => {
    const github = aGitHub()
    github.get(needed).reply(404, { message: 'Not Found' })
    github.post('/repos/acme/web/labels', { name: 'needs-key-result', color: 'd4a72c', description: 'Not yet tied to a key result and an expected impact' }).reply(201, { id: 1, name: 'needs-key-result' })
    github.post(labels, { labels: ['needs-key-result'] }).reply(200, [])
    expect(await apply([aLabel()])).toEqual([{ effect: 'label', kind: 'done' }])
  })

  test('is added as it is where the repository has it', async () => {
    const github = aGitHub()
    github.get(needed).reply(200, { id: 1, name: 'needs-key-result' })
    github.post(labels).reply(200, [])
    expect(await apply([aLabel()])).toEqual([{ effect: 'label', kind: 'done' }])
  })

  test.each([[422], [403], [404]])('is added also where making it is answered with %i', async (status) => {
    const github = aGitHub()
    github.get(needed).reply(404, { message: 'Not Found' })
    github.post('/repos/acme/web/labels').reply(status, { message: 'already_exists' })
    github.post(labels).reply(200, [])
    expect(await apply([aLabel()])).toEqual([{ effect: 'label', kind: 'done' }])
  })

  test('is taken away', async () => {
    aGitHub().delete(`${labels}/needs-key-result`).reply(200, [])
    expect(await apply([aLabel({ wanted: false })], { labels: ['needs-key-result'] })).toEqual([{ effect: 'label', kind: 'done' }])
  })

  test('that is gone already needs no taking away', async () => {
    aGitHub().delete(`${labels}/needs-key-result`).reply(404, { message: 'Label does not exist' })
    expect(await apply([aLabel({ wanted: false })], { labels: ['needs-key-result'] })).toEqual([{ effect: 'label', kind: 'unchanged' }])
  })

  test.each([[true, ['Needs-Key-Result']], [false, ['other']]])('wanted: %s, with %j, is left alone', async (wanted, present) => {
    aGitHub()
    expect(await apply([aLabel({ wanted })], { labels: present })).toEqual([{ effect: 'label', kind: 'unchanged' }])
  })
})

describe('a refusal', () => {
  test('names the permission, and the rest is done', async () => {
    const github = aGitHub()
    const refusal = { message: 'Resource not accessible by integration' }
    github.post(runs).reply(403, refusal)
    github.post(comments).reply(403, refusal)
    github.delete(`${labels}/needs-key-result`).reply(200, [])
    const outcomes = await apply([aCheck(), aComment(), aLabel({ wanted: false })], { labels: ['needs-key-result'] })
    expect(outcomes).toEqual([
      { effect: 'check', kind: 'denied', permission: 'checks: write', detail: 'Resource not accessible by integration' },
      { effect: 'comment', kind: 'denied', permission: 'pull-requests: write', detail: 'Resource not accessible by integration' },
      { effect: 'label', kind: 'done' },
    ])
  })

  test('on an issue names the permission for issues', async () => {
    aGitHub().post(comments).reply(403, { message: 'Resource not accessible by integration' })
    const outcomes = await createSink(anOctokit(), 'acme/web').apply([aComment()], { checks: [], labels: [] })
    expect(outcomes).toMatchObject([{ kind: 'denied', permission: 'issues: write' }])
  })

  test.each([[403, 'Unable to create comment because issue is locked.'], [403, 'Repository was archived so is read-only.'], [410, 'Issues are disabled for this repo'], [422, 'No commit found for SHA: beef'], [409, 'Conflict']])('for another reason (%i) is told without a permission', async (status, message) => {
    aGitHub().post(runs).reply(status, { message })
    expect(await apply([aCheck()])).toEqual([{ effect: 'check', kind: 'denied', detail: message }])
  })
})

describe('a breakdown', () => {
  test.each([
    [401, { message: 'Bad credentials' }, {}, 'denied'],
    [403, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '60' }, 'unavailable'],
    [429, { message: 'slow down' }, {}, 'unavailable'],
    [500, { message: 'Server Error' }, {}, 'unavailable'],
  ])('%i %j %j is thrown, after everything else was tried', async (status, body, headers, reason) => {
    const github = aGitHub()
    github.post(runs).reply(status, body, headers)
    github.delete(`${labels}/needs-key-result`).reply(200, [])
    await expect(apply([aCheck(), aLabel({ wanted: false })], { labels: ['needs-key-result'] })).rejects.toMatchObject({ name: 'UnverifiableError', reason, subject: 'the check on acme/web@beef' })
  })

  const cases: [string, Effect, () => unknown, Partial<PresentState>?][] = [
    ['comment', aComment(), () => aGitHub().post(comments).reply(503, 'no')],
    ['edited comment', aComment(), () => aGitHub().patch('/repos/acme/web/issues/comments/5').replyWithError('reset'), { comment: { id: 5, body: 'old' } }],
    ['label', aLabel(), () => aGitHub().get(needed).reply(500, 'no')],
    ['new label', aLabel(), () => aGitHub().get(needed).reply(404, {}).post('/repos/acme/web/labels').reply(500, 'no')],
    ['removed label', aLabel({ wanted: false }), () => aGitHub().delete(`${labels}/needs-key-result`).reply(502, 'no'), { labels: ['needs-key-result'] }],
    ['updated check', aCheck(), () => aGitHub().patch(`${runs}/80`).reply(500, 'no'), { checks: [standing({ title: 'x' })] }],
  ]

  test.each(cases)('of a %s is thrown', async (_name, effect, arrange, present) => {
    arrange()
    await expect(apply([effect], present)).rejects.toMatchObject({ name: 'UnverifiableError', reason: 'unavailable' })
  })
})

import { describe, expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

const okrs = { '.github/okrs.yml': someOkrs }
const body = '### Key result\n\nO1.KR1\n\n### Expected impact\n\n+2 pp by 2026-12-01\n'

function anEntry(number: number, more: object = {}) {
  return { number, title: `Work ${number}`, body: '', labels: [{ name: 'initiative' }], state: 'OPEN', url: `https://github.com/acme/web/issues/${number}`, ...more }
}

function aList(...entries: readonly object[]) {
  return aCheckout({ ...okrs, 'issues.json': JSON.stringify(entries) })
}

describe('throughline check', () => {
  it('ends with 0 for a body that links, and with 1 for one that does not', async () => {
    expect(await aCheckout({ ...okrs, 'a.md': body }).run('check', 'a.md')).toMatchObject({ code: 0 })
    expect(await aCheckout({ ...okrs, 'a.md': 'Nothing yet' }).run('check', 'a.md')).toMatchObject({ code: 1 })
  })

  it('says beside the result which settings do not count', async () => {
    const checkout = aCheckout({ ...okrs, 'a.md': body, 'issues.json': '[]', '.github/throughline.yml': 'report: { language: de }\n' })
    for (const argv of [['check', 'a.md'], ['report', '--issues', 'issues.json']]) {
      expect(await checkout.run(...argv)).toMatchObject({ code: 0, error: expect.stringContaining('These settings do not count, and the default holds in their place:\n  .github/throughline.yml:1:11 Unknown key language in report.') })
    }
  })

  it('lists what is closed and fails only for what is open', async () => {
    const closed = [anEntry(1, { state: 'CLOSED', stateReason: 'NOT_PLANNED' }), anEntry(2, { state: 'CLOSED', stateReason: 'COMPLETED', closedAt: '2026-08-01T00:00:00Z' })]
    const ran = await aList(...closed).run('check', 'issues.json')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('✗ #1 Work 1 (closed)')
    expect(ran.out).toMatch(/\n2 closed without a link \(history\)\n$/)
    expect(await aList(...closed, anEntry(3)).run('check', 'issues.json')).toMatchObject({ code: 1, out: expect.stringMatching(/\n1 to mend, 2 closed without a link \(history\)\n$/) })
  })

  it('tells the state, and what deserves a look, as data', async () => {
    const ran = await aList(anEntry(1, { state: 'CLOSED', stateReason: 'COMPLETED' }), anEntry(2, { body: body.replace('+2 pp', '+20 pp') })).run('check', 'issues.json', '--format', 'json')
    expect(JSON.parse(ran.out)).toMatchObject({ items: [{ number: 1, state: 'closed', notes: [] }, { number: 2, state: 'open', verdict: 'linked', notes: [{ code: 'impact-exceeds-key-result' }] }] })
  })

  it('has nothing to mend where the check is off', async () => {
    const list = aList(anEntry(1), anEntry(2))
    expect(await list.run('check', 'issues.json', '--mode', 'warn')).toMatchObject({ code: 0, out: expect.stringContaining('only warns in this repository for now') })
    expect(await list.run('check', 'issues.json', '--mode', 'off')).toMatchObject({ code: 0, out: expect.stringMatching(/\n2 not linked \(the check is off\)\n$/) })
    expect(await list.run('check', 'issues.json', '--mode', 'off', '--format', 'github')).toMatchObject({ code: 0, out: '' })
  })

  it('names items by their address, which is no file', async () => {
    const list = aList(anEntry(7))
    const github = await list.run('check', 'issues.json', '--format', 'github')
    expect(github.out).toMatch(/^::error title=key-result-missing::#7 Work 7: .*%0Ahttps:\/\/github\.com\/acme\/web\/issues\/7%0A/)
    const sarif = JSON.parse((await list.run('check', 'issues.json', '--format', 'sarif')).out) as { readonly runs: readonly [{ readonly results: readonly { readonly locations: unknown }[] }] }
    expect(sarif.runs[0].results[0]?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'https://github.com/acme/web/issues/7' } } }])
  })

  it('names no place for items that have no address, and the file for a body', async () => {
    const list = aList({ ...anEntry(7), url: '' })
    expect((await list.run('check', 'issues.json', '--format', 'github')).out).toMatch(/^::error title=/)
    expect(JSON.parse((await list.run('check', 'issues.json', '--format', 'sarif')).out)).toMatchObject({ runs: [{ results: [{ locations: [] }, { locations: [] }] }] })
    const bare = aCheckout({ ...okrs, 'a b.md': 'Nothing yet' })
    expect((await bare.run('check', 'a b.md', '--format', 'github')).out).toMatch(/^::error file=a b\.md,line=1,col=1,title=/)
    expect(JSON.parse((await bare.run('check', 'a b.md', '--format', 'sarif')).out)).toMatchObject({ runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.md' }, region: { startLine: 1 } } }] }, {}] }] })
  })

  it.each([
    ['{bad', 'a begins like JSON and is none: '],
    ['[{"number": 1, "title": "cut o', 'a begins like JSON and is none: '],
    ['', 'a is empty; expected a body, or what this prints: gh issue list'],
    [' \n\n', 'a is empty'],
    ['[{"title":"no number"}]', 'a: found {"title":"no number"}; expected items with a number'],
  ])('cannot use %j', async (text, message) => {
    const ran = await aCheckout({ ...okrs, a: text }).run('check', 'a')
    expect(ran.code).toBe(2)
    expect(ran.error).toContain(message)
  })

  it('asks for every field that it uses', async () => {
    const { out } = await aCheckout({}).run('check', '--help')
    expect(out).toContain('--format text|json|sarif|github')
    expect(out).toContain('gh issue list --state all --limit 1000 --json number,title,body,labels,state,stateReason,url,author,assignees,milestone,createdAt,closedAt \\\n    | throughline check -\n')
  })
})

describe('throughline check without an OKR file', () => {
  it.each([['text', ''], ['json', '{\n  "schema": "throughline/check@1",\n  "items": []\n}\n']])('keeps out of the way (%s)', async (format, out) => {
    const ran = await aCheckout({ 'body.md': 'KR: O1.KR1\n' }).run('check', 'body.md', '--format', format)
    expect(ran).toMatchObject({ code: 0, out, error: expect.stringContaining('There is no OKR file here (.github/okrs.yml), so nothing is checked') })
  })

  it('does not take a file that is never read for none', async () => {
    expect(await aCheckout({ 'body.md': 'KR: O1.KR1\n', '.github/okrs.yaml': someOkrs }).run('check', 'body.md')).toMatchObject({ code: 2, out: '' })
  })
})

describe('throughline report', () => {
  it('says nothing about who is assigned where the list does not', async () => {
    const linked = { body, milestone: { title: 'M1' } }
    const silent = await aList(anEntry(1, linked), anEntry(2, { body })).run('report', '--issues', 'issues.json', '--dry-run')
    expect(silent).toMatchObject({ code: 0, out: expect.stringContaining('❔ Open') })
    expect(silent.out).not.toContain('nobody is assigned. ')
    expect(silent.error).toContain('The list leaves out assignees, author, milestone, which count as unknown.')
    const nearly = await aList(anEntry(1, { body, assignees: [], author: null })).run('report', '--issues', 'issues.json', '--dry-run')
    expect(nearly.error).toContain('The list leaves out milestone, which counts as unknown.')
    const told = await aList(anEntry(1, { ...linked, assignees: [], author: null })).run('report', '--issues', 'issues.json', '--dry-run')
    expect(told.out).toContain('is decided on and nobody is assigned')
    expect(told.out).not.toContain('❔')
    expect(told.error).toBe('')
  })
})

it('says of a broken OKR file that nothing was checked, and not that the work is to be mended', async () => {
  const folder = aCheckout({ '.github/okrs.yml': someOkrs.replace('target: 55', 'target: many'), '.github/throughline.yml': 'mode: warn\n', 'body.md': 'KR: O1.KR1\n' })
  const { code, out } = await folder.run('check', 'body.md')
  expect([code, out]).toEqual([0, expect.stringMatching(/^\? body\.md\n[^]*\n1 not checked \(the OKR file is broken\)\n$/)])
})

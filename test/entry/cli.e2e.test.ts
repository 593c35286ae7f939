import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { bundleDoors } from '../../scripts/bundle-doors.mjs'
import { type Checkout, aCheckout } from './a-checkout.ts'
import { brokenLines, brokenOkrs, companyOkrs, emptyBody, linkedBody } from './company-okrs.ts'

const OKRS = '.github/okrs.yml'
const STARTERS = [OKRS, '.github/throughline.yml', '.github/ISSUE_TEMPLATE/initiative.yml', '.github/pull_request_template.md', '.github/workflows/throughline.yml', '.github/workflows/throughline-report.yml']
const checkouts: Checkout[] = []

afterEach(() => {
  for (const checkout of checkouts.splice(0)) checkout.remove()
})

/** A checkout that is gone after the test. */
function aFolder(files: Readonly<Record<string, string>> = {}): Checkout {
  const checkout = aCheckout(files)
  checkouts.push(checkout)
  return checkout
}

function company(files: Readonly<Record<string, string>> = {}): Checkout {
  return aFolder({ [OKRS]: companyOkrs, ...files })
}

describe('usage', () => {
  it.each([
    [['--help'], 'Usage: throughline COMMAND'],
    [[], 'Usage: throughline COMMAND'],
    [['help', 'check-in'], 'Usage: throughline check-in KR VALUE'],
    [['lint', '-h'], 'Usage: throughline lint'],
    [['--version'], '0.0.0-source'],
  ])('%j is answered', async (argv, says) => {
    expect(await aFolder().run(...argv)).toEqual({ code: 0, out: expect.stringContaining(says), error: '' })
  })

  it.each([
    [['chekc'], '"chekc"; expected one of init, lint,'],
    [['__proto__'], 'there is no command'],
    [['constructor'], 'there is no command'],
    [['lint', '--frmat', 'json'], '--frmat'],
    [['lint', '--format', 'xml'], 'found --format xml; expected text, json, sarif or github'],
    [['lint', '--format'], '--format'],
    [['check', 'body.md', '--mode', 'strict'], 'found --mode strict; expected off, warn or enforce'],
    [['check', 'body.md', '--today', '2026-02-30'], 'found --today 2026-02-30; expected a day'],
    [['check', 'nowhere.md'], 'nowhere.md cannot be read'],
    [['check', 'empty.md'], 'empty.md'],
    [['check', 'cut-off.json'], 'cut-off.json'],
    [['check', '.github'], '.github cannot be read'],
    [['check', 'body.md', '--settings', 'nowhere.yml'], 'nowhere.yml; expected the settings'],
    [['check', 'wrong.json'], 'found {"title":"no number"}; expected items with a number'],
    [['report', '--issues', 'body.md'], 'body.md is no JSON; expected what this prints: gh issue list'],
    [['report', '--issues', 'nowhere.json'], 'nowhere.json cannot be read'],
    [['lint', 'nowhere.yml'], 'nowhere.yml cannot be read'],
    [['check-in', 'O1.KR1'], 'for example: throughline check-in O1.KR1 42.5'],
    [['check-in', 'O1.KR1', '26%'], 'found VALUE 26%; expected a bare number'],
    [['check-in', 'O1.KR1', '26', '--date', 'today'], 'found --date today; expected a day'],
  ])('%j is refused with what was found and expected', async (argv, says) => {
    const folder = company({ 'body.md': linkedBody, 'wrong.json': '[{"title":"no number"}]', 'empty.md': ' \n', 'cut-off.json': '[{"number": 4, "title": "Cut o' })
    expect(await folder.run(...argv)).toEqual({ code: 2, out: '', error: expect.stringContaining(says) })
  })

  it.each<[number, ...string[]]>([[0, 'check', 'body.md'], [2, 'check-in', 'O1.KR1', '26']])('ends with %i without an OKR file and says how to get one: %s', async (expected, ...argv) => {
    const { code, error } = await aFolder({ 'body.md': linkedBody }).run(...argv)
    expect([code, error]).toEqual([expected, expect.stringContaining('throughline init writes one')])
  })
})

describe('init', () => {
  it('writes what a repository needs, which is sound', async () => {
    const folder = aFolder()
    expect((await folder.run('init')).code).toBe(0)
    expect(STARTERS.filter((path) => !existsSync(join(folder.directory, path)))).toEqual([])
    const { code, out } = await folder.run('lint', '--format', 'json')
    const { diagnostics } = JSON.parse(out) as LintOutput
    expect([code, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([0, []])
    expect((await folder.run('report')).code).toBe(0)
  })

  it('never overwrites, but when it is forced', async () => {
    const folder = aFolder({ [OKRS]: companyOkrs })
    const { code, error } = await folder.run('init')
    expect([code, folder.read(OKRS), error]).toEqual([0, companyOkrs, expect.stringContaining(`kept ${OKRS}`)])
    await folder.run('init', '--force')
    expect(folder.read(OKRS)).not.toBe(companyOkrs)
  })

  it('writes nothing in a dry run', async () => {
    const folder = aFolder()
    const { code, out } = await folder.run('init', '--dry-run')
    expect([code, STARTERS.filter((path) => existsSync(join(folder.directory, path)))]).toEqual([0, []])
    for (const path of STARTERS) expect(out).toContain(`--- ${path}`)
  })
})

interface LintOutput {
  readonly schema: string
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly file: string; readonly line: number; readonly column: number }[]
  readonly keyResults: readonly { readonly id: string; readonly kind: string; readonly traps: readonly string[]; readonly confidence: number }[]
}

describe('lint', () => {
  it('prints the documented shape', async () => {
    const { code, out } = await company().run('lint', '--format', 'json')
    const { schema, keyResults, diagnostics, ...more } = JSON.parse(out) as LintOutput
    expect([code, schema, more]).toEqual([0, 'throughline/lint@1', {}])
    expect(keyResults.map(({ id }) => id)).toEqual(['O1.KR1', 'O1.KR2', 'O2.KR1', 'O2.KR2'])
    for (const { kind, traps, confidence } of keyResults) {
      expect(['outcome', 'output', 'mixed', 'unclear']).toContain(kind)
      expect([Array.isArray(traps), confidence >= 0 && confidence <= 1]).toEqual([true, true])
    }
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('finds all mistakes at once, with file, line and column', async () => {
    const folder = aFolder({ [OKRS]: brokenOkrs })
    const { code, out } = await folder.run('lint', '--format', 'json')
    const { diagnostics } = JSON.parse(out) as LintOutput
    expect([code, diagnostics.map(({ severity, file, line }) => `${severity} ${file}:${line}`)]).toEqual([1, brokenLines.map((line) => `error ${OKRS}:${line}`)])
    const text = await folder.run('lint')
    expect([text.code, ...brokenLines.map((line) => text.out.includes(`${OKRS}:${line}:`))]).toEqual([1, true, true])
    const github = await folder.run('lint', '--format', 'github')
    for (const line of brokenLines) expect(github.out).toMatch(new RegExp(`^::error file=${OKRS},line=${line},`, 'm'))
    const sarif = JSON.parse((await folder.run('lint', '--format', 'sarif')).out) as Sarif
    expect([sarif.version, sarif.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region.startLine)]).toEqual(['2.1.0', brokenLines])
  })

  it.each([
    ['YAML that is none', 'objectives: [\n'],
    ['an anchor', 'cycle: &c { id: Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives: []\nother: *c\n'],
    ['an unknown key', companyOkrs.replace('metric:', 'metrik:')],
    ['an id twice', companyOkrs.replace('id: O1.KR2', 'id: O1.KR1')],
    ['a key result without a target', companyOkrs.replace('        target: 32\n', '')],
    ['a date that is none', companyOkrs.replace('2026-12-31', '2026-12-41')],
    ['300 kB', `${companyOkrs}${'# nothing\n'.repeat(30_000)}`],
    ['an empty file', ''],
    ['a list', '- one\n- two\n'],
    ['binary', '\u0000\u0001\u0002'],
  ])('tells of %s with its line, and never crashes', async (_, okrs) => {
    const { code, out, error } = await aFolder({ [OKRS]: okrs }).run('lint', '--format', 'json')
    const { diagnostics } = JSON.parse(out) as LintOutput
    expect([diagnostics.length > 0, error]).toEqual([true, ''])
    for (const { message, line, column } of diagnostics) expect([message.length > 10, line >= 1, column >= 1]).toEqual([true, true, true])
    expect(code).toBe(diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0)
  })

  it('reads files that are named, and a folder of cycles', async () => {
    const folder = aFolder({ 'elsewhere/q4.yml': brokenOkrs, '.github/okrs/2026-Q4.yml': companyOkrs })
    expect((await folder.run('lint')).code).toBe(0)
    const { code, out } = await folder.run('lint', 'elsewhere/q4.yml')
    expect([code, out]).toEqual([1, expect.stringContaining('elsewhere/q4.yml:')])
  })

  it('says so where there is nothing to examine', async () => {
    expect(await aFolder().run('lint')).toMatchObject({ code: 0, error: expect.stringContaining('There is no OKR file here') })
  })
})

interface CheckOutput {
  readonly schema: string
  readonly items: readonly { readonly source: string; readonly number: number | null; readonly title: string | null; readonly verdict: string; readonly keyResults: readonly string[]; readonly impacts: readonly object[]; readonly problems: readonly object[] }[]
}

describe('check', () => {
  it.each([
    ['a linked body', linkedBody, 0, 'linked'],
    ['CRLF and marks of direction', '### Key result\r\n\r\n\u200fO1.KR1\u200e\r\n\r\n### Expected impact\r\n\r\n+2 pp\r\n', 0, 'linked'],
    ['a template that nobody filled in', emptyBody, 1, 'missing'],
    ['a key result that is none', 'KR: O9.KR9\nImpact: +2 pp', 1, 'invalid'],
    ['a reason for none', 'KR: none — required by law', 0, 'waived'],
    ['a body that looks like a list', '[ ] first\n[x] KR: O1.KR1\n', 1, 'missing'],
  ])('reads %s', async (_, body, code, verdict) => {
    const folder = company({ 'body.md': body })
    const run = await folder.run('check', 'body.md', '--format', 'json')
    const { schema, items } = JSON.parse(run.out) as CheckOutput
    expect([run.code, schema, items.map((item) => item.verdict)]).toEqual([code, 'throughline/check@1', [verdict]])
    expect((await folder.run('check', 'body.md', '--mode', 'warn')).code).toBe(0)
  })

  it('prints the documented shape', async () => {
    const folder = company({ 'body.md': linkedBody, 'wrong.md': 'KR: O9.KR9' })
    const linked = JSON.parse((await folder.run('check', 'body.md', '--format', 'json')).out) as CheckOutput
    expect(linked.items).toMatchObject([{
      source: 'body.md', number: null, title: null, verdict: 'linked', keyResults: ['O1.KR1'], problems: [],
      impacts: [{ keyResult: 'O1.KR1', delta: 2, unit: expect.any(String), from: null, to: null, by: '2026-12-10', confidence: 0.6, text: expect.stringContaining('+2 pp') }],
    }])
    const wrong = JSON.parse((await folder.run('check', 'wrong.md', '--format', 'json')).out) as CheckOutput
    for (const problem of wrong.items[0]?.problems ?? []) expect(Object.keys(problem).sort()).toEqual(['code', 'example', 'expected', 'found', 'message'])
    expect(wrong.items[0]?.problems.length).toBeGreaterThan(0)
  })

  it('tells it for people and for a workflow\'s log too', async () => {
    const folder = company({ 'wrong.md': 'KR: O1.KR11\nImpact: +2 pp' })
    const text = await folder.run('check', 'wrong.md')
    expect([text.code, text.out]).toEqual([1, expect.stringContaining('O1.KR1')])
    expect((await folder.run('check', 'wrong.md', '--format', 'github')).out).toMatch(/^::error /m)
    expect(JSON.parse((await folder.run('check', 'wrong.md', '--format', 'sarif')).out)).toMatchObject({ version: '2.1.0' })
  })

  it.each([
    ['gh', [
      { number: 4, title: 'Linked', body: linkedBody, labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/issues/4' },
      { number: 5, title: 'Not', body: '', labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/issues/5' },
      { number: 6, title: 'A bug', body: '', labels: [], state: 'OPEN', url: 'https://github.com/acme/web/issues/6' },
    ]],
    ['the REST API', [
      { number: 4, title: 'Linked', body: linkedBody, labels: [{ name: 'initiative' }], state: 'open', html_url: 'https://github.com/acme/web/issues/4', url: 'https://api.github.com/repos/acme/web/issues/4' },
      { number: 5, title: 'Not', body: null, labels: [{ name: 'initiative' }], state: 'open', html_url: 'https://github.com/acme/web/issues/5', url: 'https://api.github.com/repos/acme/web/issues/5' },
      { number: 6, title: 'A bug', body: null, labels: [], state: 'open', html_url: 'https://github.com/acme/web/issues/6', url: 'https://api.github.com/repos/acme/web/issues/6' },
    ]],
  ])('reads what %s prints', async (_, list) => {
    const folder = company({ 'issues.json': JSON.stringify(list) })
    const { code, out } = await folder.run('check', 'issues.json', '--format', 'json')
    expect([code, (JSON.parse(out) as CheckOutput).items.map(({ source, number, verdict }) => [source, number, verdict])]).toEqual([1, [
      ['https://github.com/acme/web/issues/4', 4, 'linked'], ['https://github.com/acme/web/issues/5', 5, 'missing'], ['https://github.com/acme/web/issues/6', 6, 'not-an-initiative'],
    ]])
  })

  it('lets a pull request of the list inherit from an issue of the list', async () => {
    const list = [
      { number: 4, title: 'Linked', body: linkedBody, labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/issues/4' },
      { number: 7, title: 'Code', body: 'Closes #4', labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/pull/7' },
    ]
    const { code, out } = await company({ 'all.json': JSON.stringify(list) }).run('check', 'all.json', '--format', 'json')
    expect([code, (JSON.parse(out) as CheckOutput).items.map(({ verdict }) => verdict)]).toEqual([0, ['linked', 'inherited']])
  })

  it('blames nobody for an OKR file that is broken', async () => {
    const run = await aFolder({ [OKRS]: brokenOkrs, 'body.md': linkedBody }).run('check', 'body.md', '--format', 'json')
    expect((JSON.parse(run.out) as CheckOutput).items.map(({ verdict }) => verdict)).toEqual(['okrs-invalid'])
  })

  it.each(['>', '[', '`', '#', '- ', '<!--', '|', '*', '_', '{', '(', '&', '@a ', '\u202e', '[x](', 'KR: ', 'O1.KR1 ', '1', ' ', '\n', '\ud83d\ude00', 'closes #1 '])('survives 65,536 characters of %j', async (piece) => {
    const folder = company({ 'body.md': piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536) })
    const { code, out, error } = await folder.run('check', 'body.md', '--format', 'json')
    // Blank text, and what begins like a list and is none, is refused; everything else is a body.
    const refused = piece.trim() === '' || piece === '{'
    expect([[0, 1, 2].includes(code), code === 2, error === '', out === '']).toEqual([true, refused, !refused, refused])
    expect((out + error).length).toBeLessThan(20_000)
  })
})

describe('report', () => {
  const issues = JSON.stringify([
    { number: 4, title: 'Start page', body: linkedBody, labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/issues/4' },
    { number: 5, title: 'Mascot', body: '', labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/issues/5' },
  ])

  it('writes its files from the checkout and a list, once', async () => {
    const folder = company({ 'issues.json': issues })
    const first = await folder.run('report', '--issues', 'issues.json')
    expect([first.code, first.error]).toEqual([0, expect.stringContaining('wrote OKRS.md')])
    expect(first.out).toContain('O1.KR1')
    const files = [folder.read('OKRS.md'), folder.read('okrs/report.json')]
    expect(files).toEqual([expect.stringContaining('Start page'), expect.stringContaining('"throughline/report@1"')])
    const second = await folder.run('report', '--issues', 'issues.json')
    expect([second.code, second.error, folder.read('OKRS.md'), folder.read('okrs/report.json')]).toEqual([0, expect.stringContaining('nothing has changed\n'), ...files])
  })

  it('prints its data when asked for JSON', async () => {
    const { out } = await company({ 'issues.json': issues }).run('report', '--issues', 'issues.json', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ schema: 'throughline/report@1' })
  })

  it('prints them in a dry run, and writes nothing', async () => {
    const folder = company({ 'issues.json': issues })
    const { code, out } = await folder.run('report', '--issues', 'issues.json', '--dry-run')
    expect([code, out, existsSync(join(folder.directory, 'OKRS.md'))]).toEqual([0, expect.stringMatching(/^--- OKRS\.md\n[\s\S]*^--- okrs\/report\.json\n/m), false])
  })

  it('goes where the settings say, and never out of the checkout', async () => {
    const folder = company({ 'other.yml': 'report: { path: docs/GOALS.md, data: docs/goals.json }\n' })
    expect((await folder.run('report', '--settings', 'other.yml')).code).toBe(0)
    expect(folder.read('docs/GOALS.md')).toContain('O1.KR1')
    folder.write('evil.yml', 'report: { path: ../../escaped.md }\n')
    await folder.run('report', '--settings', 'evil.yml')
    expect(existsSync(join(folder.directory, '../../escaped.md'))).toBe(false)
  })

  it('says what is wrong with a broken OKR file, and leaves the last report', async () => {
    const folder = aFolder({ [OKRS]: brokenOkrs, 'OKRS.md': 'the last one' })
    const { code, out } = await folder.run('report')
    expect([code, out, folder.read('OKRS.md')]).toEqual([1, expect.stringContaining(`${OKRS}:${brokenLines[0]}`), 'the last one'])
  })

  it('is silent without an OKR file', async () => {
    expect(await aFolder().run('report')).toMatchObject({ code: 0, out: '' })
  })
})

describe('check-in', () => {
  it('adds to the file and keeps comments and layout', async () => {
    const folder = company()
    const { code, error } = await folder.run('check-in', 'O1.KR1', '26.5', '--confidence', '0.7', '--note', 'After the tour: "wow" @everyone', '--date', '2026-11-15')
    const after = folder.read(OKRS)
    expect([code, error]).toEqual([0, expect.stringContaining(OKRS)])
    const kept = companyOkrs.split('\n').filter((line) => !after.split('\n').includes(line))
    expect([kept, after.split('\n').length]).toEqual([[], companyOkrs.split('\n').length + 1])
    const { diagnostics } = JSON.parse((await folder.run('lint', '--format', 'json')).out) as LintOutput
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect((await folder.run('report')).code).toBe(0)
    expect(folder.read('OKRS.md')).toContain('26.5')
  })

  it('takes a negative value, an alias and a day that is today', async () => {
    const folder = company()
    expect((await folder.run('check-in', 'first-week', '-3', '--dry-run')).out).toMatch(/2026-11-16.*-3/)
    expect(folder.read(OKRS)).toBe(companyOkrs)
  })

  it('knows no other key result, and names the nearest', async () => {
    const folder = company()
    const { code, out } = await folder.run('check-in', 'O1.KR11', '26')
    expect([code, out, folder.read(OKRS)]).toEqual([1, expect.stringContaining('O1.KR1'), companyOkrs])
  })
})

describe('the command that is handed out', () => {
  it('reads a pipe, ends with the right code and holds its version', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-bin-'))
    try {
      await bundleDoors(folder)
      const cli = (input: string, ...argv: readonly string[]) => pipe(join(folder, 'cli.cjs'), company().directory, input, argv)
      expect(await cli(linkedBody, 'check', '-', '--format', 'json', '--today', '2026-11-16')).toMatchObject({ code: 0, out: expect.stringContaining('"linked"') })
      expect(await cli('', 'check', '--today', '2026-11-16')).toMatchObject({ code: 2 })
      expect(await cli(emptyBody, 'check', '--today', '2026-11-16')).toMatchObject({ code: 1 })
      expect(await cli(JSON.stringify([{ number: 5, title: 'Not', body: '', labels: [] }]), 'report', '--issues', '-', '--dry-run', '--today', '2026-11-16')).toMatchObject({ code: 0 })
      expect(await cli('', 'nothing')).toMatchObject({ code: 2, error: expect.stringContaining('"nothing"') })
      expect(await unread(join(folder, 'cli.cjs'), company({ 'many.yml': manyKeyResults }).directory, ['lint', 'many.yml', '--format', 'json'])).toEqual({ code: 141, error: '' })
      expect(await unread(join(folder, 'cli.cjs'), company().directory, ['help'])).toEqual({ code: 141, error: '' })
      expect((await cli('', '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})

interface Sarif {
  readonly version: string
  readonly runs: readonly { readonly results: readonly { readonly locations: readonly { readonly physicalLocation: { readonly region: { readonly startLine: number } } }[] }[] }[]
}

function pipe(file: string, cwd: string, input: string, argv: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [file, ...argv], { cwd, env: { PATH: process.env['PATH'] } })
    const printed = { out: '', error: '' }
    child.stdout.on('data', (chunk: Buffer) => { printed.out += chunk.toString() })
    child.stderr.on('data', (chunk: Buffer) => { printed.error += chunk.toString() })
    child.once('error', failed)
    child.once('close', (code) => done({ code, ...printed }))
    child.stdin.end(input)
  })
}

/** A command whose output is closed before it writes any. */
function unread(file: string, cwd: string, argv: readonly string[]): Promise<{ readonly code: number | null; readonly error: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [file, ...argv], { cwd, env: { PATH: process.env['PATH'] } })
    let error = ''
    child.stdout.destroy()
    child.stderr.on('data', (chunk: Buffer) => { error += chunk.toString() })
    child.once('error', failed)
    child.once('close', (code) => done({ code, error }))
  })
}

const manyKeyResults = `${companyOkrs.split('key_results:')[0]}key_results:\n${Array.from({ length: 300 }, (_, index) => `      - { id: O1.KR${index}, title: Launch part ${index} }\n`).join('')}`

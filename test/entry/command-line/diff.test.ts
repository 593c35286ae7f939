import { describe, expect, it } from 'vitest'
import { aRepository } from './a-repository.ts'
import { aCheckout, someOkrs } from './run-in.ts'

const OKRS = '.github/okrs.yml'
const eased = someOkrs.replace('to 55%', 'to 50%').replace('target: 55', 'target: 50')
const renamed = someOkrs.replace('id: O1.KR2', 'id: O1.COMPLAINTS')
const issues = JSON.stringify([
  { number: 7, title: 'Answer within a day', body: 'KR: O1.KR2\nImpact: +3 points', labels: [{ name: 'initiative' }], state: 'OPEN', url: 'https://github.com/acme/web/issues/7' },
  { number: 8, title: 'Done', body: 'KR: O1.KR2\nImpact: +3 points', labels: [{ name: 'initiative' }], state: 'CLOSED', url: 'https://github.com/acme/web/issues/8' },
])

describe('throughline diff', () => {
  it('compares the last commit with the files as they are', async () => {
    const repository = aRepository({ [OKRS]: someOkrs })
    expect(await repository.run('diff')).toMatchObject({ code: 0, out: 'No objective, key result or check-in differs.\n' })
    repository.write(OKRS, eased)
    const ran = await repository.run('diff')
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('OKR changes: 1 lowered in mid-cycle and 1 changed')
    expect(ran.out).toContain('! O1.KR1 target: 55 % → 50 % (lowered in mid-cycle)')
  })

  it('compares revisions, also from a folder of the repository', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, 'team/.github/okrs/q4.yml': someOkrs })
    repository.write(OKRS, eased)
    repository.write('team/.github/okrs/q4.yml', renamed)
    repository.git('commit', '-q', '-am', 'Second')
    expect((await repository.run('diff', 'HEAD~1', 'main')).out).toContain('1 lowered in mid-cycle')
    expect((await repository.runIn('team', 'diff', 'HEAD~1', 'HEAD')).out).toContain('O1.COMPLAINTS id: O1.KR2 → O1.COMPLAINTS')
  })

  it('compares files and folders, and a path goes before a revision of that name', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, 'a.yml': someOkrs, 'b.yml': eased, 'old/q4.yml': someOkrs, 'new/.github/okrs/q4.yml': eased, main: eased })
    for (const argv of [['a.yml', 'b.yml'], ['old', 'new'], ['HEAD', 'main']]) expect((await repository.run('diff', ...argv)).out).toContain('55 % → 50 %')
  })

  it('names the open work that is affected, and the line that keeps it', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, 'issues.json': issues })
    repository.write(OKRS, renamed)
    const { out } = await repository.run('diff', '--issues', 'issues.json', '--repository', 'acme/web')
    expect(out).toContain('Renaming O1.KR2 to O1.COMPLAINTS orphans 1 open initiative: #7\n')
    expect(out).toContain('    aliases: [O1.KR2]\n')
  })

  it('prints data in a stable shape', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, 'issues.json': issues })
    repository.write(OKRS, renamed.replace('target: 55', 'target: 50'))
    const data = JSON.parse((await repository.run('diff', '--issues', 'issues.json', '--format', 'json')).out) as Readonly<Record<string, unknown>>
    expect(data).toMatchObject({
      schema: 'throughline/diff@1',
      changes: [
        { kind: 'value', field: 'target', cycle: '2026-Q4', objective: 'O1', keyResult: 'O1.KR1', from: 55, to: 50, unit: '%', phase: 'active', lowered: true, file: OKRS, line: 7 },
        { kind: 'key-result-renamed', field: null, from: 'O1.KR2', to: 'O1.COMPLAINTS', lowered: false },
      ],
      initiatives: { looked: 1, affected: [{ repository: 'acme/web', number: 7, effect: 'orphaned', keyResults: ['O1.KR2'] }] },
    })
    expect(JSON.parse((await repository.run('diff', '--format', 'json')).out)).toMatchObject({ initiatives: null })
  })

  it('prints the same shape where the later version is broken', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, 'issues.json': issues })
    repository.write(OKRS, someOkrs.replace('target: 55', 'target: many'))
    const { code, out } = await repository.run('diff', '--issues', 'issues.json', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({ schema: 'throughline/diff@1', changes: null, initiatives: null, diagnostics: [expect.objectContaining({ severity: 'error', file: OKRS, line: 7 })] })
  })

  it('annotates the line that orphans work', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, 'issues.json': issues })
    repository.write(OKRS, renamed)
    expect((await repository.run('diff', '--issues', 'issues.json', '--format', 'github')).out).toMatch(/^::warning file=\.github\/okrs\.yml,line=8,col=11,title=orphaned-work::Renaming O1\.KR2/m)
    repository.write(OKRS, someOkrs.replace(/.*O1\.KR2.*\n/, ''))
    const { out } = await repository.run('diff', '--issues', 'issues.json', '--format', 'github')
    expect(out).toMatch(/line=3,col=5,title=orphaned-work::Removing O1\.KR2 orphans 1 open initiative/)
    expect(out).toMatch(/line=3,col=5,title=lowered-in-mid-cycle::O1\.KR2: removed/)
  })

  it('prints annotations for a workflow', async () => {
    const repository = aRepository({ [OKRS]: someOkrs })
    repository.write(OKRS, eased)
    const column = (eased.split('\n')[6]?.indexOf('target:') ?? 0) + 1
    const printed = (await repository.run('diff', '--format', 'github')).out
    expect(printed).toContain(`line=7,col=${column},title=lowered-in-mid-cycle`)
    expect(printed).toMatch(/^::warning file=\.github\/okrs\.yml,line=7,col=\d+,title=lowered-in-mid-cycle::O1\.KR1: target: 55 %25 → 50 %25/m)
  })

  it('tells data and annotations the same line, and looks for a revision behind a folder of other things', async () => {
    const repository = aRepository({ [OKRS]: someOkrs.replace('- { id: O1.KR1, title', '- id: O1.KR1\n        title').replace('55%, unit', '55%\n        unit').replace('"%", baseline: 40, target: 55, owner: "@ben" }', '"%"\n        baseline: 40\n        target: 55'), 'src/settings.yml.md': '' })
    repository.git('branch', 'src')
    repository.write(OKRS, repository.read(OKRS).replace('target: 55', 'target: 50').replace(/\n.*O1\.KR2.*/, ''))
    const { changes } = JSON.parse((await repository.run('diff', 'src', '--format', 'json')).out) as { readonly changes: readonly { readonly kind: string; readonly file: string; readonly line: number }[] }
    expect(changes.map(({ kind, file, line }) => [kind, file, line])).toEqual([['value', OKRS, 11], ['key-result-removed', OKRS, 3]])
    expect((await repository.run('diff', 'src', '--format', 'github')).out.match(/line=\d+/g)?.slice(0, 2)).toEqual(['line=11', 'line=3'])
  })

  it('ends with 1 when a finding is an error, or the later version is broken', async () => {
    const repository = aRepository({ [OKRS]: someOkrs, '.github/throughline.yml': 'rules: { stale-check-in: error }\n' })
    repository.write(OKRS, eased)
    expect((await repository.run('diff')).code).toBe(1)
    repository.write(OKRS, eased.replace('target: 50', 'target: 50%'))
    expect(await repository.run('diff')).toMatchObject({ code: 1, out: expect.stringContaining(`${OKRS}:7:`) })
  })

  it.each([
    [['nowhere'], 'found no OKRs at nowhere: it is neither a file, a folder with OKR files nor a git revision here; expected one, for example: throughline diff main'],
    [['main..HEAD'], 'throughline diff main HEAD'],
    [['--output=/srv/x'], 'Unknown option'],
    [['--', '--output=x'], 'neither a file'],
    [['main:secret'], 'neither a file'],
    [['main', 'HEAD', 'more'], 'at most two versions'],
    [['empty', 'empty'], 'found no OKRs at empty'],
    [['broken.yml', OKRS], 'broken.yml:1'],
  ])('%j is told what is wrong with it', async (argv, expected) => {
    const repository = aRepository({ [OKRS]: someOkrs, 'empty/readme.txt': '', 'broken.yml': 'cycle: {' })
    expect(await repository.run('diff', ...argv)).toMatchObject({ code: 2, out: '', error: expect.stringContaining(expected) })
  })

  it('tells that there is no repository, and no commit, in git\'s words or its own', async () => {
    expect(await aCheckout({ [OKRS]: someOkrs }).run('diff')).toMatchObject({ code: 2, error: expect.stringMatching(/not a git repository/) })
  })

  it('sees a file that came, and one that went', async () => {
    const repository = aRepository({ 'README.md': '' })
    repository.write(OKRS, someOkrs)
    expect((await repository.run('diff')).out).toContain('These are the first OKRs')
    repository.git('add', '-A')
    repository.git('commit', '-q', '-m', 'Second')
    repository.write('issues.json', issues)
    const { out } = await repository.run('diff', 'HEAD', 'HEAD~1', '--issues', 'issues.json')
    expect(out).toContain('OKR changes: the OKRs are removed and 1 initiative affected\n')
    expect(out).toContain('! Removing O1.KR2 orphans 1 open initiative: acme/web#7\n')
  })
})

import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

const FORM = '.github/ISSUE_TEMPLATE/initiative.yml'
const TEMPLATE = '.github/pull_request_template.md'
const OWN = '## What\n\nTell us.\n'

it.each([
  '.github/PULL_REQUEST_TEMPLATE.md', TEMPLATE, 'pull_request_template.md', 'Pull_Request_Template.md', 'docs/PULL_REQUEST_TEMPLATE.md', 'PULL_REQUEST_TEMPLATE.txt', '.github/PULL_REQUEST_TEMPLATE/bets.md', 'docs/pull_request_template/release.md',
])('writes no second pull request template beside %s, and prints the section to paste', async (path) => {
  const folder = aCheckout({ '.github/okrs.yml': someOkrs, [path]: OWN })
  const { code, out, error } = await folder.run('init')
  expect([code, folder.read(path), existsSync(join(folder.directory, TEMPLATE))]).toEqual([0, OWN, path === TEMPLATE])
  expect(out).toMatch(/^<!--[^]*### Key result[^]*O1\.KR2 — Bring the balance of complaints from -9 to 5[^]*### Expected impact/)
  expect(error).toContain(`kept ${path}: a pull request template is yours to change; paste this section into it:\n`)
})

it.each(['### Key result\n\n### Expected impact\n', '**KR:**\n', 'OKR: <!-- id -->\n'])('says nothing more where the template asks for the key result: %j', async (section) => {
  const folder = aCheckout({ 'docs/pull_request_template.md': `${OWN}\n${section}` })
  const { out, error } = await folder.run('init')
  expect([out, existsSync(join(folder.directory, TEMPLATE))]).toEqual(['', false])
  expect(error).toContain('kept docs/pull_request_template.md: it serves as well')
})

it.each([
  ['.github/ISSUE_TEMPLATE/bet.yml', 'name: Bet\nbody:\n- type: dropdown\n  attributes: { label: "Which key result does it move?", options: [O1.KR1] }\n'],
  ['.github/issue_template/bet.yaml', 'name: Bet\nbody:\n- type: input\n  attributes: { label: KR }\n'],
  ['.github/ISSUE_TEMPLATE/bet.md', '---\nname: Bet\nabout: A bet\n---\n\n## Key result\n'],
  ['.github/ISSUE_TEMPLATE/Initiative.yaml', 'name: Initiative\nbody: []\n'],
])('writes no second form beside %s', async (path, text) => {
  const folder = aCheckout({ [path]: text })
  const { error } = await folder.run('init')
  expect([folder.read(path), existsSync(join(folder.directory, FORM)), error]).toEqual([text, false, expect.stringContaining(`kept ${path}: it serves`)])
})

it('writes its form beside forms of other things, and reads names of fields from the settings', async () => {
  const folder = aCheckout({ '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\nbody:\n- type: input\n  attributes: { label: Version }\n', '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: true\n', '.github/ISSUE_TEMPLATE/broken.yml': 'body: [' })
  await folder.run('init')
  expect(readdirSync(join(folder.directory, '.github/ISSUE_TEMPLATE')).toSorted()).toEqual(['broken.yml', 'bug.yml', 'config.yml', 'initiative.yml'])
  const other = aCheckout({ '.github/throughline.yml': 'fields: { key_result: [Ziel] }\n', '.github/ISSUE_TEMPLATE/wette.yml': 'name: Wette\nbody:\n- type: input\n  attributes: { label: Ziel }\n' })
  expect((await other.run('init')).error).toContain('kept .github/ISSUE_TEMPLATE/wette.yml: it serves')
})

it('changes nothing the second time, and overwrites only its own files when forced', async () => {
  const folder = aCheckout({ 'docs/pull_request_template.md': OWN })
  await folder.run('init')
  expect((await folder.run('init')).error.match(/^(?:wrote|kept) .*/gm)?.filter((line) => line.startsWith('wrote'))).toEqual([])
  const { error } = await folder.run('init', '--force')
  expect([error, folder.read('docs/pull_request_template.md'), existsSync(join(folder.directory, TEMPLATE))]).toEqual([expect.stringContaining(`wrote ${FORM}`), OWN, false])
})

it.each(['docs/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE/bets.md', '.github/ISSUE_TEMPLATE/bet.md'])('the section that was pasted into %s follows the key results', async (path) => {
  const folder = aCheckout({ '.github/okrs.yml': someOkrs, [path]: `${OWN}<!-- throughline:key-results\nO1.KR9 — Gone\n-->\n` })
  await folder.run('report')
  expect(folder.read(path)).toContain('<!-- throughline:key-results\nO1.KR1 — Raise orders placed online from 40% to 55%\nO1.KR2')
})

it.each([[], ['--force']])('writes no OKR file that would hide those of the folder %j', async (...flags) => {
  const folder = aCheckout({ '.github/okrs/2026-q4.yml': someOkrs })
  const { error } = await folder.run('init', ...flags)
  expect([error, existsSync(join(folder.directory, '.github/okrs.yml'))]).toEqual([expect.stringContaining('kept .github/okrs/2026-q4.yml: it serves'), false])
  expect(folder.read(FORM)).toContain('O1.KR2 — ')
})

it('announces the section right above it, last of all that is kept', async () => {
  const folder = aCheckout({ [TEMPLATE]: OWN })
  await folder.run('init')
  expect((await folder.run('init')).error).toMatch(/kept \.github\/workflows[^\n]*\nkept \.github\/pull_request_template\.md: [^\n]*paste this section into it:\n\nNext: /)
})

it('leaves a link alone that leads nowhere, and writes the rest', async () => {
  const folder = aCheckout({ '.github/okrs.yml': someOkrs })
  symlinkSync('../nowhere.md', join(folder.directory, TEMPLATE))
  expect(await folder.run('init')).toMatchObject({ code: 0, out: '', error: expect.stringMatching(/wrote \.github\/throughline\.yml\n[^]*kept \.github\/pull_request_template\.md: it exists/) })
  expect((await folder.run('report')).code).toBe(0)
})

it('prints no name of a file that a terminal or a workflow would obey', async () => {
  const folder = aCheckout({ '.github/okrs.yml': someOkrs, '.github/PULL_REQUEST_TEMPLATE/a\n::error::b.md': OWN, 'docs/pull_request_template/c\u202e.md': OWN })
  const { error } = await folder.run('init')
  expect([error, (await folder.run('lint', 'no\u001b[31mfile')).error]).toEqual([expect.not.stringMatching(/^::|\u202e/m), expect.stringMatching(/^throughline: no\[31mfile cannot be read/)])
})

it('sees a pull request template behind however many forms', async () => {
  const forms = Array.from({ length: 25 }, (_, index) => [`.github/ISSUE_TEMPLATE/form-${index}.yml`, 'name: Bug\nbody: []\n'] as const)
  const folder = aCheckout({ ...Object.fromEntries(forms), 'docs/pull_request_template.md': OWN })
  const { error } = await folder.run('init')
  expect([error, existsSync(join(folder.directory, TEMPLATE))]).toEqual([expect.stringContaining('kept docs/pull_request_template.md: a pull request template'), false])
})

it('writes nothing but the workflows where the company holds the rest, so that its settings and key results count alone', async () => {
  const folder = aCheckout({})
  const { code, error } = await folder.run('init', '--workflows')
  expect([code, readdirSync(join(folder.directory, '.github'))]).toEqual([0, ['workflows']])
  expect(error).toContain('throughline config OWNER/NAME')
})

it('pins no default in the settings that it writes', async () => {
  const folder = aCheckout({})
  await folder.run('init')
  expect(folder.read('.github/throughline.yml').split('\n').filter((line) => /^[a-z]/.test(line))).toEqual([expect.stringMatching(/^mode: warn/)])
})

it('names what is in the way of its files', async () => {
  expect(await aCheckout({ '.github': '' }).run('init')).toEqual({ code: 2, out: '', error: 'throughline: .github/okrs.yml is not written, since .github is a file; expected a folder. Move it or give it another name\n' })
})

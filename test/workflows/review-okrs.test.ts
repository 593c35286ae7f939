import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { checkItem } from '../../src/workflows/check-item.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { golden } from '../render/golden.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from './in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const churn = `id: O1.KR3
title: Reduce monthly churn of small teams from 4% to 3%
unit: "%"
baseline: 4
target: 3
due: 2026-12-15
owner: "@dan"
guardrails:
  - { metric: Discounts given, unit: "%", max: 5 }`
const standing = anOkrsFile(activation, firstReport, churn)
const change: Item = aPullRequest({ title: 'Adjust the OKRs', labels: [] })
const onChurn = [12, 14].map((number) => anItem({ number, title: `Save accounts ${number}`, url: `https://github.com/acme/web/issues/${number}`, body: aBody('O1.KR3', '-0.2 pp') }))
const onActivation = anItem({ number: 15, url: 'https://github.com/acme/web/issues/15', body: aBody() })

function aWorld(proposed: string | undefined, parts: WorldParts = {}): InMemoryWorld {
  return createInMemoryWorld({ files: { [OKRS]: standing }, items: [change, ...onChurn, onActivation], proposals: { 40: { [OKRS]: proposed } }, ...parts })
}

/** What the rules say, and how, is for the rules' own tests. */
function withoutFindings(comment: string): string {
  return comment.replace(/(?<=<\/summary>\n)[\s\S]*(?=\n<\/details>)/, '\n…\n')
}

async function commentOn(proposed: string | undefined, parts: WorldParts = {}): Promise<string> {
  const world = aWorld(proposed, parts)
  await checkItem(world, 40)
  // What the mark says of the verdict is no part of the document.
  return world.comments(40).join('\n').replace(/ v=[0-9a-z]{14} -->/, ' -->')
}

describe('a pull request that changes the OKRs', () => {
  const renamed = churn.replace('O1.KR3', 'O1.CHURN')
  const eased = churn.replace('target: 3', 'target: 3.5').replace('2026-12-15', '2026-12-31').replace('max: 5', 'max: 8').replace('@dan', '@eve')
  const measured = activation.replace('baseline: 40', 'baseline: 38\nmetric: Accounts that finish the list within 7 days\ncheck_ins:\n  - { date: 2026-10-12, value: 42, confidence: 0.6 }')

  it.each([
    ['lowers-target', anOkrsFile(activation, firstReport, eased)],
    ['renames', anOkrsFile(activation, firstReport, renamed)],
    ['removes', anOkrsFile(activation, firstReport)],
    ['reuses-ids', anOkrsFile(churn.replace('O1.KR3', 'O1.KR1'), firstReport)],
    ['measures', anOkrsFile(measured, firstReport, churn)],
    ['check-ins', anOkrsFile(`${activation}\ncheck_ins:\n  - { date: 2026-10-12, value: 42 }`, firstReport, churn)],
    ['deletes-file', undefined],
  ])('%s: the comment is as the golden file has it', async (name, proposed) => {
    const comment = withoutFindings(await commentOn(proposed))
    expect(comment).toBe(golden(`okrs-${name}.md`, comment))
  })

  it('adds the file for the first time', async () => {
    const comment = withoutFindings(await commentOn(standing, { files: { 'README.md': '# Web\n' } }))
    expect(comment).toBe(golden('okrs-adds-file.md', comment))
  })

  it('passes, and its check leads with the change', async () => {
    const world = aWorld(anOkrsFile(activation, firstReport, eased))
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'success', verdict: { kind: 'not-an-initiative' } } })
    const check = world.checkOn(world.headOf(40))
    expect(check?.title).toBe('OKR changes: 3 lowered in mid-cycle and 1 changed')
    expect(check?.summary).toContain('3 % → 3.5 %')
    expect(check?.annotations.map(({ title }) => title)).toContain('missing-metric-definition')
  })

  it('gets annotations on the lines that they speak of, of the key results that it changes alone', async () => {
    const world = aWorld(anOkrsFile(activation, firstReport, eased))
    await checkItem(world, 40)
    const lines = anOkrsFile(activation, firstReport, eased).split('\n')
    const told = world.checkOn(world.headOf(40))?.annotations.map(({ title, line }) => `${title} at ${lines[line - 1]?.trim()}`)
    expect(told).toEqual(expect.arrayContaining([
      'lowered-in-mid-cycle at target: 3.5', 'lowered-in-mid-cycle at due: 2026-12-31', 'missing-metric-definition at - id: O1.KR3',
      'title-and-fields-disagree at title: Reduce monthly churn of small teams from 4% to 3%',
    ]))
    const [start, end] = [lines.findIndex((line) => line.includes('O1.KR3')), lines.length]
    expect(world.checkOn(world.headOf(40))?.annotations.filter(({ line }) => line <= start || line > end)).toEqual([])
  })

  it('fails on a finding that the default branch\'s settings call an error, and says why', async () => {
    const settings = { '.github/throughline.yml': 'rules: { missing-metric-definition: error }\n' }
    const world = aWorld(anOkrsFile(activation, firstReport, eased), { files: { [OKRS]: standing, ...settings } })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'failure' } })
    expect(world.checkOn(world.headOf(40))?.title).toContain('1 finding at error level')
    world.push(40, { '.github/throughline.yml': 'rules: { missing-metric-definition: off }\n' })
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'failure' } })
  })

  it('only warns in warn mode, and says nothing where the check is off', async () => {
    const rules = 'rules: { missing-metric-definition: error }\n'
    const [warned, off] = ['warn', 'off'].map((mode) => aWorld(anOkrsFile(activation, firstReport, eased), { files: { [OKRS]: standing, '.github/throughline.yml': `mode: ${mode}\n${rules}` } }))
    expect(await checkItem(warned ?? aWorld(''), 40)).toMatchObject({ decision: { conclusion: 'neutral' } })
    await checkItem(off ?? aWorld(''), 40)
    expect(off?.comments(40)).toEqual([])
  })

  it('has no comment when only comments and layout change, and asks for no list of work', async () => {
    const world = aWorld(`# Owned by leadership\n${standing}`)
    await checkItem(world, 40)
    expect([world.comments(40), world.checkOn(world.headOf(40))?.title]).toEqual([[], 'OKR file: comments and layout only'])
    expect(world.asked.some((question) => question.startsWith('initiatives'))).toBe(false)
  })

  it('has one comment, which follows the change and is settled when the change is taken back', async () => {
    const world = aWorld(anOkrsFile(activation, firstReport, eased))
    await checkItem(world, 40)
    world.push(40, { [OKRS]: anOkrsFile(activation, firstReport, renamed) })
    await checkItem(world, 40)
    expect(world.comments(40)).toEqual([expect.stringContaining('orphans 2 open initiatives')])
    world.push(40, { [OKRS]: standing })
    await checkItem(world, 40)
    expect(world.comments(40)).toEqual([expect.stringContaining('All set')])
  })

  it('keeps both the request and the review in one comment, when the pull request is an initiative without a link', async () => {
    const world = aWorld(anOkrsFile(activation, firstReport, eased), { items: [{ ...change, labels: ['initiative'] }] })
    await checkItem(world, 40)
    expect(world.comments(40)).toEqual([expect.stringMatching(/Something is still missing[\s\S]*Lowered in mid-cycle/)])
  })

  it('keeps the alias and orphans nothing', async () => {
    const comment = await commentOn(anOkrsFile(activation, firstReport, `${renamed}\naliases: [O1.KR3]`))
    expect(comment).toContain('None of the 3 open initiatives is affected')
  })

  it('says that the open work could not be looked up, and passes all the same', async () => {
    const world = aWorld(anOkrsFile(activation, firstReport, renamed))
    world.breakDown('initiatives')
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'success' } })
    expect(world.comments(40)).toEqual([expect.stringContaining('could not be looked up: GitHub did not answer')])
  })

  it('leaves the review out where the history cannot be read', async () => {
    const world = aWorld(anOkrsFile(activation, firstReport, renamed))
    world.breakDown('forkPoint')
    expect(await checkItem(world, 40)).toMatchObject({ decision: { conclusion: 'success', verdict: { kind: 'not-an-initiative' } } })
    expect(world.comments(40)).toEqual([])
  })

  it('says that a broken file is mended', async () => {
    expect(await commentOn(standing, { files: { [OKRS]: standing.replace('target: 3\n', 'target: 3%\n') } })).toContain('can be read again')
  })

  it('works for a folder of cycles', async () => {
    const [q4, q1] = [standing, standing.replace('{ id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }', '{ id: 2027-Q1, start: 2027-01-01, end: 2027-03-31 }').replace('2026-12-15', '2027-03-15')]
    const folder = { '.github/okrs/2026-q4.yml': q4, '.github/okrs/2027-q1.yml': q1 }
    const comment = await commentOn(undefined, { files: folder, proposals: { 40: { '.github/okrs/2027-q1.yml': q1.replace('target: 55', 'target: 50') } } })
    expect(comment).toContain('1 changed')
    expect(comment).not.toContain('mid-cycle')
  })

  it('shows hostile titles as text', async () => {
    const hostile = churn.replace('Reduce monthly churn of small teams', '"</details> @everyone closes #12 | `x` <img src=x> ![](https://evil.example/x)').replace(/3%$/m, '3%"')
    const comment = await commentOn(anOkrsFile(activation, firstReport, hostile))
    expect(comment).not.toMatch(/@everyone|closes #12|<img|<\/details> @/)
  })

  const board = { '.github/okrs.yml': anOkrsFile(activation, firstReport).replaceAll('O1', 'S1').replace('Increase activated accounts', 'Buy Globex') }

  it.each(['public', 'private'])('is shown nothing of a company that only it names, in a %s repository', async (view) => {
    const proposal = { [OKRS]: anOkrsFile(activation, firstReport, eased), '.github/throughline.yml': 'extends: acme/board\n' }
    const world = aWorld(undefined, { private: view === 'private', proposals: { 40: proposal }, repositories: { 'acme/board': board } })
    await checkItem(world, 40)
    expect(world.asked.filter((question) => question.startsWith('layer'))).toEqual([])
    expect(world.comments(40)).toEqual([expect.stringContaining('3 lowered in mid-cycle and 1 changed')])
    world.merge(40)
    world.push(40, { [OKRS]: anOkrsFile(activation, firstReport) })
    world.edit(40, { state: 'open' })
    await checkItem(world, 40)
    expect(world.asked).toContain('layer acme/board')
  })

  it('is shown nothing of the owner\'s files where only it asks for them', async () => {
    const world = aWorld(undefined, { files: { 'README.md': '# Web\n' }, company: board, proposals: { 40: { [OKRS]: anOkrsFile(churn) } } })
    await checkItem(world, 40)
    expect(JSON.stringify(world.applied)).not.toMatch(/Globex|S1/)
    expect(world.applied.length).toBeGreaterThan(0)
  })
})

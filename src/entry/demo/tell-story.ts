import { demoDay, demoFormPath, demoOkrsLater } from './demo-okrs.ts'
import { demoIssues, lateSlots, lateSlotsMended, ratingPull, ratingPullMended } from './demo-issues.ts'
import type { DemoStage } from './set-up-stage.ts'
import type { Narrator } from './create-narrator.ts'
import { checkOf, commentsOf, expectCheck } from './expect-check.ts'
import { openDemoWork, openIssue, openPull } from './open-demo-work.ts'
import { tellOkrChanges } from './tell-okr-changes.ts'

const NEEDS_KEY_RESULT = 'needs-key-result'

/** The demo's story, step by step; every step says what must hold and looks on GitHub whether it does. */
export async function tellStory(stage: DemoStage, narrator: Narrator): Promise<void> {
  narrator.chapter('1 · Fernwell switches Throughline on')
  narrator.say('Fernwell makes booking software for physiotherapy practices, and keeps its OKRs in .github/okrs.yml.')
  narrator.say(`Its GitHub runs in this process, at ${stage.world.url}; the App is installed on ${stage.repository}.`)
  const head = (await stage.world.log(stage.repository))[0]?.sha ?? ''
  await stage.world.announceInstallation('fernwell')
  await stage.settled()
  narrator.expect((await checkOf(stage, head))?.conclusion === 'success', 'The check stands on the default branch, so that it can be made a required one')
  narrator.say('Two dozen issues and pull requests, written as people write them…')
  const numbers = await openDemoWork(stage)
  await stage.settled()
  await lookAround(stage, narrator, numbers)
  await mendIssue(stage, narrator, numbers)
  await mendPull(stage, narrator, numbers)
  await tellOkrChanges(stage, narrator, numbers)
  await publish(stage, narrator)
  await meetAgain(stage, narrator, numbers)
  await retire(stage, narrator, numbers)
}

async function lookAround(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  narrator.chapter('2 · Every one of them has an answer')
  narrator.say('Linked is what names a key result and an expected impact. What lacks them, or names what is not there, is flagged: with a label, a check and a comment.')
  const flagged = async (name: string): Promise<boolean> => (await labelsOf(stage, numbers, name)).includes(NEEDS_KEY_RESULT)
  for (const name of ['checklist', 'import', 'templates', 'one-tap', 'rebook', 'interviews', 'plans']) {
    narrator.expect(!(await flagged(name)), `linked: ${titleOf(name)} (#${numbers.get(name)})`)
  }
  narrator.expect(!(await flagged('phone')), `inherited from its parent: ${titleOf('phone')} (#${numbers.get('phone')})`)
  for (const name of ['law', 'database']) narrator.expect(!(await flagged(name)), `waived, and counted: ${titleOf(name)} (#${numbers.get(name)})`)
  for (const name of ['unknown', 'backwards', 'unit', 'words', 'empty']) {
    narrator.expect(await flagged(name), `flagged: ${titleOf(name)} (#${numbers.get(name)})`)
  }
  narrator.expect((await commentsOf(stage, numbers.get('bug'))).length === 0, `left alone: a bug with "Impact: high" is no initiative (#${numbers.get('bug')})`)
  await expectCheck(stage, narrator, numbers.get('checklist-pr'), 'success', 'A pull request that closes an initiative inherits its key result')
  await expectCheck(stage, narrator, numbers.get('bump-pr'), 'success', 'A dependency update is exempt, by name')
}

async function mendIssue(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  narrator.chapter('3 · An issue without a key result')
  const { world, repository } = stage
  const number = await openIssue(stage, lateSlots, numbers)
  narrator.say(`@mateo opens #${number}: ${lateSlots.title}`)
  await stage.settled()
  const labels = await world.labels(repository, number)
  narrator.expect(labels.includes(NEEDS_KEY_RESULT), `It is labelled ${NEEDS_KEY_RESULT}`)
  const [first, ...more] = await commentsOf(stage, number)
  narrator.expect(first?.includes('O2.KR1') === true && more.length === 0, 'One comment says what is missing, with a block to paste and the likely key result filled in')
  await world.editIssue(repository, number, { body: lateSlotsMended }, 'mateo')
  narrator.say('@mateo pastes it and fills it in.')
  await stage.settled()
  narrator.expect(!(await world.labels(repository, number)).includes(NEEDS_KEY_RESULT), 'The label is gone')
  const after = await commentsOf(stage, number)
  narrator.expect(after.length === 1 && after[0] !== first, 'The comment has been turned into a resolved one; there is still only one')
}

async function mendPull(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  narrator.chapter('4 · A pull request that names a key result that is not there')
  const number = await openPull(stage, ratingPull, numbers)
  narrator.say(`@tove opens #${number} with "O2.KR22".`)
  await stage.settled()
  const failed = await expectCheck(stage, narrator, number, 'failure', 'The check fails')
  narrator.expect(failed.includes('O2.KR2'), 'and asks: did you mean O2.KR2?')
  await stage.world.editPullRequest(stage.repository, number, { body: ratingPullMended }, 'tove')
  await stage.settled()
  await expectCheck(stage, narrator, number, 'success', '@tove edits the text, and the same check turns green')
  await stage.world.pushTo(stage.repository, number, { 'rating.md': 'Asked after the third visit\n' }, { by: 'tove' })
  await stage.settled()
  await expectCheck(stage, narrator, number, 'success', 'A new commit gets its conclusion too')
}

async function publish(stage: DemoStage, narrator: Narrator): Promise<void> {
  narrator.chapter('6 · The report')
  const { world, repository } = stage
  const report = await world.file(repository, 'OKRS.md')
  narrator.expect(report?.includes('O1.KR1') === true, 'The App has committed OKRS.md')
  narrator.expect((await world.file(repository, 'okrs/report.json'))?.includes('"throughline/report@1"') === true, 'and okrs/report.json beside it')
  narrator.expect((await world.file(repository, demoFormPath))?.includes('O3.KR2 — Grow monthly recurring revenue') === true, 'In the same commit the issue form got all key results to choose from')
  const before = (await world.log(repository)).length
  await world.comment(repository, 1, 'Looking forward to this.', 'ana')
  await world.editIssue(repository, 2, { body: `${demoIssues[1]?.body ?? ''}\n\nDelimiters first.` }, 'farid')
  await stage.settled()
  narrator.expect((await world.log(repository)).length === before, 'Nothing that the report tells has changed: no new commit')
}

async function meetAgain(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  narrator.chapter('7 · A week later')
  const { world, repository } = stage
  stage.travelTo(demoDay)
  await world.closeIssue(repository, numbers.get('one-tap') ?? 0, { by: 'kavya', reason: 'completed' })
  await world.commitFiles(repository, { '.github/okrs.yml': demoOkrsLater }, { message: 'Check-ins of the week', author: 'ines' })
  await stage.settled()
  narrator.say('Three owners check in, one lowers a target, and the one-tap cancellation ships.')
  const report = (await world.file(repository, 'OKRS.md')) ?? ''
  narrator.expect(report.includes('Since the week of 9 Nov') && report.includes('46.5 → 48 %'), 'The report says what changed since last week')
  narrator.expect(report.includes('easier to reach, in mid-cycle'), 'that a target was lowered in mid-cycle')
  narrator.expect(report.includes('Forecast') && (await world.file(repository, 'okrs/trend-o1-kr1.svg'))?.includes('<svg') === true, 'where the numbers go, and draws it')
  narrator.expect((await world.file(repository, 'okrs/index.html'))?.startsWith('<!doctype html>') === true, 'and there is a page for everybody who is not on GitHub')
}

async function retire(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  narrator.chapter('8 · Leadership retires a key result')
  const { world, repository } = stage
  const mark = world.requests.mark()
  await world.commitFiles(repository, { '.github/okrs.yml': withoutRebooking(demoOkrsLater) }, { message: 'Retire O2.KR2', author: 'noor' })
  await stage.settled()
  narrator.say(`All open work is looked at again, with ${world.requests.since(mark).length} requests to GitHub.`)
  narrator.expect((await labelsOf(stage, numbers, 'rebook')).includes(NEEDS_KEY_RESULT), `#${numbers.get('rebook')} promised something to it, and is flagged`)
  narrator.expect(!(await labelsOf(stage, numbers, 'plans')).includes(NEEDS_KEY_RESULT), `#${numbers.get('plans')} serves another one, and is left alone`)
  narrator.expect((await world.file(repository, 'OKRS.md'))?.includes('book again within 30 days') === false, 'The report no longer lists it')
  narrator.expect((await world.file(repository, demoFormPath))?.includes('O2.KR2') === false, 'and the issue form no longer offers it')
}

/** The OKR file without O2.KR2: from its line to the next key result's. */
function withoutRebooking(okrs: string): string {
  return okrs.slice(0, okrs.indexOf('      - id: O2.KR2')) + okrs.slice(okrs.indexOf('      - id: O2.KR3'))
}

async function labelsOf(stage: DemoStage, numbers: ReadonlyMap<string, number>, name: string): Promise<readonly string[]> {
  return stage.world.labels(stage.repository, numbers.get(name) ?? 0)
}

function titleOf(name: string): string {
  return demoTitles.get(name) ?? name
}

const demoTitles: ReadonlyMap<string, string> = new Map(demoIssues.map((issue) => [issue.name, issue.title]))

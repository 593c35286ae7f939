import type { Narrator } from './create-narrator.ts'
import { demoOkrs } from './demo-okrs.ts'
import { commentsOf, expectCheck } from './expect-check.ts'
import type { DemoStage } from './set-up-stage.ts'

const OKRS = '.github/okrs.yml'

/** The part of the story in which people change the OKR file: one lowers a target, one renames a key result, one breaks the file. */
export async function tellOkrChanges(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  narrator.chapter('5 · Pull requests that change the OKR file')
  await lowerTarget(stage, narrator)
  await renameKeyResult(stage, narrator, numbers)
  await breakFile(stage, narrator)
}

async function lowerTarget(stage: DemoStage, narrator: Narrator): Promise<void> {
  const number = await propose(stage, narrator, 'Aim for what we can reach', 'ines', demoOkrs.replace('from 40% to 55%', 'from 40% to 50%').replace('target: 55', 'target: 50'))
  await expectCheck(stage, narrator, number, 'success', 'A lowered target fails nothing')
  const [comment = '', ...more] = await commentsOf(stage, number)
  narrator.expect(/Lowered in mid-cycle[\s\S]*55 % → 50 %/.test(comment) && more.length === 0, 'but one comment shows it before everything else: 55 % → 50 %')
  await stage.world.closePullRequest(stage.repository, number, 'ines')
  await stage.settled()
}

async function renameKeyResult(stage: DemoStage, narrator: Narrator, numbers: ReadonlyMap<string, number>): Promise<void> {
  const renamed = demoOkrs.replace('id: O2.KR1', 'id: O2.MISSED')
  const number = await propose(stage, narrator, 'Call it what it is', 'noor', renamed)
  const [comment = ''] = await commentsOf(stage, number)
  narrator.expect(comment.includes('Renaming `O2.KR1` to `O2.MISSED` orphans') && comment.includes(`/issues/${numbers.get('one-tap')})`), `A new id would orphan open work, such as #${numbers.get('one-tap')}`)
  narrator.expect(comment.includes('aliases: [no-shows, O2.KR1]'), 'and the comment has the line that keeps it')
  await stage.world.pushTo(stage.repository, number, { [OKRS]: renamed.replace('aliases: [no-shows]', 'aliases: [no-shows, O2.KR1]') }, { by: 'noor' })
  await stage.settled()
  const [after = ''] = await commentsOf(stage, number)
  narrator.expect(!after.includes('orphans'), '@noor pastes it, and nothing is orphaned any more')
  await stage.world.closePullRequest(stage.repository, number, 'noor')
  await stage.settled()
}

async function breakFile(stage: DemoStage, narrator: Narrator): Promise<void> {
  const number = await propose(stage, narrator, 'Tidy up the OKR file', 'quentin', demoOkrs.replace('target: 55', 'target: 55%').replace('baseline: 72', 'base_line: 72'))
  const summary = await expectCheck(stage, narrator, number, 'failure', 'A pull request that breaks the file fails, and only that one')
  narrator.expect(summary.includes('okrs.yml:19:17') && summary.includes('okrs.yml:37:9'), 'with both mistakes, each with its line and column')
  await stage.world.closePullRequest(stage.repository, number, 'quentin')
  await stage.settled()
}

async function propose(stage: DemoStage, narrator: Narrator, title: string, author: string, okrs: string): Promise<number> {
  const number = await stage.world.openPullRequest(stage.repository, { title, author, files: { [OKRS]: okrs } })
  narrator.say(`@${author} opens #${number}: ${title}`)
  await stage.settled()
  return number
}

import type { Narrator } from './create-narrator.ts'
import type { DemoStage } from './set-up-stage.ts'

/** Expects a conclusion on a pull request's head; returns the check's summary. */
export async function expectCheck(stage: DemoStage, narrator: Narrator, number: number | undefined, conclusion: string, text: string): Promise<string> {
  const pull = number === undefined ? undefined : await stage.world.pullRequest(stage.repository, number)
  const check = pull && (await checkOf(stage, pull.head.sha))
  narrator.expect(check?.conclusion === conclusion, `${text} (#${number}: ${check?.output?.title ?? 'no check'})`)
  return check?.output?.summary ?? ''
}

/** The check on a commit. */
export async function checkOf(stage: DemoStage, sha: string) {
  return (await stage.world.checkRuns(stage.repository, sha)).find((run) => run.name === 'Throughline')
}

/** What was said on an item. */
export async function commentsOf(stage: DemoStage, number: number | undefined): Promise<readonly string[]> {
  const comments = await stage.world.comments(stage.repository, number ?? 0)
  return comments.map((comment) => comment.body ?? '')
}

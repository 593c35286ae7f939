import { code, given, link, type Phrase, phrase, words } from '../phrase/phrase.ts'

/** The sentences around a report that could not be committed where it belongs. */
export const deliveryWords = {
  pullRequestTitle: (): string => 'docs(okrs): update the OKR report',
  pullRequest: (branch: string): Phrase => phrase`${code(branch)} takes no direct commits, or the settings ask for a pull request, so the report waits here. It is kept current in place; merging it loses nothing, and closing it stops it until the report changes.`,
  directly: (): Phrase => phrase`To have the report committed directly, let Throughline bypass the rule that protects the branch, or set ${code('report: { delivery: summary }')} to keep it out of the repository.`,
  waitingTitle: (): string => 'The OKR report waits on a branch',
  waiting: (compare: string): Phrase => phrase`The report could neither be committed nor offered as a pull request. ${link(compare, words('Compare the branch and open a pull request'))} to see and merge it; the branch is kept current.`,
  why: (reason: string): Phrase => phrase`Why: ${given(reason, 400)}.`,
  closesItself: (): Phrase => words('This issue is kept current and closes itself.'),
  delivered: (): Phrase => words('✅ The report has found its way.'),
} as const

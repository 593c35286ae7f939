import { bullets } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { joined, phrase, strong, words } from '../phrase/phrase.ts'
import { stageWords } from '../words/stage-words.ts'
import { statusWords } from '../words/status-words.ts'
import type { ReportView } from './report-view.ts'

/** The rules behind the words and numbers, folded at the end. */
export function howToRead({ vocabulary, report }: ReportView): Markdown | undefined {
  const { keyResult, initiative } = vocabulary
  const statuses = Object.values(statusWords).map(({ emoji, word, meaning }) => phrase`${words(emoji)} ${strong(words(word))}: ${words(meaning)}`)
  const known = Object.entries(stageWords).filter(([stage]) => stage !== 'open' || report.portfolio.stages.open > 0)
  const stages = known.map(([, { emoji, word, meaning }]) => words(`${emoji} ${word}: ${meaning}`))
  const points = [
    phrase`${strong(words('Progress'))} is the share of the way from baseline to target. Only check-ins move it: closing issues and merging pull requests never does.`,
    phrase`${strong(words('Coverage'))} is what open ${initiative.many} promise, times the confidence that their authors state (in full where they state none), held against what is still to go. A promise to reach a level counts with what is still ahead of the current value. Two items that deliver one promise count once.`,
    phrase`${strong(words('Claims are claims.'))} An expected impact is what its author expects; nothing here says that one thing caused another.`,
    phrase`${strong(words('Stages'))}. ${joined(stages, '; ')}.`,
    phrase`⚠ marks a check-in that is more than two weeks old, and promises of more than one and a half times what is still to go; ⭐ a north star. ${keyResult.Many} that nobody can measure yet show a dash.`,
  ]
  return details(words('How to read this'), stacked([bullets(points), bullets(statuses)]))
}

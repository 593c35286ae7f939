import type { ObjectiveReport } from '../../report/objective-report.ts'
import { anchorName } from '../markdown/paragraph.ts'
import { joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { progressWords } from '../words/progress-words.ts'
import { ownerAsWritten } from '../report-view/somebody.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { para } from './block.ts'
import { findingsFold } from './findings-fold.ts'
import { element, type Html, html, text } from './html.ts'
import { keyResultCard } from './key-result-card.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** An objective with why it matters, and its key results as cards. */
export function objectiveBlock(objective: ObjectiveReport, view: ReportView): Html {
  const id = `objective-${anchorName(objective.id)}`
  return element(
    'section', { id, class: 'objective', 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, element('span', { class: 'id' }, text(objective.id)), html(' '), text(objective.title, 300)),
    objective.why === undefined ? undefined : element('p', { class: 'why' }, text(objective.why, 600)),
    para(phraseToPage(facts(objective, view)), 'quiet'),
    findingsFold('objective', objective.findings, view),
    element('div', { class: 'cards' }, ...objective.keyResults.map((keyResult) => keyResultCard(keyResult, view))),
  )
}

function facts({ progress, owner, team, keyResults }: ObjectiveReport, { language }: ReportView): Phrase {
  const mean = progressWords(progress, `${language.format.share(progress ?? 0)} ${language.page.progress}`, keyResults, language)
  return joined([
    ...(mean === undefined ? [] : [mean]),
    ...(owner === undefined ? [] : [phrase`${words(language.labels.owner)} ${ownerAsWritten(owner)}`]),
    ...(team === undefined ? [] : [phrase`${words(language.reviews.team)} ${team}`]),
    ...(keyResults.length === 0 ? [language.sentences.noKeyResultsYet()] : []),
  ], ' · ')
}

import type { Stage } from '../../domain/stage.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { code, joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'

import { stageWords } from '../words/stage-words.ts'
import { counted } from '../words/vocabulary.ts'
import { person } from './item-link.ts'
import { outcomeTree } from './outcome-tree.ts'
import type { ReportView } from './report-view.ts'

const MOST_DESKS = 40

/** The work as a whole: how much of it is linked, how far it is, who has what on the desk. */
export function workSection(view: ReportView): Markdown | undefined {
  const { portfolio } = view.report
  if (portfolio.initiatives === 0) return undefined
  return stacked([
    heading(2, words('The work')),
    paragraph(placement(view)),
    stages(view),
    details(phrase`${view.vocabulary.objective.One} → ${view.vocabulary.keyResult.one} → ${view.vocabulary.initiative.one}, as a tree`, outcomeTree(view)),
    details(words('Who works on what'), desks(view)),
  ])
}

function placement({ report, vocabulary }: ReportView): Phrase {
  const { placements, verdicts, initiatives, past } = report.portfolio
  const counts: readonly [number, Phrase][] = [
    [placements.linked, phrase`linked to a ${vocabulary.keyResult.one} of this cycle`],
    [placements['other-cycle'], words('linked to another cycle')],
    [placements.confidential, phrase`linked to a confidential ${vocabulary.objective.one}`],
    [placements.waived, words('waived')],
    [placements.exempt, words('exempt')],
    [verdicts.missing, phrase`without a ${vocabulary.keyResult.one}`],
    [verdicts.invalid, words('with a link that does not hold')],
    [verdicts.unverifiable, words('not verifiable')],
    [verdicts['okrs-invalid'], words('breaking the OKR file')],
  ]
  const shown = counts.filter(([count]) => count > 0).map(([count, what]) => phrase`${count} ${what}`)
  const earlier = past === 0 ? words('') : phrase` ${counted(past, vocabulary.initiative)} closed before this cycle began ${words(past === 1 ? 'is' : 'are')} left out.`
  return phrase`${strong(counted(initiatives, vocabulary.initiative))}: ${joined(shown, ', ')}.${earlier}`
}

const STAGES: readonly Stage[] = ['open', 'proposed', 'accepted', 'committed', 'shipped', 'measured', 'dropped']

function stages({ report }: ReportView): Markdown | undefined {
  // Only lists that leave fields out have work of which nothing but that it is open is known.
  const shown = STAGES.filter((stage) => stage !== 'open' || report.portfolio.stages.open > 0)
  const columns = shown.map((stage) => ({ title: trusted(`${stageWords[stage].emoji}&nbsp;${stageWords[stage].word}`), align: 'center' } as const))
  return table(columns, [shown.map((stage) => trusted(String(report.portfolio.stages[stage])))])
}

function desks({ report, vocabulary }: ReportView): Markdown | undefined {
  if (report.load.length === 0) return undefined
  const points = report.load.slice(0, MOST_DESKS).map(({ who, keyResults, initiatives }) =>
    phrase`${person(who)}: ${counted(keyResults.length, vocabulary.keyResult)} (${joined(keyResults.slice(0, 12).map(code), ', ')}), ${counted(initiatives, vocabulary.initiative)} committed`)
  return bullets(points)
}


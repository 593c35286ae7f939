import { plainCount } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import { words } from '../phrase/phrase.ts'
import type { MatterWords } from '../words/language.ts'
import { itemLink } from './item-link.ts'
import { initiativeOf, type ReportView } from './report-view.ts'

/** What to say about a matter of this report. */
export function matterWords(matter: Attention, view: ReportView): MatterWords {
  const keyResult = matter.keyResult === undefined ? undefined : view.keyResultById.get(matter.keyResult)
  const problem = matter.item === undefined ? undefined : initiativeOf(view, matter.item)?.problems[0]
  return view.language.matter(matter, {
    unit: keyResult?.unit ?? plainCount,
    item: matter.item === undefined ? words('') : itemLink(view, matter.item),
    problem: problem && view.language.problem(problem.code, problem.message),
  })
}

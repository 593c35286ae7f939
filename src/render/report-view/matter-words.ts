import type { Day } from '../../domain/day.ts'
import { plainCount } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import { isOver } from '../../report/is-over.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import { words } from '../phrase/phrase.ts'
import type { GuardrailFacts, MatterFacts, MatterWords } from '../words/language.ts'
import { asExactAs } from './as-exact-as.ts'
import { itemLink } from './item-link.ts'
import { initiativeOf, type ReportView } from './report-view.ts'

/** What to say about a matter of this report. */
export function matterWords({ matter, alike }: { readonly matter: Attention; readonly alike: readonly GuardrailFacts[] }, view: ReportView): MatterWords {
  const keyResult = matter.keyResult === undefined ? undefined : view.keyResultById.get(matter.keyResult)
  const problem = matter.item === undefined ? undefined : initiativeOf(view, matter.item)?.problems[0]
  return view.language.matter(asForecast(matter), {
    ...standingFacts(keyResult, view.report),
    alike,
    plainNames: view.plainNames,
    item: matter.item === undefined ? words('') : itemLink(view, matter.item),
    problem: problem && view.language.problem(problem.code, problem.message),
  })
}

/** What a matter's sentence needs to know of its key result and of the cycle, in every format. */
export function standingFacts(keyResult: KeyResultReport | undefined, report: Report): Omit<MatterFacts, 'item' | 'problem'> {
  return {
    unit: keyResult?.unit ?? plainCount,
    passed: passedDue(keyResult, report),
    over: isOver(report),
  }
}

/** When a key result was due, once that day has passed and its cycle has not. */
function passedDue(keyResult: KeyResultReport | undefined, { today, cycle }: Report): Day | undefined {
  return keyResult !== undefined && cycle?.phase === 'active' && keyResult.due < today ? keyResult.due : undefined
}

/** A matter whose range has the digits that the forecast gives it. */
export function asForecast(matter: Attention): Attention {
  if (matter.code !== 'forecast-short') return matter
  const { low, high } = matter
  return { ...matter, low: asExactAs(low, low, high), high: asExactAs(high, low, high) }
}

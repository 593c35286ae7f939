import type { Day } from '../../domain/day.ts'
import { plainCount } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import { isOver } from '../../report/is-over.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import { words } from '../phrase/phrase.ts'
import type { MatterWords } from '../words/language.ts'
import { asExactAs } from './as-exact-as.ts'
import { itemLink } from './item-link.ts'
import { namedAt } from './named-at.ts'
import { initiativeOf, type ReportView } from './report-view.ts'

const MOST_ITEMS = 5

/** The matters of one row in words. A sentence that is said four times is read once, so all breached guardrails are one, and so is all that outlived the cycle. */
export function toldMatters(matters: readonly Attention[], view: ReportView): readonly MatterWords[] {
  const groups = new Map<unknown, readonly Attention[]>()
  for (const matter of matters) {
    const isAlike = matter.code === 'guardrail-breached' || (matter.code === 'initiative-overdue' && isOver(view.report))
    const key = isAlike ? matter.code : matter
    groups.set(key, [...groups.get(key) ?? [], matter])
  }
  return [...groups.values()].flatMap(([first, ...alike]) => (first === undefined ? [] : [told(first, alike, view)]))
}

function told(matter: Attention, alike: readonly Attention[], view: ReportView): MatterWords {
  const { report, language } = view
  const keyResult = matter.keyResult === undefined ? undefined : view.keyResultById.get(matter.keyResult)
  const problem = matter.item === undefined ? undefined : initiativeOf(view, matter.item)?.problems[0]
  const items = [matter, ...alike].flatMap(({ item }) => (item === undefined ? [] : [itemLink(view, item)]))
  return language.matter(asForecast(matter), {
    unit: keyResult?.unit ?? plainCount,
    passed: passedDue(keyResult, report),
    over: isOver(report),
    alike: alike.flatMap((one) => (one.code === 'guardrail-breached' ? [one.guardrail] : [])),
    ...namedAt(view, matter.keyResult),
    item: language.list(items.length > MOST_ITEMS ? [...items.slice(0, MOST_ITEMS), words('…')] : items),
    isMany: items.length > 1,
    problem: problem && language.problem(problem.code, problem.message),
  })
}

/** When a key result was due, once that day has passed and its cycle has not. */
function passedDue(keyResult: KeyResultReport | undefined, { today, cycle }: Report): Day | undefined {
  return keyResult !== undefined && cycle?.phase === 'active' && keyResult.due < today ? keyResult.due : undefined
}

/** A matter whose range has the digits that the forecast gives it. */
function asForecast(matter: Attention): Attention {
  if (matter.code !== 'forecast-short') return matter
  const { low, high } = matter
  return { ...matter, low: asExactAs(low, low, high), high: asExactAs(high, low, high) }
}

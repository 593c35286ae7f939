import { asSummed } from '../format/as-summed.ts'
import { isHeld } from '../../domain/held-direction.ts'
import type { Coverage } from '../../report/coverage.ts'
import { overPromisedFrom } from '../../report/attention/coverage-attention.ts'
import { sumOf } from '../../report/finite.ts'
import { isOver } from '../../report/is-over.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import type { Format } from '../format/format.ts'
import type { CoverageEnding, CoverageSentences } from './coverage-sentences.ts'
import type { Language } from './language.ts'

/** Beyond twice the gap, a number says nothing about the gap. */
const MOST_SHARE = 2

/** The coverage of a key result in sentences: what it needs, what is promised, what nobody has a plan for. */
export function coverageWords(keyResult: KeyResultReport, report: Report, language: Language): Phrase {
  const { gap, awaited, withoutConfidence, withoutNumber, claims } = keyResult.coverage
  const { coverage: say } = language
  const performs = keyResult.intent === 'perform'
  const isOpen = performs && !isOver(report)
  return joined([
    mainSentence(keyResult, report, language),
    ...(awaited.claims > 0 && performs ? [awaitedSentence(keyResult, language)] : []),
    ...(withoutConfidence > 0 && isOpen && gap !== undefined && gap !== 0 ? [words(say.withoutConfidence(withoutConfidence, claims))] : []),
    ...(withoutNumber > 0 && isOpen ? [words(say.withoutNumber(withoutNumber, claims))] : []),
  ], ' ')
}

/** What shipped and is not measured, as its authors wrote it, so that the sum is that of the rows. */
function awaitedSentence({ coverage: { awaited, gap }, claims, unit }: KeyResultReport, { coverage: say, format }: Language): Phrase {
  const promised = format.change(asSummed(sumOf(claims.filter(({ role }) => role === 'awaited').map(({ counted }) => counted)), gap), unit)
  const weighted = format.change(asSummed(awaited.promised, gap), unit)
  return say.awaited(awaited.claims, promised, weighted === promised ? undefined : weighted)
}

/** The amounts of one line: what is to go, what of it is promised and what has no plan. */
export function besideEachOther({ gap = 0, promised, uncovered = 0, claims }: Coverage): readonly number[] {
  return [gap, ...(claims === 0 ? [] : [asSummed(promised, gap)]), asSummed(uncovered, gap)]
}

/** The coverage in a table cell: its share, and what is missing. */
export function coverageCell({ coverage, unit, intent, now }: KeyResultReport, report: Report, { coverage: say, format }: Language): { readonly share: Phrase; readonly rest: Phrase | undefined } {
  const { gap, share, uncovered, claims } = coverage
  if (intent === 'learn' || gap === undefined) return { share: words('–'), rest: undefined }
  if (gap === 0) return { share: words(say.cell.met), rest: undefined }
  if (isOver(report)) return { share: words('–'), rest: now === undefined ? undefined : say.cell.short(format.size(gap, unit)) }
  const rest = uncovered === undefined || uncovered === 0 ? undefined : say.cell.unplanned(format.size(asSummed(uncovered, gap), unit))
  if (claims === 0) return { share: words(say.cell.bare), rest }
  return { share: words(shareWords(share ?? 0, format)), rest }
}

function shareWords(share: number, format: Format): string {
  if (share > MOST_SHARE) return `> ${format.share(MOST_SHARE)} ⚠`
  return share > overPromisedFrom ? `${format.share(share)} ⚠` : format.share(Math.max(0, share))
}

function mainSentence(keyResult: KeyResultReport, report: Report, { coverage: say, format }: Language): Phrase {
  const { gap, promised, claims } = keyResult.coverage
  if (keyResult.intent === 'learn') return say.learning(isOver(report) ? undefined : claims, keyResult.coverage.awaited.claims)
  if (isOver(report) && keyResult.now === undefined) return words(say.noReading)
  if (gap === undefined) return words(unknownGap(keyResult, say))
  if (gap === 0) return words(say.met)
  if (isOver(report)) return say.short(keyResult.id, format.size(gap, keyResult.unit))
  const beside = besideEachOther(keyResult.coverage)
  const needed = format.change(gap, keyResult.unit, beside)
  if (claims === 0) return say.bare(keyResult.id, needed)
  return say.promised({ id: keyResult.id, gap: needed, claims, promised: format.change(asSummed(promised, gap), keyResult.unit, beside) }, endingOf(keyResult, format))
}

function unknownGap(keyResult: KeyResultReport, say: CoverageSentences): string {
  if (keyResult.target === undefined) return say.noTarget
  return isHeld(keyResult) ? say.held : say.noValue
}

function endingOf({ coverage, unit }: KeyResultReport, format: Format): CoverageEnding {
  const { uncovered, share = 0, gap } = coverage
  if (uncovered !== undefined && uncovered !== 0) {
    const rest = asSummed(uncovered, gap)
    return { kind: 'uncovered', size: format.size(rest, unit, besideEachOther(coverage)), single: Math.abs(rest) === 1 }
  }
  if (share > overPromisedFrom) return { kind: 'over-promised', share: share > MOST_SHARE ? undefined : format.share(share) }
  return { kind: 'enough' }
}

import { overPromisedFrom } from '../../report/attention/coverage-attention.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import type { Format } from '../format/format.ts'
import type { CoverageEnding } from './coverage-sentences.ts'
import type { Language } from './language.ts'

/** Beyond twice the gap, a number says nothing about the gap. */
const MOST_SHARE = 2

/** The coverage of a key result in sentences: what it needs, what is promised, what nobody has a plan for. */
export function coverageWords(keyResult: KeyResultReport, language: Language): Phrase {
  const { gap, awaited, withoutConfidence, withoutNumber, claims } = keyResult.coverage
  const { coverage: say, format } = language
  const performs = keyResult.intent === 'perform'
  return joined([
    mainSentence(keyResult, language),
    ...(awaited.claims > 0 && performs ? [say.awaited(awaited.claims, format.change(awaited.promised, keyResult.unit))] : []),
    ...(withoutConfidence > 0 && performs && gap !== undefined && gap !== 0 ? [words(say.withoutConfidence(withoutConfidence, claims))] : []),
    ...(withoutNumber > 0 && performs ? [words(say.withoutNumber(withoutNumber, claims))] : []),
  ], ' ')
}

/** The coverage in a table cell: its share, and what is missing. */
export function coverageCell({ coverage, unit, intent }: KeyResultReport, { coverage: say, format }: Language): { readonly share: Phrase; readonly rest: Phrase | undefined } {
  const { gap, share, uncovered, claims } = coverage
  if (intent === 'learn' || gap === undefined) return { share: words('–'), rest: undefined }
  if (gap === 0) return { share: words(say.cell.met), rest: undefined }
  const rest = uncovered === undefined || uncovered === 0 ? undefined : say.cell.unplanned(format.size(uncovered, unit))
  if (claims === 0) return { share: words(say.cell.bare), rest }
  return { share: words(shareWords(share ?? 0, format)), rest }
}

function shareWords(share: number, format: Format): string {
  if (share > MOST_SHARE) return `> ${format.share(MOST_SHARE)} ⚠`
  return share > overPromisedFrom ? `${format.share(share)} ⚠` : format.share(Math.max(0, share))
}

function mainSentence(keyResult: KeyResultReport, { coverage: say, format }: Language): Phrase {
  const { gap, promised, claims } = keyResult.coverage
  if (keyResult.intent === 'learn') return say.learning(claims)
  if (gap === undefined) return words(keyResult.target === undefined ? say.noTarget : say.noValue)
  if (gap === 0) return words(say.met)
  const needed = format.change(gap, keyResult.unit)
  if (claims === 0) return say.bare(keyResult.id, needed)
  return say.promised({ id: keyResult.id, gap: needed, claims, promised: format.change(promised, keyResult.unit) }, endingOf(keyResult, format))
}

function endingOf({ coverage, unit }: KeyResultReport, format: Format): CoverageEnding {
  const { uncovered, share = 0 } = coverage
  if (uncovered !== undefined && uncovered !== 0) return { kind: 'uncovered', size: format.size(uncovered, unit), single: Math.abs(uncovered) === 1 }
  if (share > overPromisedFrom) return { kind: 'over-promised', share: share > MOST_SHARE ? undefined : format.share(share) }
  return { kind: 'enough' }
}

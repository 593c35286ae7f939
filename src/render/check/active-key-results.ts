import type { KeyResult } from '../../domain/key-result.ts'
import { currentValue } from '../../domain/key-result.ts'
import { openKeyResults } from '../../domain/plan.ts'
import { openGap } from '../../report/open-gap.ts'
import { formatChange, formatPath, formatQuantity } from '../../domain/format/format-quantity.ts'
import { levelBound } from '../format/level-bound.ts'
import { paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table, unwrapped } from '../markdown/table.ts'
import { code, given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { dayWords } from '../words/day-words.ts'
import { vocabularyOf } from '../words/vocabulary.ts'
import type { CheckContext } from './check-context.ts'

const MOST = 60

/** The key results that work can be linked to, with where they stand; `first` come first. */
export function activeKeyResults(context: CheckContext, first: readonly KeyResult[], most = MOST): Markdown | undefined {
  const open = context.plan === undefined ? [] : openKeyResults(context.plan)
  const ordered = [...new Set([...first, ...open])]
  const rest = ordered.length - most
  const { keyResult } = vocabularyOf(context.settings.vocabulary)
  const columns = [{ title: trusted('Id') }, { title: phraseToMarkdown(keyResult.One) }, { title: trusted('Now → target') }, { title: trusted('To go'), align: 'right' }, { title: trusted('Owner') }] as const
  return stacked([
    table(columns, ordered.slice(0, most).map(row)),
    rest > 0 ? paragraph(phrase`… and ${rest} more in the OKR file.`) : undefined,
  ])
}

function row(keyResult: KeyResult): readonly Markdown[] {
  return [
    unwrapped(phraseToMarkdown(code(keyResult.id))),
    phraseToMarkdown(given(keyResult.title, 120)),
    nowToTargetCell(keyResult),
    unwrapped(phraseToMarkdown(toGo(keyResult))),
    unwrapped(phraseToMarkdown(keyResult.owner === undefined ? words('–') : given(keyResult.owner, 60))),
  ]
}

/** Where a key result stands, where it is to go, and the day of the value: a comment stands for weeks, and nobody rewrites it for a check-in. */
export function nowToTargetCell(keyResult: KeyResult): Markdown {
  const last = keyResult.checkIns.at(-1)
  return lines(unwrapped(phraseToMarkdown(phrase`${nowToTarget(keyResult)}`)), last && small(phraseToMarkdown(words(dayWords(last.date)))))
}

/** Where a key result stands, and where it is to go or what it is held against. */
function nowToTarget(keyResult: KeyResult): string {
  const now = currentValue(keyResult)
  const bound = levelBound(keyResult, (value) => formatQuantity(value, keyResult.unit))
  if (bound !== undefined) return now === undefined ? bound : `${formatQuantity(now, keyResult.unit)} (${bound})`
  if (keyResult.target === undefined && now === undefined) return keyResult.intent === 'learn' ? 'a question' : '–'
  return formatPath(keyResult.target === undefined ? [now] : [now, keyResult.target], keyResult.unit)
}

/** What is still to go, in a table cell. */
export function toGo(keyResult: KeyResult): Phrase {
  const gap = openGap(keyResult)
  if (gap === 0) return words('target met')
  return gap === undefined ? words('–') : phrase`${formatChange(gap, keyResult.unit)}`
}

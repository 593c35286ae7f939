import type { Problem } from '../../domain/problem.ts'
import type { VerdictKind } from '../../domain/verdict.ts'
import { checkTitle } from '../check/check-title.ts'
import { warnWords } from '../check/warn-words.ts'
import { type CheckedItem, checkedName } from '../checked-item.ts'
import { cleanLines, cleanText } from '../clean-text.ts'
import { messageText } from '../phrase/message-text.ts'
import { phrase } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { impactWords, readingWords } from '../words/impact-words.ts'
import { suggestionWords } from '../words/problem-words.ts'
import { waiverReasonWords } from '../words/waiver-words.ts'
import { type Paint, paint } from './paint.ts'

/** Checked items for a terminal: a line each, and under it what is wrong and what would mend it. */
export function renderTerminalCheck(items: readonly CheckedItem[], colour: boolean): string {
  const ink = paint(colour)
  return `${[...items.map((item) => terminalItem(item, ink)), tally(items, ink), ...warnings(items)].join('\n')}\n`
}

/** One checked item for a terminal: its name, and under it what is wrong and what would mend it. */
export function terminalItem(item: CheckedItem, ink: Paint): string {
  const { verdict } = item
  const lines = [
    `${mark(item, ink)} ${ink.bold(cleanText(checkedName(item), 120))}${item.context.item.state === 'closed' ? ink.dim(' (closed)') : ''}`,
    `  ${checkTitle(verdict, item.context)}`,
    ...(verdict.kind === 'waived' && verdict.waiver ? [`  ${phraseToText(waiverReasonWords(verdict.waiver))}`] : []),
    ...verdict.impacts.filter(({ confidence }) => confidence !== undefined || verdict.impacts.length > 1).map((impact) => `  ${phraseToText(phrase`${impact.keyResult}: ${impactWords(impact)}`)}`),
    ...verdict.impacts.flatMap((impact) => readingWords(impact) ?? []).map((reading) => `  ${ink.dim(phraseToText(reading))}`),
    ...verdict.problems.flatMap((problem) => problemLines(problem, ink)),
    ...verdict.diagnostics.map(({ place, message }) => `  ${ink.red('·')} ${cleanText(`${place.file}:${place.line}:${place.column}`)} ${messageText(message, 300)}`),
    ...verdict.notes.map(({ message }) => `  ${ink.yellow('!')} ${cleanText(message, 300)}`),
  ]
  return `${lines.join('\n')}\n`
}

function problemLines(problem: Problem, ink: Paint): readonly string[] {
  const { message, found, expected, example } = problem
  return [
    `  ${ink.red('·')} ${cleanText(message, 300)}`,
    ...hint('found', found, ink),
    ...hint('expected', expected, ink),
    ...[suggestionWords(problem)].flatMap((suggestion) => suggestion ?? []).map((suggestion) => `    ${phraseToText(suggestion)}`),
    ...(example.trim() === '' ? [] : [`    ${ink.dim('for example:')}`, ...cleanLines(example).split('\n').map((line) => `      ${line}`)]),
  ]
}

function hint(label: string, text: string, ink: Paint): readonly string[] {
  return text.trim() === '' ? [] : [`    ${ink.dim(`${label}:`)} ${cleanText(text, 300)}`]
}

/** What is to be mended counts while the item is open and the check is on; otherwise it is only listed. */
function isHistory({ verdict, context }: CheckedItem): boolean {
  return FAILING.has(verdict.kind) && (context.item.state === 'closed' || context.settings.mode === 'off')
}

function mark(item: CheckedItem, ink: Paint): string {
  switch (item.verdict.kind) {
    case 'linked': case 'inherited': return ink.green('✓')
    case 'waived': case 'exempt': case 'not-an-initiative': return ink.dim('–')
    case 'unverifiable': case 'okrs-invalid': return ink.yellow('?')
    case 'missing': case 'invalid': return isHistory(item) ? ink.dim('✗') : ink.red('✗')
  }
}

/** What its author is to mend; that the OKR file is broken is no item's fault. */
const FAILING: ReadonlySet<VerdictKind> = new Set<VerdictKind>(['missing', 'invalid'])

function groupOf(item: CheckedItem): string {
  switch (item.verdict.kind) {
    case 'linked': case 'inherited': return 'linked'
    case 'waived': case 'exempt': return 'waived or exempt'
    case 'unverifiable': return 'not verifiable'
    case 'not-an-initiative': return 'not labelled'
    case 'okrs-invalid': return 'not checked (the OKR file is broken)'
    case 'missing': case 'invalid':
      if (item.context.settings.mode === 'off') return 'not linked (the check is off)'
      return item.context.item.state === 'closed' ? 'closed without a link (history)' : 'to mend'
  }
}

const GROUPS = ['linked', 'waived or exempt', 'to mend', 'closed without a link (history)', 'not linked (the check is off)', 'not checked (the OKR file is broken)', 'not verifiable', 'not labelled']

function tally(items: readonly CheckedItem[], ink: Paint): string {
  const groups = items.map(groupOf)
  const counts = GROUPS.flatMap((name) => {
    const count = groups.filter((group) => group === name).length
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return ink.bold(counts.length === 0 ? 'Nothing to check.' : counts.join(', '))
}

/** Why what is to be mended fails nobody; each reason once. */
function warnings(items: readonly CheckedItem[]): readonly string[] {
  const warned = items.filter((item) => FAILING.has(item.verdict.kind) && !isHistory(item) && item.context.settings.mode === 'warn')
  return [...new Set(warned.map(({ context }) => phraseToText(warnWords(context.settings))))]
}

import type { Problem } from '../../domain/problem.ts'
import type { VerdictKind } from '../../domain/verdict.ts'
import { checkTitle } from '../check/check-title.ts'
import { type CheckedItem, checkedName } from '../checked-item.ts'
import { cleanLines, cleanText } from '../clean-text.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { readingWords } from '../words/impact-words.ts'
import { unsaidSuggestions } from '../words/problem-words.ts'
import { type Paint, paint } from './paint.ts'

/** Checked items for a terminal: a line each, and under it what is wrong and what would mend it. */
export function renderTerminalCheck(items: readonly CheckedItem[], colour: boolean): string {
  const ink = paint(colour)
  return `${[...items.map((item) => block(item, ink)), tally(items, ink)].join('\n')}\n`
}

function block(item: CheckedItem, ink: Paint): string {
  const { verdict } = item
  const lines = [
    `${mark(verdict.kind, ink)} ${ink.bold(cleanText(checkedName(item), 120))}`,
    `  ${checkTitle(verdict, item.context)}`,
    ...verdict.impacts.flatMap((impact) => readingWords(impact) ?? []).map((reading) => `  ${ink.dim(phraseToText(reading))}`),
    ...verdict.problems.flatMap((problem) => problemLines(problem, ink)),
    ...verdict.diagnostics.map(({ place, message }) => `  ${ink.red('·')} ${cleanText(`${place.file}:${place.line}:${place.column}`)} ${cleanText(message, 300)}`),
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
    ...hint('did you mean', unsaidSuggestions(problem).join(', '), ink),
    ...(example.trim() === '' ? [] : [`    ${ink.dim('for example:')}`, ...cleanLines(example).split('\n').map((line) => `      ${line}`)]),
  ]
}

function hint(label: string, text: string, ink: Paint): readonly string[] {
  return text.trim() === '' ? [] : [`    ${ink.dim(`${label}:`)} ${cleanText(text, 300)}`]
}

function mark(kind: VerdictKind, ink: Paint): string {
  switch (kind) {
    case 'linked': case 'inherited': return ink.green('✓')
    case 'waived': case 'exempt': case 'not-an-initiative': return ink.dim('–')
    case 'unverifiable': return ink.yellow('?')
    case 'missing': case 'invalid': case 'okrs-invalid': return ink.red('✗')
  }
}

const GROUPS: readonly { readonly words: string; readonly kinds: readonly VerdictKind[] }[] = [
  { words: 'linked', kinds: ['linked', 'inherited'] },
  { words: 'waived or exempt', kinds: ['waived', 'exempt'] },
  { words: 'to mend', kinds: ['missing', 'invalid', 'okrs-invalid'] },
  { words: 'not verifiable', kinds: ['unverifiable'] },
  { words: 'not labelled', kinds: ['not-an-initiative'] },
]

function tally(items: readonly CheckedItem[], ink: Paint): string {
  const counts = GROUPS.flatMap(({ words, kinds }) => {
    const count = items.filter(({ verdict }) => kinds.includes(verdict.kind)).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  return ink.bold(counts.length === 0 ? 'Nothing to check.' : counts.join(', '))
}

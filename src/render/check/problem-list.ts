import type { Problem } from '../../domain/problem.ts'
import { fence } from '../markdown/fence.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { code, given, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { listWords } from '../words/list-words.ts'
import { unsaidSuggestions } from '../words/problem-words.ts'

const MOST = 20

/** Every problem with what was found, what was expected and an example to paste. */
export function problemList(problems: readonly Problem[]): Markdown | undefined {
  if (problems.length === 0) return undefined
  const shown = problems.slice(0, MOST).map(problemBlock)
  const rest = problems.length - shown.length
  return stacked([...shown, rest > 0 ? trusted(`… and ${rest} more.`) : undefined])
}

function problemBlock(problem: Problem): Markdown {
  const facts = [
    ...(problem.found.trim() === '' ? [] : [phrase`Found: ${given(problem.found, 300)}`]),
    ...(problem.expected.trim() === '' ? [] : [phrase`Expected: ${given(problem.expected, 300)}`]),
    ...suggestion(problem),
  ]
  const head = `- ${phraseToMarkdown(strong(given(problem.message.replace(/\.$/, ''), 300)))}`
  const lines = facts.map((fact) => `  - ${phraseToMarkdown(fact)}`)
  return trusted([head, ...lines, ...example(problem.example)].join('\n'))
}

function suggestion(problem: Problem): readonly Phrase[] {
  const suggestions = unsaidSuggestions(problem)
  return suggestions.length === 0 ? [] : [phrase`Did you mean ${listWords(suggestions.map(code), 'or')}${words('?')}`]
}

/** The fence stands within the point, so that the list goes on after it. */
function example(text: string): readonly string[] {
  return text.trim() === '' ? [] : ['', ...fence(text, 'markdown').split('\n').map((line) => `  ${line}`)]
}

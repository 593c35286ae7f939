import type { Problem } from '../../domain/problem.ts'
import { fence } from '../markdown/fence.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { given, phrase, strong } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { suggestionWords } from '../words/problem-words.ts'

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
    ...[suggestionWords(problem)].flatMap((suggestion) => suggestion ?? []),
  ]
  const head = `- ${phraseToMarkdown(strong(given(problem.message.replace(/\.$/, ''), 300)))}`
  const lines = facts.map((fact) => `  - ${phraseToMarkdown(fact)}`)
  return trusted([head, ...lines, ...example(problem.example)].join('\n'))
}

/** The fence stands within the point, so that the list goes on after it. */
function example(text: string): readonly string[] {
  return text.trim() === '' ? [] : ['', '  For example:', '', ...fence(text, 'markdown').split('\n').map((line) => `  ${line}`)]
}

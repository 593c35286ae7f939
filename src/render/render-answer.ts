import type { CommandAnswer } from '../domain/command-answer.ts'
import type { Settings } from '../domain/settings.ts'
import { activeKeyResults } from './check/active-key-results.ts'
import type { CheckContext } from './check/check-context.ts'
import { problemList } from './check/problem-list.ts'
import { details } from './markdown/details.ts'
import { fence } from './markdown/fence.ts'
import { fitting } from './markdown/fitting.ts'
import { type Markdown, stacked } from './markdown/markdown.ts'
import { bullets, paragraph } from './markdown/paragraph.ts'
import { phrase } from './phrase/phrase.ts'
import { answerWords, commandList } from './words/command-words.ts'
import { inOwnWords } from './words/own-words.ts'
import { vocabularyOf } from './words/vocabulary.ts'

/** Hidden first line of our answer to commands, by which it is found again. */
export const answerMarker = '<!-- throughline:answer -->'

/** Whether the reaction on a comment does not say enough. */
export function needsWords(answers: readonly CommandAnswer[]): boolean {
  return answers.some(({ result, pressedBy }) => result.kind !== 'done' || pressedBy !== undefined)
}

/** The one answer to commands on an item: what became of those that were given last. */
export function renderAnswer(answers: readonly CommandAnswer[], context: CheckContext): string {
  const vocabulary = vocabularyOf(context.settings.vocabulary)
  const unknown = answers.filter(({ result }) => result.kind === 'unknown')
  const others = answers.filter(({ result }) => result.kind !== 'unknown')
  const aboutKeyResult = answers.some(({ result }) => result.kind === 'refused' && result.problems.some(({ field }) => field === 'key_result'))
  const blocks = [
    ...others.map((answer) => answerBlock(answer, context)),
    ...unknown.slice(0, 1).map((answer) => stacked([paragraph(answerWords(answer, vocabulary)), bullets(inOwnWords(commandList(vocabulary), vocabulary.own))])),
    aboutKeyResult ? details(phrase`All active ${vocabulary.keyResult.many}`, activeKeyResults(context, [], 40)) : undefined,
  ]
  return `${answerMarker}\n${fitting(blocks)}\n`
}

function answerBlock(answer: CommandAnswer, { settings }: CheckContext): Markdown {
  const problems = answer.result.kind === 'refused' ? problemList(answer.result.problems) : undefined
  return stacked([paragraph(answerWords(answer, vocabularyOf(settings.vocabulary))), problems, answer.result.kind === 'no-place' ? byHand(answer, settings) : undefined])
}

/** The line to paste where the program would not dare to. */
function byHand({ command: { request } }: CommandAnswer, { fields }: Settings): Markdown | undefined {
  if (request.kind !== 'key-result' && request.kind !== 'impact') return undefined
  const [name = ''] = fields[request.kind === 'impact' ? 'expected_impact' : 'key_result']
  return fence(`${name}: ${request.text}`, 'markdown')
}

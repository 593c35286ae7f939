import type { KeyResult } from '../domain/key-result.ts'
import type { Problem } from '../domain/problem.ts'
import type { Settings } from '../domain/settings.ts'
import type { Verdict } from '../domain/verdict.ts'
import { fieldTitle } from '../linkage/field-title.ts'
import { activeKeyResults } from './check/active-key-results.ts'
import { breaksSettingsOnly } from './check/breaks-settings-only.ts'
import type { CheckContext } from './check/check-context.ts'
import { titleSentence, titleWords } from './check/check-title.ts'
import { diagnosticTable } from './check/diagnostic-table.ts'
import { likelyKeyResults, type PasteBlock, pasteBlock } from './check/paste-block.ts'
import { type CommentMark, writeCommentMark } from './comment-mark.ts'
import { mayBeWaived } from './check/may-be-waived.ts'
import { unverifiableWords } from './check/unverifiable-words.ts'
import { details } from './markdown/details.ts'
import { fitting } from './markdown/fitting.ts'
import type { Markdown } from './markdown/markdown.ts'
import { bullets, paragraph } from './markdown/paragraph.ts'
import { code, given, joined, phrase, type Phrase, strong, words } from './phrase/phrase.ts'
import { commentWords } from './words/comment-words.ts'
import { checkWords } from './words/check-words.ts'
import { suggestionWords } from './words/problem-words.ts'
import { type Vocabulary, vocabularyOf } from './words/vocabulary.ts'

/** The one comment on an item: what is missing and how to add it, or, once it is there, that all is set. */
export function renderComment(verdict: Verdict, context: CheckContext, mark: CommentMark = {}): string {
  return `${writeCommentMark(mark)}\n${fitting(blocks(verdict, context))}\n`
}

function blocks(verdict: Verdict, context: CheckContext): readonly (Markdown | undefined)[] {
  const review = context.review?.comment ?? []
  if (review.length === 0) return verdictBlocks(verdict, context)
  // A link that holds needs no words beside what changes for everybody.
  return verdict.kind === 'missing' || verdict.kind === 'invalid' ? [...verdictBlocks(verdict, context), ...review] : review
}

function verdictBlocks(verdict: Verdict, context: CheckContext): readonly (Markdown | undefined)[] {
  switch (verdict.kind) {
    case 'missing': case 'invalid': return request(verdict, context)
    case 'okrs-invalid': return context.breaksOkrs === true ? mending(verdict) : [paragraph(commentWords.okrsBroken())]
    case 'unverifiable': return [paragraph(phrase`${titleSentence(verdict, context)} ${unverifiableWords(verdict, vocabularyOf(context.settings.vocabulary))}`)]
    case 'linked': case 'inherited': case 'waived': case 'exempt': case 'not-an-initiative': return [paragraph(phrase`✅ ${strong(words('All set:'))} ${resolved(verdict, context)}.`)]
  }
}

function mending({ diagnostics }: Verdict): readonly (Markdown | undefined)[] {
  return [paragraph(breaksSettingsOnly(diagnostics) ? commentWords.breaksSettings() : commentWords.breaksOkrs()), diagnosticTable(diagnostics.slice(0, 10))]
}

function request(verdict: Verdict, context: CheckContext): readonly (Markdown | undefined)[] {
  const vocabulary = vocabularyOf(context.settings.vocabulary)
  const likely = likelyKeyResults(verdict, context).slice(0, 3)
  const paste = pasteBlock(verdict, context)
  const others = likely.filter((keyResult) => paste?.keyResults.includes(keyResult) === false)
  const points = verdict.problems.slice(0, 6).map(problemPoint)
  return [
    paragraph(verdict.kind === 'missing' ? commentWords.missing(vocabulary) : commentWords.invalid(vocabulary)),
    bullets(points),
    ...(paste === undefined ? [] : pasting(paste, verdict, vocabulary)),
    others.length > 0 ? paragraph(phrase`Also likely: ${joined(others.map((keyResult) => phrase`${code(keyResult.id)} ${given(keyResult.title, 90)}`), ', ')}.`) : undefined,
    keyResultTable(context, likely, paste?.isChoice === true, vocabulary),
    paragraph(hints(verdict, context, vocabulary)),
  ]
}

/** Where nothing speaks for a key result, none is put before people: what an answer looks like stands apart from what they paste. */
function pasting({ block, isOpen, isChoice, replaces }: PasteBlock, { problems }: Verdict, vocabulary: Vocabulary): readonly (Markdown | undefined)[] {
  if (!isChoice) return [paragraph(commentWords.paste(isOpen, replaces)), block]
  const examples = problems.slice(0, 6).flatMap(({ example }) => (example === '' || example.includes('\n') ? [] : [code(example)]))
  return [paragraph(commentWords.choose(replaces, vocabulary)), block, examples.length === 0 ? undefined : paragraph(commentWords.examples(examples))]
}

/** Who has to choose has them before their eyes. */
function keyResultTable(context: CheckContext, likely: readonly KeyResult[], isChoice: boolean, { keyResult }: Vocabulary): Markdown | undefined {
  const table = activeKeyResults(context, likely, 40)
  return isChoice ? table : details(phrase`All active ${keyResult.many}`, table)
}

function problemPoint(problem: Problem): Phrase {
  const suggestion = suggestionWords(problem)
  return suggestion === undefined ? given(problem.message, 300) : phrase`${given(problem.message.replace(/\.$/, ''), 300)}. ${suggestion}`
}

function hints(verdict: Verdict, context: CheckContext, vocabulary: Vocabulary): Phrase {
  const found = [
    ...closingWords(context),
    commentWords.again(),
    ...(mayBeWaived(verdict, context) ? [checkWords.noneHint(fieldTitle('key_result', context.settings.fields), vocabulary)] : []),
    ...(context.settings.mode === 'warn' ? [hintOnly(context.settings)] : []),
  ]
  return joined(found, ' ')
}

function closingWords({ closing, settings: { issues } }: CheckContext): readonly Phrase[] {
  if (closing?.closed !== undefined) return [strong(commentWords.wasClosed(issues.reopen))]
  return closing?.closes === undefined ? [] : [strong(commentWords.closesOn(closing.closes, issues.reopen))]
}

function hintOnly({ enforceAfter }: Settings): Phrase {
  return enforceAfter?.kind === 'day' ? commentWords.warningUntil(enforceAfter.from) : commentWords.onlyWarning()
}

function resolved(verdict: Verdict, context: CheckContext): Phrase {
  if (verdict.kind === 'not-an-initiative') return commentWords.settled()
  const text = titleWords(verdict, context)
  const [first, ...others] = text.parts
  return first?.kind === 'words' ? { parts: [{ kind: 'words', text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...others] } : text
}

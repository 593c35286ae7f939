import type { Diagnostic } from '../domain/diagnostic.ts'
import { plainVerdict } from '../domain/verdict.ts'
import type { Annotation, CheckAction, CheckEffect, CommentEffect, Effect, IssueStateEffect, LabelEffect } from '../ports/effect.ts'
import type { ItemFacts } from '../ports/source.ts'
import { readLastReport } from '../report/read-last-report.ts'
import { annotationText } from '../render/check/annotation-text.ts'
import type { CheckContext } from '../render/check/check-context.ts'
import { checkTitle } from '../render/check/check-title.ts'
import { renderCheck } from '../render/render-check.ts'
import { writeCommentMark } from '../render/comment-mark.ts'
import { renderComment } from '../render/render-comment.ts'
import { buttonWords } from '../render/words/button-words.ts'
import type { CheckedFacts } from './checked-facts.ts'
import type { Decision } from './decide-item.ts'
import { decisionDigest } from './decision-digest.ts'
import { type Closing, planClosing } from './plan-closing.ts'

/** Everything that shall be visible on an item after the decision; nothing on closed items, which are history, unless we closed them. */
export function planCheckEffects(decision: Decision, facts: CheckedFacts): readonly Effect[] {
  const closing = planClosing(decision, facts)
  if (facts.item.state === 'closed') return closing.kind === 'mended' ? [...visibleEffects(decision, facts, closing), stateOf(facts, 'open')] : []
  const check = facts.item.kind === 'pull-request' && facts.present.headSha !== undefined ? [checkConclusion(decision, facts)] : []
  // Somebody else's broken file takes no verdict back: what stands stays, and only what has none yet is told why.
  if (decision.verdict.kind === 'okrs-invalid' && !decision.breaksOkrs && decision.review === undefined) return hasVerdict(decision, facts) ? [] : check
  return decision.settings.mode === 'off' || decision.doubt !== undefined ? check : [...check, ...visibleEffects(decision, facts, closing), ...(closing.kind === 'due' ? [stateOf(facts, 'closed')] : [])]
}

function visibleEffects(decision: Decision, facts: CheckedFacts, closing: Closing): readonly Effect[] {
  return [...labelEffects(decision, facts), ...commentEffects(decision, facts, closing)]
}

function stateOf({ item: { number } }: CheckedFacts, state: IssueStateEffect['state']): IssueStateEffect {
  return { kind: 'state', number, state }
}

/** A check that found no initiative is no verdict on one: its label may have come since. */
function hasVerdict(decision: Decision, { item, present }: CheckedFacts): boolean {
  const none = checkTitle(plainVerdict('not-an-initiative'), checkContext(decision, { item }))
  const standing = present.checks.findLast((check) => check.name === decision.settings.checkName)
  return standing?.conclusion !== undefined && standing.title !== none
}

/** The check run that states the decision on the head commit. */
export function checkConclusion(decision: Decision, facts: CheckedFacts): CheckEffect {
  return {
    kind: 'check',
    name: decision.settings.checkName,
    sha: facts.present.headSha ?? '',
    item: facts.item.number,
    digest: decisionDigest(decision),
    conclusion: decision.conclusion,
    ...renderCheck(decision.verdict, checkContext(decision, facts)),
    annotations: decision.remarks.map(annotationOf),
    actions: buttonsFor(decision),
  }
}

/** What people can do about a check that does not pass; a broken OKR file is not to be waived away. */
function buttonsFor({ conclusion, verdict }: Decision): readonly CheckAction[] {
  if (conclusion === 'success') return []
  return verdict.kind === 'missing' || verdict.kind === 'invalid' ? [buttonWords.check, buttonWords.waive] : [buttonWords.check]
}

function commentEffects(decision: Decision, facts: CheckedFacts, closing: Closing): readonly CommentEffect[] {
  if (!decision.settings.issues.comment) return []
  // One comment tells what is wrong and is turned into a resolved one; work that was never flagged gets none.
  const when = isFlagged(decision) || (decision.review?.comment.length ?? 0) > 0 ? 'always' : 'if-present'
  if (when === 'if-present' && facts.present.comment === undefined) return []
  const mark = closing.kind === 'announced' || closing.kind === 'due' ? closing.mark : {}
  const body = renderComment(decision.verdict, { ...checkContext(decision, facts), closing: mark }, { digest: decisionDigest(decision), ...mark })
  return [{ kind: 'comment', number: facts.item.number, marker: writeCommentMark(), body, when }]
}

function labelEffects(decision: Decision, facts: CheckedFacts): readonly LabelEffect[] {
  // Labels carry the verdict where there is no check run to carry it.
  if (facts.item.kind !== 'issue' || decision.verdict.kind === 'unverifiable') return []
  return [{ kind: 'label', number: facts.item.number, label: decision.settings.issues.label, wanted: isFlagged(decision) }]
}

function isFlagged(decision: Decision): boolean {
  return decision.verdict.kind === 'missing' || decision.verdict.kind === 'invalid' || decision.breaksOkrs
}

/** What stands around a verdict when it is told, in whatever format. */
export function checkContext(decision: Decision, facts: Pick<ItemFacts, 'item' | 'report'>): CheckContext {
  return {
    item: facts.item,
    plan: decision.plan,
    settings: decision.settings,
    breaksOkrs: decision.breaksOkrs,
    settingsErrors: decision.settingsErrors,
    review: decision.review,
    lastReport: facts.report && readLastReport(facts.report.text),
  }
}

function annotationOf(remark: Diagnostic): Annotation {
  const level = remark.severity === 'error' ? 'failure' : remark.severity === 'warning' ? 'warning' : 'notice'
  return { path: remark.place.file, line: remark.place.line, level, title: remark.code, message: annotationText(remark) }
}

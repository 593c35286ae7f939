import { addDays } from '../domain/day.ts'
import { type CommentMark, readCommentMark } from '../render/comment-mark.ts'
import type { CheckedFacts } from './checked-facts.ts'
import type { Decision } from './decide-item.ts'

/** What becomes of an issue that is left as it is; both days stand in our own comment, where people read them. */
export type Closing =
  | { readonly kind: 'none' }
  | { readonly kind: 'announced' | 'due'; readonly mark: Pick<CommentMark, 'closes' | 'closed'> }
  /** We closed it, and what was missing is there. */
  | { readonly kind: 'mended' }

const NONE: Closing = { kind: 'none' }

/**
 * Whether an issue is to be closed, now or later, or opened again. It is closed only where the settings say so, the mode enforces,
 * our comment has named the day, and the verdict is certain; and opened again only where we closed it: our comment says so, and
 * GitHub names the comment's author as who closed it.
 */
export function planClosing(decision: Decision, facts: CheckedFacts): Closing {
  if (facts.item.kind !== 'issue') return NONE
  return facts.item.state === 'open' ? planOpen(decision, facts) : planClosed(decision, facts)
}

function planOpen({ verdict, settings: { mode, issues }, plan }: Decision, { present: { comment } }: CheckedFacts): Closing {
  const flagged = verdict.kind === 'missing' || verdict.kind === 'invalid'
  if (!flagged || mode !== 'enforce' || issues.closeAfter === undefined || !issues.comment || plan === undefined) return NONE
  const told = readCommentMark(comment?.body ?? '').closes
  // A day that was named is kept, whatever the settings say now.
  if (told === undefined || plan.today < told) return { kind: 'announced', mark: { closes: told ?? addDays(plan.today, issues.closeAfter) } }
  return { kind: 'due', mark: { closed: plan.today } }
}

function planClosed({ verdict, settings: { mode, issues } }: Decision, { item, present: { comment, closedBy } }: CheckedFacts): Closing {
  const holds = verdict.kind === 'linked' || verdict.kind === 'inherited' || verdict.kind === 'waived' || verdict.kind === 'exempt'
  const ours = readCommentMark(comment?.body ?? '').closed !== undefined && closedBy !== undefined && closedBy === comment?.author
  return holds && ours && item.outcome === 'not-planned' && mode !== 'off' && issues.reopen ? { kind: 'mended' } : NONE
}

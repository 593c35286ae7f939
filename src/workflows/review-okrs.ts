import type { AffectedWork } from '../changes/okrs-review.ts'
import { isLoweredLate } from '../domain/plan-change.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { ItemFacts, Source } from '../ports/source.ts'
import { UnverifiableError } from '../ports/unverifiable-error.ts'
import { changeDiagnostics } from '../render/change-diagnostics.ts'
import { renderOkrsReview } from '../render/render-okrs-review.ts'
import type { Decision } from './decide-item.ts'
import { vocabularyOf } from '../render/words/vocabulary.ts'
import type { ConfigurationWorld } from './load-configuration.ts'
import { affectedItems, type ConfigurationChange, draftReview, type ReviewDraft } from './review-change.ts'
import { tryConfiguration } from './try-configuration.ts'
import { withSidebars } from './with-sidebars.ts'

/** What a review reads. */
interface ReviewWorld extends ConfigurationWorld {
  readonly source: Pick<Source, 'configuration' | 'forkPoint' | 'initiatives' | 'layer' | 'sidebars'>
}

/**
 * The decision about a pull request that touches the OKRs, with what there is to say about that change. Only a finding at error level
 * makes it fail; what is lowered or orphaned is shown, and left to people.
 */
export async function reviewOkrs(world: ReviewWorld, facts: ItemFacts, decision: Decision): Promise<Decision> {
  const change = await changeOf(world, facts, decision)
  if (change === undefined) return decision
  const { canAffect, ...draft } = draftReview(change)
  const review = { ...draft, work: await workOf(world, change, { ...draft, canAffect }) }
  const text = renderOkrsReview(review, { repository: facts.repository.name, vocabulary: decision.settings.vocabulary })
  const failing = decision.settings.mode === 'enforce' ? 'failure' : 'neutral'
  return {
    ...decision,
    review: text,
    remarks: [...decision.remarks, ...changeDiagnostics(review.changes.filter(isLoweredLate), vocabularyOf(decision.settings.vocabulary)), ...review.findings],
    conclusion: text.fails && decision.conclusion === 'success' ? failing : decision.conclusion,
  }
}

/** Both versions of the OKRs, or undefined where the pull request leaves them alone or broken, or they cannot be read. */
async function changeOf(world: ReviewWorld, facts: ItemFacts, decision: Decision): Promise<ConfigurationChange | undefined> {
  const { proposed, present } = facts
  if (proposed === undefined || decision.breaksOkrs || decision.settings.mode === 'off' || facts.item.state === 'closed') return undefined
  const base = await baseLayer(world, facts, present.headSha)
  if (base === undefined || isSame(base, proposed)) return undefined
  const [before, after] = await Promise.all([base, proposed].map((layer) => tryConfiguration(world, { ...facts, layer, standing: facts.layer })))
  if (before === undefined || after === undefined || before instanceof UnverifiableError || after instanceof UnverifiableError) return undefined
  return after.okrs.kind === 'broken' ? undefined : { before, after }
}

/** The files from which the branch started: what came to the default branch since is no doing of the pull request. */
async function baseLayer(world: ReviewWorld, facts: ItemFacts, head: string | undefined): Promise<ConfigurationLayer | undefined> {
  try {
    const start = head === undefined ? undefined : await world.source.forkPoint(head)
    return start === undefined || start === facts.repository.head ? facts.layer : (await world.source.configuration(start)).layer
  } catch (error) {
    // Nothing is better than a review that calls somebody else's changes theirs.
    if (error instanceof UnverifiableError) return undefined
    throw error
  }
}

function isSame(a: ConfigurationLayer, b: ConfigurationLayer): boolean {
  return JSON.stringify(a.okrs) === JSON.stringify(b.okrs)
}

async function workOf(world: ReviewWorld, change: ConfigurationChange, { canAffect, changes }: Pick<ReviewDraft, 'canAffect' | 'changes'>): Promise<AffectedWork> {
  if (!canAffect) return { kind: 'not-needed' }
  try {
    const { settings } = change.before
    const items = await withSidebars(world.source, await world.source.initiatives(settings.labels), settings)
    return affectedItems(change, items, changes)
  } catch (error) {
    if (error instanceof UnverifiableError) return { kind: 'unknown', reason: error.why }
    throw error
  }
}

import type { ItemReference } from '../domain/item.ts'
import type { CheckEffect, CommentEffect, Effect, LabelEffect } from '../ports/effect.ts'
import type { OpenWork } from '../ports/open-work.ts'
import type { Source } from '../ports/source.ts'
import { readCommentMark } from '../render/comment-mark.ts'
import { isRecent } from './commands/pending-orders.ts'
import { decideItem } from './decide-item.ts'
import { type Configuration, type ConfigurationWorld, loadConfiguration } from './load-configuration.ts'
import { planCheckEffects } from './plan-check-effects.ts'
import type { Task } from './task.ts'
import { withSidebars } from './with-sidebars.ts'

/** What a sweep reads. */
interface SweepWorld extends ConfigurationWorld {
  readonly source: Pick<Source, 'configuration' | 'layer' | 'openWork' | 'sidebars'>
}

/** What a sweep came to. */
export interface SweepResult {
  /** How many open pull requests and flagged or labelled issues were held against what stands on them. */
  readonly looked: number
  /** The repository whose files stand behind this one's: a change of those is one here too. */
  readonly company?: string | undefined
  /** Patterns of the repositories whose work this one's report holds. */
  readonly rollsUp: readonly string[]
  /** There are files here that a report, or an issue around it, may have to tell of. */
  readonly publishes: boolean
  /** A look at each of them on which something else stands than should. */
  readonly tasks: readonly Task[]
}

/**
 * Finds the open work on which something else stands than should, whatever event was lost and whichever day has passed: every
 * open pull request has a check that tells its verdict, every issue its label and comment. What is right costs nothing but its
 * place in the list, so that a sweep which was cut short is continued by the next one. With `all` it finds every open initiative.
 */
export async function sweepOpenWork(world: SweepWorld, repository: string, all = false): Promise<SweepResult> {
  const configuration = await loadConfiguration(world, await world.source.configuration())
  const [own, company] = configuration.layers
  const around = { company: company?.origin, rollsUp: configuration.settings.repositories, publishes: own !== undefined && (own.okrs.length > 0 || own.settings !== undefined) }
  if (configuration.okrs.kind === 'absent') return { ...around, looked: 0, tasks: [] }
  const { labels, issues, checkName } = configuration.settings
  // What lost its initiative label while nobody listened still carries ours.
  const listed = await world.source.openWork([...labels, issues.label], checkName)
  const items = await withSidebars(world.source, listed.map(({ item }) => item), configuration.settings)
  const open = listed.map((work, index) => ({ ...work, item: items[index] ?? work.item }))
  return { ...around, looked: open.length, tasks: open.flatMap((work) => taskFor({ repository, number: work.item.number }, work, configuration, all)) }
}

/** What was ordered lately may have been heard by nobody; carrying it out ends with a look, and finds nothing to do a second time. */
function taskFor(item: ItemReference, work: OpenWork, configuration: Configuration, all: boolean): readonly Task[] {
  if (work.commandedAt !== undefined && isRecent(work.commandedAt, configuration.today)) return [{ kind: 'commands', ...item }]
  return isStale(work, configuration, all) ? [{ kind: 'check', ...item }] : []
}

function isStale(work: OpenWork, configuration: Configuration, all: boolean): boolean {
  if (work.proposes) return true
  const decision = decideItem(work.item, configuration, undefined)
  if (decision === undefined) return false
  return (all && decision.verdict.kind !== 'not-an-initiative') || planCheckEffects(decision, work).some((effect) => differs(effect, work))
}

function differs(effect: Effect, { present, commentKnown }: OpenWork): boolean {
  switch (effect.kind) {
    case 'check': return differsInCheck(effect, present)
    case 'label': return differsInLabel(effect, present)
    case 'comment': return differsInComment(effect, present, commentKnown)
    case 'state': return true
    case 'body': case 'reaction': case 'issue': case 'files': return false
  }
}

function differsInCheck({ name, conclusion, digest }: CheckEffect, { checks }: OpenWork['present']): boolean {
  const standing = checks.findLast((check) => check.name === name)
  return standing?.conclusion !== conclusion || standing.digest !== digest
}

function differsInLabel({ label, wanted }: LabelEffect, { labels }: OpenWork['present']): boolean {
  return labels.some((other) => other.toLowerCase() === label.toLowerCase()) !== wanted
}

function differsInComment({ body, when }: CommentEffect, { comment }: OpenWork['present'], known: boolean): boolean {
  // The day on which an issue is to be closed stands in a comment that the list may not have shown.
  if (comment === undefined) return when === 'always' && (known || readCommentMark(body).closes !== undefined)
  return comment.doubles !== undefined || JSON.stringify(readCommentMark(comment.body)) !== JSON.stringify(readCommentMark(body))
}

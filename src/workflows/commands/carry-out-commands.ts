import type { CommandAnswer, CommandResult } from '../../domain/command-answer.ts'
import type { Item } from '../../domain/item.ts'
import { isInitiative } from '../../linkage/exemption.ts'
import type { Discussion, DiscussionFacts } from '../../ports/discussion.ts'
import type { Effect, ReactionEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { ItemFacts } from '../../ports/source.ts'
import { answerMarker, needsWords, renderAnswer } from '../../render/render-answer.ts'
import { waiverLabelWords } from '../../render/words/command-words.ts'
import type { CheckWorld } from '../check-item.ts'
import { decideFacts } from '../decide-facts.ts'
import type { Decision } from '../decide-item.ts'
import { checkContext } from '../plan-check-effects.ts'
import { withSidebars } from '../with-sidebars.ts'
import { obey } from './obey.ts'
import type { Actor } from './obeyed.ts'
import { firstOrders, type Order, pendingOrders, pressedOrder, writersAmong } from './pending-orders.ts'

/** Where commands are read and carried out. */
export interface CommandWorld extends CheckWorld {
  readonly discussion: Discussion
}

/** What carrying out the commands on an item came to. */
export interface CommandsResult {
  readonly answers: readonly CommandAnswer[]
  readonly outcomes: readonly Outcome[]
  /** There were too many for one look. */
  readonly more: boolean
}

/** An order with the answers to its commands. */
interface Answered {
  readonly order: Order
  readonly answers: readonly CommandAnswer[]
}

const MOST_TRIES = 3

/** Carries out what people ask for in the comments on an item and, where `pressedBy` says who, with the button that waives. Undefined when there is nothing to do, or no OKR file. */
export async function carryOutCommands(world: CommandWorld, number: number, pressedBy?: string): Promise<CommandsResult | undefined> {
  const said = await world.discussion.comments(number, answerMarker)
  const pending = [...(pressedBy === undefined ? [] : [pressedOrder(pressedBy)]), ...pendingOrders(said?.comments ?? [], world.today)]
  if (said === undefined || pending.length === 0) return undefined
  for (let attempt = 1; ; attempt += 1) {
    const facts = await world.source.facts(number, world.checkName)
    const decision = facts && (await decideFacts(world, facts))
    if (facts === undefined || decision === undefined || decision.settings.mode === 'off') return undefined
    if (decision.doubt !== undefined) throw decision.doubt
    const meant = pending.flatMap((order) => meantForUs(order, facts.item, decision))
    const orders = firstOrders(meant)
    const writers = await writersAmong(orders, world.discussion)
    const { item, obeyed } = obeyAll(orders, writers, await completeItem(world, facts.item, decision), decision, world)
    const outcomes = await bringAbout(world, item, facts)
    if (outcomes.some(({ kind }) => kind === 'stale') && attempt < MOST_TRIES) continue
    const answered = obeyed.map((one) => ({ ...one, answers: one.answers.map((answer) => withOutcome(answer, outcomes)) }))
    return answered.length === 0 ? undefined : tell(world, answered, outcomes, { said, facts, decision, more: orders.length < meant.length })
  }
}

async function completeItem(world: CommandWorld, item: Item, { settings }: Decision): Promise<Item> {
  const [complete = item] = await withSidebars(world.source, [item], settings)
  return complete
}

/** The button is for who may write; to say that the work serves no key result, its author has words. */
function actorOf({ by, comment }: Order, item: Item, writers: ReadonlySet<string>): Actor {
  return { login: by, isAuthor: comment !== undefined && by.toLowerCase() === item.author?.toLowerCase(), mayWrite: writers.has(by) }
}

/** Without our name before it, a command may be another bot's, unless the item is one of ours. A button that another press or push has taken away is not pressed. */
function meantForUs(order: Order, item: Item, { settings, conclusion }: Decision): readonly Order[] {
  if (order.comment === undefined) return conclusion === 'success' ? [] : [order]
  const commands = isInitiative(item, settings) ? order.commands : order.commands.filter(({ bare }) => !bare)
  return commands.length === 0 ? [] : [{ ...order, commands }]
}

function obeyAll(orders: readonly Order[], writers: ReadonlySet<string>, start: Item, { plan, settings }: Decision, { today }: CommandWorld): { readonly item: Item; readonly obeyed: readonly Answered[] } {
  let item = start
  const obeyed = orders.map((order): Answered => ({
    order,
    answers: order.commands.map((command) => {
      const done = obey(command, item, actorOf(order, item, writers), { plan, settings, today })
      item = done.item
      return { command, result: done.result, ...(order.comment === undefined ? { pressedBy: order.by } : {}) }
    }),
  }))
  return { item, obeyed }
}

/** The body first: a label whose reason could not be written would waive without one. */
async function bringAbout(world: CommandWorld, item: Item, facts: ItemFacts): Promise<readonly Outcome[]> {
  const { number, body: basedOn, labels: before } = facts.item
  const body: readonly Effect[] = item.body === basedOn ? [] : [{ kind: 'body', number, basedOn, body: item.body }]
  const written = await world.sink.apply(body, facts.present)
  if (written.some(({ kind }) => kind === 'stale' || kind === 'denied')) return written
  const labels = [
    ...item.labels.filter((label) => !before.includes(label)).map((label) => ({ kind: 'label', number, label, wanted: true, about: waiverLabelWords }) as const),
    ...before.filter((label) => !item.labels.includes(label)).map((label) => ({ kind: 'label', number, label, wanted: false }) as const),
  ]
  return [...written, ...(await world.sink.apply(labels, facts.present))]
}

/** What was done in mind only. A label that was refused leaves what the description says. */
function withOutcome(answer: CommandAnswer, outcomes: readonly Outcome[]): CommandAnswer {
  const { kind } = answer.command.request
  const failed = outcomes.find((outcome) => outcome.kind === 'stale' || outcome.kind === 'denied')
  if (failed === undefined || answer.result.kind !== 'done' || kind === 'check') return answer
  if (failed.effect === 'label' && kind !== 'waive' && kind !== 'revoke') return answer
  const result: CommandResult = failed.kind === 'stale' ? { kind: 'overtaken' } : { kind: 'not-written', permission: failed.permission, detail: failed.detail }
  return { ...answer, result }
}

interface Surroundings {
  readonly said: DiscussionFacts
  readonly facts: ItemFacts
  readonly decision: Decision
  readonly more: boolean
}

/** A reaction on each comment; words, in one comment that is kept current, only where a reaction does not say enough. */
async function tell(world: CommandWorld, obeyed: readonly Answered[], outcomes: readonly Outcome[], { said, facts, decision, more }: Surroundings): Promise<CommandsResult> {
  const answers = obeyed.flatMap((one) => one.answers)
  const reactions = obeyed.flatMap(({ order, answers: own }): readonly ReactionEffect[] => order.comment === undefined ? [] : [{
    kind: 'reaction', comment: order.comment.id, reaction: own.every(({ result }) => result.kind === 'done') ? 'done' : 'refused', replaces: order.comment.reaction?.kind,
  }])
  const when = needsWords(answers) ? 'always' : 'if-present'
  const words: Effect = { kind: 'comment', number: facts.item.number, marker: answerMarker, body: renderAnswer(answers, checkContext(decision, facts)), when }
  const told = await world.sink.apply([words, ...reactions], { ...facts.present, comment: said.answer })
  // Where a reaction cannot be left, the same comments would wait for ever.
  return { answers, outcomes: [...outcomes, ...told], more: more && told.every(({ kind }) => kind !== 'denied') }
}

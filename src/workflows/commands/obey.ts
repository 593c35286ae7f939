import type { Command } from '../../domain/command.ts'
import type { Day } from '../../domain/day.ts'
import type { Item } from '../../domain/item.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Settings } from '../../domain/settings.ts'
import type { BodyEdit } from '../../linkage/editing/body-edit.ts'
import { writeImpact } from '../../linkage/editing/write-impact.ts'
import { writeKeyResult, writeNone } from '../../linkage/editing/write-key-result.ts'
import type { Context } from '../../linkage/statement.ts'
import { inertLine } from '../../render/markdown/inert-line.ts'
import type { Actor, Obeyed } from './obeyed.ts'
import { overrideItem, revokeWaiver } from './override-item.ts'

/** Under which rules a command is carried out; no plan where the OKR file cannot be read. */
interface Orders {
  readonly plan: Plan | undefined
  readonly settings: Settings
  readonly today: Day
}

/** Carries out one command on an item in mind; nobody gets done through a command what they could not do by hand. */
export function obey({ request }: Command, item: Item, actor: Actor, orders: Orders): Obeyed {
  const edits = actor.isAuthor || actor.mayWrite
  switch (request.kind) {
    case 'check': return { item, result: { kind: 'done' } }
    case 'unknown': return { item, result: { kind: 'unknown' } }
    case 'waive': return request.reason === '' ? { item, result: { kind: 'incomplete' } } : waive(item, request.reason, actor, orders)
    case 'revoke': return revokeWaiver(item, actor, contextOf(orders))
    case 'key-result': case 'impact': {
      if (request.text === '') return { item, result: { kind: 'incomplete' } }
      if (!edits) return { item, result: { kind: 'not-permitted', needs: 'author-or-write' } }
      if (orders.plan === undefined) return { item, result: { kind: 'okrs-unreadable' } }
      const write = request.kind === 'impact' ? writeImpact : writeKeyResult
      return edited(item, write(item, request.text, contextOf(orders), inertLine))
    }
  }
}

/** Who may write sets the waiver label; its author may say in the body that it serves no key result, where the settings allow that. */
function waive(item: Item, reason: string, actor: Actor, orders: Orders): Obeyed {
  const context = contextOf(orders)
  if (actor.mayWrite) return overrideItem(item, { who: actor.login, on: orders.today, reason }, context)
  if (!actor.isAuthor || !orders.settings.waiver.allowNone) return { item, result: { kind: 'not-permitted', needs: 'write' } }
  return edited(item, writeNone(item, reason, context, inertLine))
}

/** The item with an edit of its body, or why there is none. */
function edited(item: Item, edit: BodyEdit): Obeyed {
  return edit.kind === 'edited' ? { item: { ...item, body: edit.body }, result: { kind: 'done' } } : { item, result: edit }
}

function contextOf({ plan, settings, today }: Orders): Context {
  return { plan: plan ?? { today, cycles: [] }, settings, templateTexts: [] }
}

import type { Command } from '../../domain/command.ts'
import { addDays, type Day, dayOf } from '../../domain/day.ts'
import { parseCommands } from '../../linkage/commands/parse-commands.ts'
import type { Discussion, ItemComment } from '../../ports/discussion.ts'
import { buttonWords } from '../../render/words/button-words.ts'
import { buttonReason } from '../../render/words/command-words.ts'

/** Somebody's commands that wait to be carried out: those of a comment, or the press of a button. */
export interface Order {
  readonly by: string
  readonly commands: readonly Command[]
  /** Undefined for a button. */
  readonly comment?: ItemComment | undefined
}

/** A flood of commands, each of which reads the description several times, is carried out in several looks. */
const MOST_COMMANDS = 10

/**
 * The comments whose commands are still to be carried out, oldest first. Our own reaction says which are done, so that a doubled,
 * late or repeated event finds nothing to do; one that was refused is read again when it was changed since. What is older
 * than a day was said before Throughline listened, or to others.
 */
export function pendingOrders(comments: readonly ItemComment[], today: Day): readonly Order[] {
  return comments.filter((comment) => isPending(comment, today)).flatMap((comment): readonly Order[] => {
    const commands = parseCommands(comment.body)
    return comment.by === undefined || commands.length === 0 ? [] : [{ by: comment.by, commands, comment }]
  })
}

/** As many of the orders as one look is to carry out, but at least the first. */
export function firstOrders(orders: readonly Order[]): readonly Order[] {
  let count = 0
  return orders.filter(({ commands }, index) => {
    count += commands.length
    return index === 0 || count <= MOST_COMMANDS
  })
}

/** The press of the button that waives, which asks for no reason. */
export function pressedOrder(by: string): Order {
  return { by, commands: [{ request: { kind: 'waive', reason: buttonReason }, written: buttonWords.waive.label, bare: false }] }
}

/** Who of those that give orders may write, each asked about once. A look needs no permission. */
export async function writersAmong(orders: readonly Order[], discussion: Discussion): Promise<ReadonlySet<string>> {
  const asked = new Set(orders.filter(({ commands }) => commands.some(({ request }) => request.kind !== 'check' && request.kind !== 'unknown')).map(({ by }) => by))
  const answers = await Promise.all([...asked].map(async (login) => ({ login, mayWrite: await discussion.mayWrite(login) })))
  return new Set(answers.filter(({ mayWrite }) => mayWrite).map(({ login }) => login))
}

/** Whether what was said at a time is still to be listened to. */
export function isRecent(time: string, today: Day): boolean {
  return dayOf(new Date(time)) >= addDays(today, -1)
}

function isPending({ by, changedAt, reaction }: ItemComment, today: Day): boolean {
  if (by === undefined || !isRecent(changedAt, today)) return false
  return reaction === undefined || (reaction.kind === 'refused' && changedAt > reaction.at)
}

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

/** Comments are carried out at one look, and a flood of them has to wait for the next. */
const MOST_COMMENTS = 20

/**
 * The comments whose commands are still to be carried out, oldest first. Our own reaction says which are done, so that a doubled,
 * late or repeated event finds nothing to do; one that was refused is read again when it was changed since. What is older
 * than a day was said before Throughline listened, or to others.
 */
export function pendingOrders(comments: readonly ItemComment[], today: Day): readonly Order[] {
  return comments.filter((comment) => isPending(comment, today)).flatMap((comment): readonly Order[] => {
    const commands = parseCommands(comment.body)
    return comment.by === undefined || commands.length === 0 ? [] : [{ by: comment.by, commands, comment }]
  }).slice(0, MOST_COMMENTS)
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

function isPending({ by, changedAt, reaction }: ItemComment, today: Day): boolean {
  if (by === undefined || dayOf(new Date(changedAt)) < addDays(today, -1)) return false
  return reaction === undefined || (reaction.kind === 'refused' && changedAt > reaction.at)
}

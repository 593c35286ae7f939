/** Does deeds one after the other, each whatever became of the one before. */
export type InTurn = <T>(deed: () => Promise<T>) => Promise<T>

/** A queue of deeds. Changes of a world pass through one, so that "before" and "after" of an event belong together. */
export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (deed) => {
    const next = last.then(deed)
    last = next.catch(() => undefined)
    return next
  }
}

/** Does a deed when those that came before it in its lane are done, whatever became of them. */
export type Lanes = (lane: string, deed: () => Promise<void>) => Promise<void>

/** Lanes of one process; one in which nothing runs any more is forgotten. */
export function createLanes(): Lanes {
  const last = new Map<string, Promise<void>>()
  return async (lane, deed) => {
    const turn = (last.get(lane) ?? Promise.resolve()).then(deed)
    const ended = turn.catch(() => undefined)
    last.set(lane, ended)
    try {
      await turn
    } finally {
      if (last.get(lane) === ended) last.delete(lane)
    }
  }
}

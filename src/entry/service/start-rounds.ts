const FIRST = 60_000
const HOUR = 3_600_000

/** Runs a round a minute after the start, which finds what was lost while nobody listened, and then every so many hours; never with 0. Returns how to end them. */
export function startRounds(hours: number, round: () => Promise<void>): () => void {
  if (hours === 0) return () => undefined
  const first = setTimeout(() => void round(), FIRST).unref()
  const others = setInterval(() => void round(), hours * HOUR).unref()
  return () => {
    clearTimeout(first)
    clearInterval(others)
  }
}

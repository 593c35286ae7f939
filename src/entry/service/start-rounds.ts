const FIRST = 60_000
const HOUR = 3_600_000

/**
 * Runs a round a minute after the start, which finds what was lost while nobody listened, and then every so many hours; never with 0. A round that
 * is due while another one runs is left out. Returns how to end them. Timers bear 596 hours at most.
 */
export function startRounds(hours: number, round: () => Promise<void>): () => void {
  if (hours === 0) return () => undefined
  const state = { running: false }
  async function runUnlessRunning(): Promise<void> {
    if (state.running) return
    state.running = true
    await round().finally(() => {
      state.running = false
    })
  }
  const first = setTimeout(() => void runUnlessRunning(), FIRST).unref()
  const others = setInterval(() => void runUnlessRunning(), hours * HOUR).unref()
  return () => {
    clearTimeout(first)
    clearInterval(others)
  }
}

/** Remembers which deliveries have been accepted. */
export interface DeliveryLog {
  /** Whether the delivery is new; it is remembered from then on. */
  accept(id: string): boolean
}

/** GitHub sends a delivery twice within seconds; one that a person redelivers later is meant to be done again. */
const REMEMBERED_FOR = 60_000
const MOST = 10_000

/** A log that forgets a delivery after a minute. */
export function createDeliveryLog(clock: () => Date): DeliveryLog {
  const seen = new Map<string, number>()

  function forget(now: number): void {
    for (const [id, at] of seen) {
      if (now - at < REMEMBERED_FOR && seen.size <= MOST) return
      seen.delete(id)
    }
  }

  return {
    accept(id) {
      const now = clock().getTime()
      forget(now)
      if (seen.has(id)) return false
      seen.set(id, now)
      return true
    },
  }
}

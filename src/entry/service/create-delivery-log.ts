/** Remembers which deliveries have been accepted. */
export interface DeliveryLog {
  /** Whether the delivery is new; it is remembered from then on. */
  accept(id: string): boolean
  /** The delivery could not be taken after all, and is new when it comes again. */
  forget(id: string): void
}

/** GitHub sends a delivery twice within seconds; one that a person redelivers later is meant to be done again. */
const REMEMBERED_FOR = 60_000
const MOST = 10_000

/** A log that forgets a delivery after a minute. */
export function createDeliveryLog(clock: () => Date): DeliveryLog {
  const seen = new Map<string, number>()

  function forgetOld(now: number): void {
    for (const [id, at] of seen) {
      if (now - at < REMEMBERED_FOR && seen.size <= MOST) return
      seen.delete(id)
    }
  }

  return {
    accept(id) {
      const now = clock().getTime()
      forgetOld(now)
      if (seen.has(id)) return false
      seen.set(id, now)
      return true
    },
    forget: (id) => void seen.delete(id),
  }
}

/** The time of a world: the machine's, or one that starts elsewhere and goes on at the same pace. */
export interface Clock {
  now(): Date
  /** An ISO time of the machine as this world writes it. */
  shown(iso: string): string
}

/** A clock that shows `startsAt` now. */
export function createClock(startsAt: Date | undefined): Clock {
  const ahead = startsAt === undefined ? 0 : startsAt.getTime() - Date.now()
  return {
    now: () => new Date(Date.now() + ahead),
    shown: (iso) => (ahead === 0 ? iso : new Date(Date.parse(iso) + ahead).toISOString()),
  }
}

import type { Day } from '../domain/day.ts'
import type { Item } from '../domain/item.ts'
import type { Mode, Settings } from '../domain/settings.ts'

/** How hard the check is on one item today: enforcement can be put off to a day, or spare what was there before a number. */
export function effectiveMode({ number }: Pick<Item, 'number'>, { mode, enforceAfter }: Pick<Settings, 'mode' | 'enforceAfter'>, today: Day): Mode {
  if (mode !== 'enforce' || enforceAfter === undefined) return mode
  switch (enforceAfter.kind) {
    case 'day': return today < enforceAfter.from ? 'warn' : 'enforce'
    // A bare body has no number, and is new.
    case 'number': return number > 0 && number <= enforceAfter.above ? 'warn' : 'enforce'
  }
}

/** The settings as they hold for one item today; `enforceAfter` is left only where it is why the mode warns. */
export function settingsFor(item: Pick<Item, 'number'>, settings: Settings, today: Day): Settings {
  const mode = effectiveMode(item, settings, today)
  return { ...settings, mode, enforceAfter: mode === settings.mode ? undefined : settings.enforceAfter }
}

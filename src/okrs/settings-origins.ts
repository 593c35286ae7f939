import type { Place } from '../domain/place.ts'
import { settingsGuide } from './settings-guide.ts'

/** Where a setting's value comes from. */
export type SettingOrigin =
  | { readonly kind: 'default' }
  /** `layer` is the repository that says it, or `.` for a checkout; `value` is what it says, without parts that are wrong. */
  | { readonly kind: 'file'; readonly layer: string; readonly place: Place; readonly value: unknown }

/** Where every setting comes from, by its dotted key (`report.path`). */
export function settingsOrigins(written: ReadonlyMap<string, SettingOrigin>): Readonly<Record<string, SettingOrigin>> {
  const keys = Object.entries(settingsGuide).flatMap(([map, hints]) => Object.keys(hints).map((key) => (map === '' ? key : `${map}.${key}`)))
  const leaves = keys.filter((key) => !Object.hasOwn(settingsGuide, key))
  const named = [...written.keys()].filter((key) => key.startsWith('rules.'))
  return Object.fromEntries([...leaves.filter((key) => key !== 'rules' || named.length === 0), ...named].map((key) => [key, written.get(key) ?? { kind: 'default' }]))
}

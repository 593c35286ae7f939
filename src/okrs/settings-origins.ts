import { settingsGuide } from './settings-guide.ts'

/** Where every setting comes from, by its dotted key (`report.path`): the origin of a layer, or `default`. */
export function settingsOrigins(written: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const keys = Object.entries(settingsGuide).flatMap(([map, hints]) => Object.keys(hints).map((key) => (map === '' ? key : `${map}.${key}`)))
  const leaves = keys.filter((key) => !Object.hasOwn(settingsGuide, key))
  const named = [...written.keys()].filter((key) => key.startsWith('rules.'))
  return Object.fromEntries([...leaves.filter((key) => key !== 'rules' || named.length === 0), ...named].map((key) => [key, written.get(key) ?? 'default']))
}

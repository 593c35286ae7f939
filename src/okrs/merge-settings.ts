import type { Loose } from './loose.ts'
import type { WrittenSettings } from './written-settings.ts'

/** The settings of one repository, without the parts that are wrong. */
export interface SettingsDraft {
  readonly written: Loose<WrittenSettings>
  /** Whether it is the repository itself that speaks, not the company behind it. */
  readonly isNearest: boolean
}

/** The settings of all layers as one, with where each dotted key comes from. */
interface MergedSettings<Draft extends SettingsDraft> {
  readonly written: Loose<WrittenSettings>
  readonly origins: ReadonlyMap<string, KeyOrigin<Draft>>
}

/** A key's value, who says it, and the keys that lead to it. */
export interface KeyOrigin<Draft> {
  readonly draft: Draft
  readonly path: readonly string[]
  readonly value: unknown
}

/** Keys that speak about the repository they stand in, so that nobody inherits them: a company's roll-up is not that of each repository. */
const OWN_KEYS: ReadonlySet<string> = new Set(['activate', 'extends', 'repositories', 'shows_to'])

/** Merges settings key by key, the nearest first; lists count as one value. */
export function mergeSettings<Draft extends SettingsDraft>(drafts: readonly Draft[]): MergedSettings<Draft> {
  const origins = new Map<string, KeyOrigin<Draft>>()
  const written = Object.create(null) as Record<string, unknown>
  for (const draft of drafts) {
    for (const [key, value] of Object.entries(draft.written)) {
      if (draft.isNearest || !OWN_KEYS.has(key)) mergeKey(written, value, { draft, path: [key], origins })
    }
  }
  return { written, origins }
}

interface MergeStep<Draft> {
  readonly draft: Draft
  readonly path: readonly string[]
  readonly origins: Map<string, KeyOrigin<Draft>>
}

function mergeKey<Draft>(target: Record<string, unknown>, value: unknown, { draft, path, origins }: MergeStep<Draft>): void {
  const key = path.at(-1)
  if (value === undefined || key === undefined) return
  if (!isMap(value)) {
    if (target[key] !== undefined) return
    target[key] = value
    origins.set(path.join('.'), { draft, path, value })
    return
  }
  const inner = isMap(target[key]) ? target[key] : (Object.create(null) as Record<string, unknown>)
  target[key] = inner
  for (const [innerKey, innerValue] of Object.entries(value)) mergeKey(inner, innerValue, { draft, path: [...path, innerKey], origins })
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

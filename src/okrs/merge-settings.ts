import type { Loose } from './loose.ts'
import type { WrittenSettings } from './written-settings.ts'

/** The settings of one repository, without the parts that are wrong. */
export interface SettingsDraft {
  readonly origin: string
  readonly written: Loose<WrittenSettings>
  /** Whether it is the repository itself that speaks, not the company behind it. */
  readonly isNearest: boolean
}

/** The settings of all layers as one, with where each dotted key comes from. */
export interface MergedSettings {
  readonly written: Loose<WrittenSettings>
  readonly origins: ReadonlyMap<string, string>
}

/** Keys that speak about the repository they stand in, so that nobody inherits them: a company's roll-up is not that of each repository. */
const OWN_KEYS: ReadonlySet<string> = new Set(['extends', 'repositories'])

/** Merges settings key by key, the nearest first; lists count as one value. */
export function mergeSettings(drafts: readonly SettingsDraft[]): MergedSettings {
  const origins = new Map<string, string>()
  const written = Object.create(null) as Record<string, unknown>
  for (const draft of drafts) {
    for (const [key, value] of Object.entries(draft.written)) {
      if (draft.isNearest || !OWN_KEYS.has(key)) mergeKey(written, key, value, { origin: draft.origin, path: key, origins })
    }
  }
  return { written, origins }
}

interface MergeStep {
  readonly origin: string
  readonly path: string
  readonly origins: Map<string, string>
}

function mergeKey(target: Record<string, unknown>, key: string, value: unknown, step: MergeStep): void {
  if (value === undefined) return
  if (!isMap(value)) {
    if (target[key] !== undefined) return
    target[key] = value
    step.origins.set(step.path, step.origin)
    return
  }
  const inner = isMap(target[key]) ? target[key] : (Object.create(null) as Record<string, unknown>)
  target[key] = inner
  for (const [innerKey, innerValue] of Object.entries(value)) mergeKey(inner, innerKey, innerValue, { ...step, path: `${step.path}.${innerKey}` })
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

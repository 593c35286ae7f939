import type { Place } from '../domain/place.ts'
import { defaultSettings } from '../domain/settings.ts'
import type { SettingOrigin } from './settings-origins.ts'

/** A setting as it holds, under the key that people write. */
export interface EffectiveSetting {
  /** Dotted: `report.path`. */
  readonly key: string
  /** Plain data in the form of the file; undefined where nobody says anything and there is no default. */
  readonly value: unknown
  /** The repository that says it, and where; undefined for the default. */
  readonly from?: { readonly layer: string; readonly place: Place } | undefined
}

/** Every setting with its value and where it comes from, in the order of the guide. */
export function effectiveSettings(origins: Readonly<Record<string, SettingOrigin>>): readonly EffectiveSetting[] {
  return Object.entries(origins).map(([key, origin]) => origin.kind === 'default'
    ? { key, value: defaultOf(key) }
    : { key, value: withoutGaps(origin.value), from: { layer: origin.layer, place: origin.place } })
}

/** The program's names are those of the file in another spelling. */
function defaultOf(key: string): unknown {
  const [top = '', inner] = key.split('.')
  const value = partOf(defaultSettings, top === 'label' ? 'labels' : top)
  return inner === undefined ? value : partOf(value, inner)
}

function partOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const camel = key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const name = [key, camel].find((candidate) => Object.hasOwn(value, candidate))
  return name === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[name]
}

/** Entries of a list that are wrong have been taken out. */
function withoutGaps(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((entry) => entry !== undefined) : value
}

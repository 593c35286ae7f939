import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts'
import type { Settings } from '../domain/settings.ts'
import { checkSettings } from './checks/check-settings.ts'
import { type KeyOrigin, mergeSettings, type SettingsDraft } from './merge-settings.ts'
import { normaliseSettings } from './normalise-settings.ts'
import { layerFileName, type OkrsLayer } from './okrs-layer.ts'
import { parseYaml } from './yaml/parse-yaml.ts'
import { readWritten } from './read-written.ts'
import { type SettingOrigin, settingsOrigins } from './settings-origins.ts'
import { settingsReader } from './settings-reader.ts'
import { placeOf } from './spot.ts'
import type { YamlFile } from './yaml/yaml-file.ts'
import { writtenSettings } from './written-settings.ts'

/** The settings of all layers: whole, or with what is wrong in them replaced by what stands behind it. */
export type SettingsResult =
  | { readonly kind: 'settings'; readonly settings: Settings; readonly origins: Readonly<Record<string, SettingOrigin>> }
  | { readonly kind: 'broken'; readonly settings: Settings; readonly origins: Readonly<Record<string, SettingOrigin>>; readonly diagnostics: readonly Diagnostic[] }

interface SettingsFile extends SettingsDraft {
  readonly layer: string
  readonly yaml: YamlFile
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the settings of a repository (the first layer) and of those behind it; what is nearer wins, key by key. Never throws. */
export function parseSettings(layers: readonly OkrsLayer[]): SettingsResult {
  const files = layers.flatMap((layer, index) => readSettings(layer, index === 0) ?? [])
  const { written, origins } = mergeSettings(files)
  const settings = normaliseSettings(written)
  const contradictions = checkSettings(settings, files.map(({ yaml }) => ({ yaml, path: [] })))
  const diagnostics = [...files.flatMap((file) => file.diagnostics), ...contradictions].sort(compareDiagnostics)
  const result = { settings, origins: settingsOrigins(new Map([...origins].map(([key, origin]) => [key, originOf(origin)]))) }
  return diagnostics.length === 0 ? { kind: 'settings', ...result } : { kind: 'broken', ...result, diagnostics }
}

function readSettings(layer: OkrsLayer, isNearest: boolean): SettingsFile | undefined {
  if (!layer.settings) return undefined
  const yaml = parseYaml(layerFileName(layer, layer.settings.path, isNearest), layer.settings.text)
  const { value = {}, diagnostics } = readWritten(writtenSettings(), yaml, settingsReader)
  return { layer: layer.origin, written: value, isNearest, yaml, diagnostics }
}

function originOf({ draft, path, value }: KeyOrigin<SettingsFile>): SettingOrigin {
  return { kind: 'file', layer: draft.layer, place: placeOf({ yaml: draft.yaml, path }, 'key'), value }
}

import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { FieldName, Settings } from '../../domain/settings.ts'
import { shownValue } from '../shown-value.ts'
import { diagnosticAt, type Spot } from '../spot.ts'
import { nodeAt, type YamlPath } from '../yaml/yaml-node.ts'

/** Finds settings that contradict one another once all layers are merged: a heading for two fields, a path for two files. */
export function checkSettings(settings: Settings, files: readonly Spot[]): readonly Diagnostic[] {
  return [...checkFieldNames(settings, files), ...checkReportPaths(settings, files), ...checkEnforceAfter(settings, files)]
}

function checkFieldNames(settings: Settings, files: readonly Spot[]): readonly Diagnostic[] {
  const owners = new Map<string, FieldName>()
  const names = Object.entries(settings.fields) as [FieldName, readonly string[]][]
  return names.flatMap(([field, headings]) => headings.flatMap((heading) => {
    const owner = owners.get(heading.trim().toLowerCase())
    if (owner === undefined) owners.set(heading.trim().toLowerCase(), field)
    if (owner === undefined || owner === field) return []
    const spot = spotOf(files, ['fields', field]) ?? spotOf(files, ['fields', owner])
    const message = `fields: “${shownValue(heading)}” stands for both ${owner} and ${field}, so an answer below it would be ambiguous. Name it under one of them.`
    return spot ? [diagnosticAt(spot, 'value', 'error', 'field-name-twice', message, { found: shownValue(heading), expected: 'a name that stands for one field' })] : []
  }))
}

function checkReportPaths({ report }: Settings, files: readonly Spot[]): readonly Diagnostic[] {
  const keys = ['path', 'data', 'page', 'csv', 'feed'] as const
  return keys.flatMap((key, index) => {
    const other = keys.slice(0, index).find((earlier) => report[earlier].toLowerCase() === report[key].toLowerCase())
    const spot = other && (spotOf(files, ['report', key]) ?? spotOf(files, ['report', other]))
    if (!spot) return []
    const message = `report.${key} and report.${other} are both ${report[key]}, so one would overwrite the other.`
    return [diagnosticAt(spot, 'value', 'error', 'report-path-twice', message, { found: report[key], expected: 'a path of its own' })]
  })
}

/** Only where one file says both: a repository that steps back to warnings need not know what its company puts off. */
function checkEnforceAfter({ mode, enforceAfter }: Settings, files: readonly Spot[]): readonly Diagnostic[] {
  const spot = mode === 'enforce' || enforceAfter === undefined ? undefined : spotOf(files, ['enforce_after'])
  if (spot === undefined || nodeAt(spot.yaml.root, ['mode'])?.value !== mode) return []
  const message = `enforce_after has no effect while mode is ${mode}. Write mode: enforce, which only warns until then, or remove enforce_after.`
  return [diagnosticAt(spot, 'value', 'warning', 'enforce-after-idle', message, { found: `mode: ${mode}`, expected: 'mode: enforce beside enforce_after' })]
}

/** The nearest file that says something at a path. */
function spotOf(files: readonly Spot[], path: YamlPath): Spot | undefined {
  const file = files.find(({ yaml }) => nodeAt(yaml.root, path)?.value !== undefined)
  return file && { yaml: file.yaml, path }
}

import { defaultSettings, type FieldName, type Settings } from '../domain/settings.ts'
import type { Loose } from './loose.ts'
import type { WrittenSettings } from './written-settings.ts'

/** What the program means by settings: every default filled in. */
export function normaliseSettings(written: Loose<WrittenSettings>): Settings {
  const { exempt, waiver, issues, report } = defaultSettings
  return {
    mode: written.mode ?? defaultSettings.mode,
    labels: listOf(written.label, defaultSettings.labels),
    checkName: written.check_name ?? defaultSettings.checkName,
    fields: fieldsOf(written.fields),
    require: listOf(written.require, defaultSettings.require),
    exempt: {
      authors: listOf(written.exempt?.authors, exempt.authors),
      branches: listOf(written.exempt?.branches, exempt.branches),
      labels: listOf(written.exempt?.labels, exempt.labels),
    },
    waiver: { label: written.waiver?.label ?? waiver.label, allowNone: written.waiver?.allow_none ?? waiver.allowNone },
    issues: { label: written.issues?.label ?? issues.label, comment: written.issues?.comment ?? issues.comment },
    report: {
      path: written.report?.path ?? report.path,
      data: written.report?.data ?? report.data,
      page: written.report?.page ?? report.page,
      charts: written.report?.charts ?? report.charts,
      delivery: written.report?.delivery ?? report.delivery,
    },
    repositories: listOf(written.repositories, defaultSettings.repositories),
    extends: written.extends,
    vocabulary: vocabularyOf(written.vocabulary),
  }
}

function fieldsOf(written: Loose<WrittenSettings>['fields']): Settings['fields'] {
  const named = Object.entries(defaultSettings.fields) as [FieldName, readonly string[]][]
  return Object.fromEntries(named.map(([name, usual]) => [name, listOf(written?.[name], usual)])) as Record<FieldName, readonly string[]>
}

function vocabularyOf(written: Loose<WrittenSettings>['vocabulary']): Settings['vocabulary'] {
  // Words are looked up by name, so a name such as `constructor` must not find anything inherited.
  const words = Object.entries(written ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(words))
}

function listOf<T extends string>(written: T | readonly (T | undefined)[] | undefined, usual: readonly T[]): readonly T[] {
  if (written === undefined) return usual
  return typeof written === 'string' ? [written] : (written as readonly (T | undefined)[]).filter((item) => item !== undefined)
}


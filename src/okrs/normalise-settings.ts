import { defaultSettings, type EnforceAfter, type FieldName, type Settings } from '../domain/settings.ts'
import type { Loose } from './loose.ts'
import type { WrittenSettings } from './written-settings.ts'

/** What the program means by settings: every default filled in. */
export function normaliseSettings(written: Loose<WrittenSettings>): Settings {
  const { exempt, waiver, issues, report } = defaultSettings
  return {
    mode: written.mode ?? defaultSettings.mode,
    enforceAfter: enforceAfterOf(written.enforce_after),
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
    acceptedBy: listOf(written.accepted_by, defaultSettings.acceptedBy),
    issues: {
      label: written.issues?.label ?? issues.label,
      comment: written.issues?.comment ?? issues.comment,
      closeAfter: written.issues?.close_after,
      reopen: written.issues?.reopen ?? issues.reopen,
      form: written.issues?.form ?? issues.form,
      checkIns: written.issues?.check_ins ?? issues.checkIns,
      fields: written.issues?.fields ?? issues.fields,
    },
    report: {
      path: written.report?.path ?? report.path,
      data: written.report?.data ?? report.data,
      page: written.report?.page ?? report.page,
      charts: written.report?.charts ?? report.charts,
      csv: written.report?.csv ?? report.csv,
      feed: written.report?.feed ?? report.feed,
      badges: written.report?.badges ?? report.badges,
      delivery: written.report?.delivery ?? report.delivery,
      sections: written.report?.sections && [...new Set(listOf(written.report.sections, []))],
      audience: written.report?.audience ?? report.audience,
      groups: listOf(written.report?.groups, report.groups),
      debtBand: bandOf(written.report?.debt_band),
    },
    repositories: listOf(written.repositories, defaultSettings.repositories),
    extends: written.extends,
    activate: listOf(written.activate, defaultSettings.activate),
    showsTo: listOf(written.shows_to, defaultSettings.showsTo),
    language: written.language ?? defaultSettings.language,
    vocabulary: ownKeys(written.vocabulary ?? {}),
    rules: ownKeys(written.rules ?? {}),
  }
}

function enforceAfterOf(written: Loose<WrittenSettings>['enforce_after']): EnforceAfter | undefined {
  if (written === undefined) return undefined
  return typeof written === 'number' ? { kind: 'number', above: written } : { kind: 'day', from: written }
}

function fieldsOf(written: Loose<WrittenSettings>['fields']): Settings['fields'] {
  const named = Object.entries(defaultSettings.fields) as [FieldName, readonly string[]][]
  return Object.fromEntries(named.map(([name, usual]) => [name, listOf(written?.[name], usual)])) as Record<FieldName, readonly string[]>
}

/** As shares; percentages that the schema has let through are two, in order. */
function bandOf(written: readonly (number | undefined)[] | undefined): Settings['report']['debtBand'] {
  const [from, to] = written ?? []
  return from === undefined || to === undefined ? defaultSettings.report.debtBand : [from / 100, to / 100]
}

/** What is there under its own name only: keys are looked up as people write them, so that `constructor` must not find anything inherited. */
function ownKeys<Value extends string>(written: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  const entries = Object.entries(written).filter((entry): entry is [string, Value] => typeof entry[1] === 'string')
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries))
}

function listOf<T extends string>(written: T | readonly (T | undefined)[] | undefined, usual: readonly T[]): readonly T[] {
  if (written === undefined) return usual
  return typeof written === 'string' ? [written] : (written as readonly (T | undefined)[]).filter((item) => item !== undefined)
}

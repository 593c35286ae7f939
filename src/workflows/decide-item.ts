import type { Day } from '../domain/day.ts'
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostic.ts'
import type { Item } from '../domain/item.ts'
import type { Plan } from '../domain/plan.ts'
import type { Settings } from '../domain/settings.ts'
import { plainVerdict, type Verdict } from '../domain/verdict.ts'
import { conclude } from '../linkage/conclude.ts'
import { evaluateLinkage } from '../linkage/evaluate-linkage.ts'
import { settingsFor } from '../linkage/effective-mode.ts'
import type { TextFile } from '../ports/configuration-layer.ts'
import type { Conclusion } from '../ports/effect.ts'
import type { UnverifiableError } from '../ports/unverifiable-error.ts'
import type { ReviewText } from '../render/check/review-text.ts'
import type { Configuration } from './load-configuration.ts'

/** What is to be said about one item, and under which rules. */
export interface Decision {
  readonly verdict: Verdict
  readonly conclusion: Conclusion
  readonly settings: Settings
  /** Absent when there is no usable OKR file. */
  readonly plan?: Plan | undefined
  /** The pull request would leave the OKR file or the settings broken. */
  readonly breaksOkrs: boolean
  /** Remarks on the OKR file and settings as the pull request proposes them. */
  readonly remarks: readonly Diagnostic[]
  /** Errors in the settings as they stand, which are not the item's. */
  readonly settingsErrors?: readonly Diagnostic[] | undefined
  /** What there is to say about the change that a pull request makes to the OKRs. */
  readonly review?: ReviewText | undefined
  /** What could not be read, where that is all there is to say; then only the check says it. */
  readonly doubt?: UnverifiableError | undefined
}

/**
 * The decision about an item. OKRs and settings count as the default branch has them; what a pull request
 * proposes is only examined for being sound. Undefined where there is no OKR file: Throughline is silent there.
 */
export function decideItem(item: Item, standing: Configuration, proposed: Configuration | undefined): Decision | undefined {
  const settings = settingsFor(item, standing.settings, standing.today)
  const remarks = proposed === undefined ? [] : remarksOn(proposed, standing)
  if (remarks.some((remark) => remark.severity === 'error')) {
    const verdict: Verdict = { ...plainVerdict('okrs-invalid'), diagnostics: remarks }
    return { verdict, conclusion: concludeFor(verdict, settings, true), settings, breaksOkrs: true, remarks, plan: planOf(standing) }
  }
  if (standing.okrs.kind === 'absent' && proposed?.okrs.kind !== 'plan') return undefined
  const verdict = verdictOn(item, standing)
  const settingsErrors = standing.settingsDiagnostics.filter(({ severity }) => severity === 'error')
  return { verdict, conclusion: concludeFor(verdict, settings, false), settings, breaksOkrs: false, remarks, settingsErrors, plan: planOf(standing) }
}

/** The verdict under a configuration; a broken OKR file leaves only what needs no key result to be decided. */
export function verdictOn(item: Item, configuration: Configuration): Verdict {
  const { okrs, settings } = configuration
  if (okrs.kind === 'plan') return evaluateLinkage(item, okrs.plan, settings)
  const screened = evaluateLinkage(item, emptyPlan, settings)
  if (screened.kind === 'not-an-initiative' || screened.kind === 'exempt' || screened.kind === 'waived') return screened
  // A pull request that introduces the OKR file has nothing yet to be linked to.
  return okrs.kind === 'absent' ? plainVerdict('not-an-initiative') : { ...plainVerdict('okrs-invalid'), diagnostics: okrs.diagnostics }
}

/** What is wrong with the files that a pull request changes; of the others, and those of the company, only what was right before, since the rest is no doing of its. */
function remarksOn(proposed: Configuration, standing: Configuration): readonly Diagnostic[] {
  const stood = new Map(ownFiles(standing).map(({ path, text }) => [path, text]))
  const files = new Set(ownFiles(proposed).filter(({ path, text }) => stood.get(path) !== text).map(({ path }) => path))
  const before = diagnosticsOf(standing)
  return diagnosticsOf(proposed).filter((remark) => files.has(remark.place.file) || !before.some((other) => compareDiagnostics(remark, other) === 0))
}

function ownFiles({ layers: [own] }: Configuration): readonly TextFile[] {
  return own === undefined ? [] : [...own.okrs, ...(own.settings === undefined ? [] : [own.settings])]
}

/** Every remark on the files of a configuration. */
export function diagnosticsOf(configuration: Configuration): readonly Diagnostic[] {
  const { okrs, settingsDiagnostics } = configuration
  switch (okrs.kind) {
    case 'absent': return settingsDiagnostics
    case 'broken': return [...okrs.diagnostics, ...settingsDiagnostics]
    case 'plan': return [...okrs.warnings, ...settingsDiagnostics]
  }
}

const emptyPlan: Plan = { today: '1970-01-01' satisfies Day, cycles: [] }

function planOf(configuration: Configuration): Plan | undefined {
  return configuration.okrs.kind === 'plan' ? configuration.okrs.plan : undefined
}

function concludeFor(verdict: Verdict, settings: Settings, breaksOkrs: boolean): Conclusion {
  return settings.mode === 'off' ? 'success' : conclude(verdict, settings.mode, { breaksOkrs })
}

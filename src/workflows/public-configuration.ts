import type { Diagnostic } from '../domain/diagnostic.ts'
import { messageOf } from '../domain/message.ts'
import type { Plan } from '../domain/plan.ts'
import type { OkrsResult } from '../okrs/parse-okrs.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'

/** What of a configuration is told to people. */
interface Told {
  readonly okrs: OkrsResult
  readonly settingsDiagnostics: readonly Diagnostic[]
}

/**
 * The configuration as a repository that everybody can read may use it: private objectives are not there at all, and of mistakes
 * in files that are not its own only the places are told. `own` is the repository's own layer.
 */
export function publicConfiguration<Whole extends Told>(configuration: Whole, own: ConfigurationLayer): Whole {
  const settingsDiagnostics = configuration.settingsDiagnostics.map((diagnostic) => discreet(diagnostic, own))
  return { ...configuration, settingsDiagnostics, okrs: publicOkrs(configuration.okrs, own) }
}

function publicOkrs(okrs: OkrsResult, own: ConfigurationLayer): OkrsResult {
  switch (okrs.kind) {
    case 'absent': return okrs
    case 'broken': return { ...okrs, diagnostics: okrs.diagnostics.map((diagnostic) => discreet(diagnostic, own)) }
    case 'plan': return { ...okrs, plan: publicPlan(okrs.plan) }
  }
}

/** The plan without its private objectives. */
export function publicPlan(plan: Plan): Plan {
  const cycles = plan.cycles.map((cycle) => ({ ...cycle, objectives: cycle.objectives.filter(({ visibility }) => visibility === 'public') }))
  return { ...plan, cycles }
}

/** A mistake is told in the words of the line that it is in, and the company's file may hold private ones. */
function discreet({ code, severity, place, ...words }: Diagnostic, own: ConfigurationLayer): Diagnostic {
  const isOwn = own.settings?.path === place.file || own.okrs.some(({ path }) => path === place.file)
  return { code, severity, place, ...(isOwn ? words : { message: messageOf('This file of another repository has a mistake here, which is told in that repository.') }) }
}

import type { Severity } from '../../domain/diagnostic.ts'
import type { RuleLevel } from '../../domain/settings.ts'

/** How few and how many of something are fine; both numbers belong to the range. */
interface Bounds {
  readonly min: number
  readonly max: number
}

/** What a repository can set about the rules. */
export interface RuleSettings {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly levels: Readonly<Record<string, RuleLevel>>
  /** Objectives in a cycle. */
  readonly objectives: Bounds
  /** Key results under an objective. */
  readonly keyResults: Bounds
  /** Key results that one owner can look after in a cycle. */
  readonly keyResultsPerOwner: number
  /** Days after which a value is old. */
  readonly checkInDays: number
  /** How sure the reading of a title must be before it is spoken of, 0 to 1. */
  readonly sureness: number
}

/** What holds where nobody has set anything. */
export const defaultRuleSettings: RuleSettings = {
  levels: {},
  objectives: { min: 2, max: 5 },
  keyResults: { min: 2, max: 5 },
  keyResultsPerOwner: 3,
  checkInDays: 14,
  sureness: 0.65,
}

/** The severity that a rule has under these settings, or undefined where it is off. */
export function severityOf(rule: { readonly id: string; readonly severity: Severity }, settings: RuleSettings): Severity | undefined {
  const level = Object.hasOwn(settings.levels, rule.id) ? settings.levels[rule.id] : undefined
  switch (level) {
    case undefined: return rule.severity
    case 'off': return undefined
    case 'warn': return 'warning'
    case 'info':
    case 'error': return level
  }
}

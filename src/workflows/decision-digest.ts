import { digest } from '../domain/digest.ts'
import { openKeyResults } from '../domain/plan.ts'
import type { Decision } from './decide-item.ts'

/**
 * What a check and a comment rest on, in short: equal for decisions that tell people the same. Left out is what stands around
 * a verdict, such as the key result's last value: it changes with every check-in, and nobody's work with it. Who has to choose
 * a key result is told which there are, so that one that is gone or defined anew is no choice any more.
 */
export function decisionDigest(decision: Decision): string {
  const { verdict, conclusion, settings, settingsErrors = [] } = decision
  const { fields: _unshown, ...told } = verdict
  const choices = choicesOf(decision)
  return digest(JSON.stringify([told, conclusion, conclusion === 'success' ? [] : [settings.mode, settings.enforceAfter], settingsErrors, ...(choices === undefined ? [] : [choices])]))
}

function choicesOf({ verdict: { kind }, plan }: Decision): readonly unknown[] | undefined {
  if (plan === undefined || (kind !== 'missing' && kind !== 'invalid')) return undefined
  return openKeyResults(plan).map(({ id, title, target, unit }) => [id, title, target, unit.symbol])
}

import { digest } from '../domain/digest.ts'
import type { Decision } from './decide-item.ts'

/**
 * What a check and a comment rest on, in short: equal for decisions that tell people the same. Left out is what stands around
 * a verdict, such as the key result's last value: it changes with every check-in, and nobody's work with it.
 */
export function decisionDigest({ verdict, conclusion, settings, settingsErrors = [] }: Decision): string {
  const { fields: _unshown, ...told } = verdict
  return digest(JSON.stringify([told, conclusion, conclusion === 'success' ? [] : [settings.mode, settings.enforceAfter], settingsErrors]))
}

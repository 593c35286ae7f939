import type { Configuration } from '../load-configuration.ts'

/**
 * Whether a repository asks for a report in it: by OKRs of its own, or by a `report` or `repositories` of its own settings. What the company's
 * files say switches checks on; a commit in each of two thousand repositories is something that these say themselves.
 */
export function asksForReport({ layers: [own], origins }: Configuration): boolean {
  if (own === undefined) return false
  const isOwn = ([key, origin]: readonly [string, Configuration['origins'][string]]): boolean => (key === 'repositories' || key.startsWith('report.')) && origin.kind === 'file' && origin.layer === own.origin
  return own.okrs.length > 0 || Object.entries(origins).some(isOwn)
}

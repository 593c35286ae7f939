import type { Revision } from './revision.ts'

/** A key result is shown with no more revisions than this. */
const MOST = 50

/** Revisions as they are found now, and those that an earlier report found in commits which are no longer looked at; the latest first. */
export function joinedRevisions(found: readonly Revision[], earlier: readonly Revision[]): readonly Revision[] {
  const known = new Set(found.map(({ commit }) => commit))
  const oldest = found.at(-1)?.on
  // What lies within the commits that were looked at and is not found any more has been taken out of the history.
  const older = earlier.filter(({ commit, on }) => !known.has(commit) && (oldest === undefined || on <= oldest))
  return [...found, ...older].slice(0, MOST)
}

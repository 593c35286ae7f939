import type { FilesEffect } from '../../ports/effect.ts'

/** The branch that carries an effect's files where they may not be committed directly. */
export function reportBranch(effect: Pick<FilesEffect, 'proposal'>): string {
  return effect.proposal ?? 'throughline/report'
}

import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import type { OtherAnswer } from '../answer.ts'
import { formatChange } from '../../domain/format/format-quantity.ts'
import { impactProblem } from './impact-problem.ts'
import { type ReadImpacts, readImpacts } from './read-impacts.ts'

/** Holds an impact field against further answers of the same body: where they promise another change, nobody can say which counts. */
export function contradictedImpacts(read: ReadImpacts, others: readonly OtherAnswer[], keyResults: readonly KeyResult[], plan: Plan): ReadImpacts {
  if (others.length === 0) return read
  const byKeyResult = new Map(read.byKeyResult)
  const otherReads = others.map(({ text }) => ({ text, found: readImpacts(text, keyResults, plan).byKeyResult }))
  for (const keyResult of keyResults) {
    const delta = read.byKeyResult.get(keyResult.id)?.impact?.delta
    if (delta === undefined) continue
    for (const { text, found } of otherReads) {
      const other = found.get(keyResult.id)?.impact?.delta
      if (other === undefined || other === delta) continue
      const message = `The text promises ${formatChange(delta, keyResult.unit)} of ${keyResult.id} in one place and ${formatChange(other, keyResult.unit)} in another; leave the one that counts.`
      byKeyResult.set(keyResult.id, { problems: [impactProblem('impact-ambiguous', keyResult, text, message)], notes: [] })
    }
  }
  return { ...read, byKeyResult }
}

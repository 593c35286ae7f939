import { type Item, itemName } from '../domain/item.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { Note } from '../domain/problem.ts'
import type { Waiver } from '../domain/verdict.ts'
import { labelWaiver } from './exemption.ts'
import { asFound } from './impacts/impact-problem.ts'
import { absentKeyResult, contradictedKeyResult, type KeyResultProblem, referenceProblem } from './key-result-problem.ts'
import { type Context, linkedKeyResults, type Statement } from './statement.ts'

/** Where an item's link comes from and what it is. */
export type Link =
  | { readonly kind: 'waived'; readonly waiver: Waiver; readonly from?: Item | undefined }
  | { readonly kind: 'link'; readonly keyResults: readonly KeyResult[]; readonly problems: readonly KeyResultProblem[]; readonly notes: readonly Note[]; readonly from?: Item | undefined }

/** The item's own link, or else that of the nearest level of its origins; several origins of one level are united. */
export function findLink(own: Statement, levels: readonly (readonly Statement[])[], context: Context): Link {
  const waiver = waiverOf(own, context)
  if (waiver) return { kind: 'waived', waiver }
  if (own.references.length > 0) return linkOf([own], context)
  for (const level of levels) {
    const speaking = level.filter((statement) => statement.references.length > 0)
    const first = speaking.find(({ references }) => linkedKeyResults(references).length > 0) ?? speaking[0]
    if (first) return { ...named(linkOf(speaking, context), first.item, own.item), from: first.item }
    const waived = level.find((statement) => waiverOf(statement, context) !== undefined)
    const inherited = waived && waiverOf(waived, context)
    if (waived && inherited) return { kind: 'waived', waiver: inherited, from: waived.item }
  }
  return { kind: 'link', keyResults: [], problems: [absentKeyResult(own, context)], notes: [] }
}

function waiverOf({ item, waiver }: Statement, { settings }: Context): Waiver | undefined {
  const labelled = labelWaiver(item, settings)
  const stated = waiver?.kind === 'reason' ? asFound(waiver.reason) : ''
  // The label waives, whether or not "none" alone would; why stands in the body all the same.
  if (labelled) return { ...labelled, reason: labelled.reason === '' ? stated : labelled.reason }
  return stated === '' || !settings.waiver.allowNone ? undefined : { by: 'statement', who: item.author ?? '', reason: stated }
}

/** A problem that stands in another item's text says in which. */
function named(link: Extract<Link, { kind: 'link' }>, from: Item, own: Item): Extract<Link, { kind: 'link' }> {
  const name = itemName(from, own.repository)
  return { ...link, problems: link.problems.map((problem) => ({ ...problem, message: `In ${name}: ${problem.message.replace(/^(?:There|No|One) /, (word) => word.toLowerCase())}` })) }
}

/** A reference that does not resolve counts against an item, unless a sibling origin gives one that does. */
function linkOf(statements: readonly Statement[], context: Context): Extract<Link, { kind: 'link' }> {
  const references = statements.flatMap((statement) => statement.references)
  const keyResults = [...new Map(linkedKeyResults(references).map((keyResult) => [keyResult.id, keyResult])).values()]
  const blamed = keyResults.length > 0 && statements.length > 1 ? [] : statements
  const problems = blamed.flatMap((statement) => [
    ...statement.references.flatMap((reference) => referenceProblem(reference, statement, context) ?? []),
    ...contradiction(statement, context),
  ])
  const notes = references.flatMap((reference): readonly Note[] => {
    if (reference.kind !== 'resolved' || !reference.future) return []
    return [{ code: 'key-result-future', message: `${reference.keyResult.id} belongs to ${reference.keyResult.cycleId}, which has not begun.` }]
  })
  return { kind: 'link', keyResults, problems, notes: [...notes, ...statements.flatMap(elsewhere)] }
}

/** Two places of one body that answer with different key results. */
function contradiction(statement: Statement, context: Context): readonly KeyResultProblem[] {
  const rivals = statement.rivals.filter(({ level }) => level).map(({ keyResult }) => keyResult.id)
  return rivals.length === 0 ? [] : [contradictedKeyResult(linkedKeyResults(statement.references).map(({ id }) => id), [...new Set(rivals)], context)]
}

function elsewhere({ rivals, references }: Statement): readonly Note[] {
  const ids = [...new Set(rivals.filter(({ level }) => !level).map(({ keyResult }) => keyResult.id))]
  if (ids.length === 0) return []
  const counted = linkedKeyResults(references).map(({ id }) => id)
  return [{ code: 'key-result-elsewhere', message: `${ids.join(', ')} ${ids.length === 1 ? 'is' : 'are'} named elsewhere in the text; ${counted.join(', ')} ${counted.length === 1 ? 'counts, as it stands' : 'count, as they stand'} under the field's own heading.` }]
}

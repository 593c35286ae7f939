import { parseDay } from '../domain/day.ts'
import { itemName } from '../domain/item.ts'
import type { ClaimRole } from './claim.ts'
import { jsonField, list, parseJson, textual } from './json-field.ts'
import type { LastReport } from './last-report.ts'
import { reportSchema } from './report-schema.ts'
import type { ReportedClaim } from './reported-claim.ts'

const ROLES: ReadonlySet<string> = new Set<ClaimRole>(['open', 'awaited', 'measured', 'dropped', 'delivery'])

/** What a committed `report.json` says of a cycle and of the claims on its key results; undefined when the text is no report of this version, since a check does without it. */
export function readLastReport(text: string): LastReport | undefined {
  const report = parseJson(text)
  if (jsonField(report, 'schema') !== reportSchema) return undefined
  const keyResults = list(jsonField(report, 'objectives')).flatMap((objective) => list(jsonField(objective, 'keyResults')))
  const claims = new Map(keyResults.flatMap((keyResult) => {
    const id = jsonField(keyResult, 'id')
    return typeof id === 'string' ? [[id, list(jsonField(keyResult, 'claims')).flatMap(readClaim)] as const] : []
  }))
  return { cycle: textual(jsonField(jsonField(report, 'cycle'), 'id')), week: parseDay(textual(jsonField(jsonField(report, 'changes'), 'week')) ?? ''), claims }
}

function readClaim(claim: unknown): readonly ReportedClaim[] {
  const item = jsonField(claim, 'item')
  const repository = jsonField(item, 'repository')
  const number = jsonField(item, 'number')
  const role = jsonField(claim, 'role')
  const weighted = jsonField(claim, 'weighted')
  if (typeof repository !== 'string' || typeof number !== 'number' || !isRole(role)) return []
  return [{ name: itemName({ repository, number }), role, weighted: typeof weighted === 'number' ? weighted : undefined }]
}

function isRole(value: unknown): value is ClaimRole {
  return typeof value === 'string' && ROLES.has(value)
}

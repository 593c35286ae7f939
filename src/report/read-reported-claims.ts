import { itemName } from '../domain/item.ts'
import type { ClaimRole } from './claim.ts'
import { jsonField, list, parseJson } from './json-field.ts'
import { reportSchema } from './report-schema.ts'
import type { ReportedClaim } from './reported-claim.ts'

const ROLES: ReadonlySet<string> = new Set<ClaimRole>(['open', 'awaited', 'measured', 'dropped', 'delivery'])

/** The claims in a committed `report.json`, by key result; empty when the text is no report of this version, since a check does without it. */
export function readReportedClaims(text: string): ReadonlyMap<string, readonly ReportedClaim[]> {
  const report = parseJson(text)
  if (jsonField(report, 'schema') !== reportSchema) return new Map()
  const keyResults = list(jsonField(report, 'objectives')).flatMap((objective) => list(jsonField(objective, 'keyResults')))
  return new Map(keyResults.flatMap((keyResult) => {
    const id = jsonField(keyResult, 'id')
    return typeof id === 'string' ? [[id, list(jsonField(keyResult, 'claims')).flatMap(readClaim)] as const] : []
  }))
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

import { itemName } from '../domain/item.ts'
import type { ClaimRole } from './claim.ts'
import { reportSchema } from './report.ts'
import type { ReportedClaim } from './reported-claim.ts'

const ROLES: ReadonlySet<string> = new Set<ClaimRole>(['open', 'awaited', 'measured', 'dropped', 'delivery'])

/** The claims in a committed `report.json`, by key result; empty when the text is no report of this version, since a check does without it. */
export function readReportedClaims(text: string): ReadonlyMap<string, readonly ReportedClaim[]> {
  const report = parse(text)
  if (field(report, 'schema') !== reportSchema) return new Map()
  const keyResults = list(field(report, 'objectives')).flatMap((objective) => list(field(objective, 'keyResults')))
  return new Map(keyResults.flatMap((keyResult) => {
    const id = field(keyResult, 'id')
    return typeof id === 'string' ? [[id, list(field(keyResult, 'claims')).flatMap(readClaim)] as const] : []
  }))
}

function readClaim(claim: unknown): readonly ReportedClaim[] {
  const item = field(claim, 'item')
  const repository = field(item, 'repository')
  const number = field(item, 'number')
  const role = field(claim, 'role')
  const weighted = field(claim, 'weighted')
  if (typeof repository !== 'string' || typeof number !== 'number' || !isRole(role)) return []
  return [{ name: itemName({ repository, number }), role, weighted: typeof weighted === 'number' ? weighted : undefined }]
}

function isRole(value: unknown): value is ClaimRole {
  return typeof value === 'string' && ROLES.has(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

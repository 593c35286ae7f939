import type { Impact } from '../domain/impact.ts'
import type { Initiative } from '../domain/initiative.ts'
import { itemName, type ItemReference } from '../domain/item.ts'
import { roundValue } from '../domain/quantity.ts'
import type { Stage } from '../domain/stage.ts'
import { type Claim, type ClaimRole } from './claim.ts'
import { claimOrigin } from './claim-origin.ts'
import { compareReferences } from './compare-references.ts'

/** Every claim that linked items make, by key result; each promise is `open`, `awaited` or `measured` once, however many items repeat it. */
export function claimsByKeyResult(initiatives: readonly Initiative[], defaultConfidence: number): ReadonlyMap<string, readonly Claim[]> {
  const linked = new Map<string, Initiative[]>()
  for (const initiative of initiatives) {
    if (initiative.verdict.kind !== 'linked' && initiative.verdict.kind !== 'inherited') continue
    for (const id of new Set(initiative.verdict.keyResults)) file(linked, id, initiative)
  }
  return new Map([...linked].map(([id, items]) => [id, claimsOn(id, items, defaultConfidence)]))
}

function claimsOn(keyResult: string, linked: readonly Initiative[], defaultConfidence: number): readonly Claim[] {
  const peers = new Map(linked.map((initiative) => [itemName(initiative.item), initiative]))
  const groups = new Map<string, Initiative[]>()
  for (const initiative of linked) file(groups, claimOrigin(initiative, peers), initiative)
  const claims = [...groups].flatMap(([origin, members]) => {
    const [first, ...others] = members.toSorted((a, b) => rank(a, origin) - rank(b, origin) || compareReferences(a.item, b.item))
    if (first === undefined) return []
    const promise = toClaim(first, keyResult, roleOf(first.stage), first.verdict.inheritedFrom, defaultConfidence)
    return [promise, ...others.map((other) => toClaim(other, keyResult, other.stage === 'dropped' ? 'dropped' : 'delivery', first.item, defaultConfidence))]
  })
  return claims.toSorted(compareClaims)
}

function file(under: Map<string, Initiative[]>, key: string, initiative: Initiative): void {
  const there = under.get(key)
  if (there === undefined) under.set(key, [initiative])
  else there.push(initiative)
}

/** Who speaks for a promise that several items repeat: one that is alive, then the origin itself, then one that states it, then the least advanced. */
function rank(initiative: Initiative, origin: string): number {
  const dropped = initiative.stage === 'dropped' ? 1000 : 0
  const other = itemName(initiative.item) === origin ? 0 : 100
  const inherited = initiative.verdict.kind === 'inherited' ? 10 : 0
  return dropped + other + inherited + (roleOf(initiative.stage) === 'open' ? 0 : 1)
}

function roleOf(stage: Stage): ClaimRole {
  switch (stage) {
    case 'proposed': case 'accepted': case 'committed': return 'open'
    case 'shipped': return 'awaited'
    case 'measured': return 'measured'
    case 'dropped': return 'dropped'
  }
}

function toClaim(initiative: Initiative, keyResult: string, role: ClaimRole, through: ItemReference | undefined, defaultConfidence: number): Claim {
  const { item, verdict, stage } = initiative
  const impact: Impact | undefined = verdict.impacts.find((one) => one.keyResult === keyResult)
  const confidence = impact?.confidence ?? verdict.fields.confidence
  const delta = impact?.delta
  return {
    item: { repository: item.repository, number: item.number },
    stage,
    role,
    delta,
    weighted: delta === undefined ? undefined : roundValue(delta * (confidence ?? defaultConfidence)),
    from: impact?.from,
    to: impact?.to,
    by: impact?.by,
    confidence,
    text: impact?.text,
    through: through === undefined ? undefined : { repository: through.repository, number: through.number },
  }
}

const ORDER: Readonly<Record<Stage, number>> = { committed: 0, accepted: 1, proposed: 2, shipped: 3, measured: 4, dropped: 5 }

/** The nearest to delivery first, within a stage the largest promise. */
function compareClaims(a: Claim, b: Claim): number {
  return ORDER[a.stage] - ORDER[b.stage] || Math.abs(b.weighted ?? 0) - Math.abs(a.weighted ?? 0) || compareReferences(a.item, b.item)
}

import type { Impact } from '../domain/impact.ts'
import type { Initiative } from '../domain/initiative.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { itemName, type ItemReference } from '../domain/item.ts'
import { roundValue } from '../domain/quantity.ts'
import type { Stage } from '../domain/stage.ts'
import { type Claim, type ClaimRole } from './claim.ts'
import { claimOrigin } from './claim-origin.ts'
import { compareReferences } from './compare-references.ts'
import { countedChange } from './counted-change.ts'
import { ranked } from './ranked.ts'
import { scoreOf } from './score-of.ts'
import { shareOfWay } from './share-of-way.ts'
import { shippedChange } from './shipped-change.ts'

/** What claims are made from: the confidence of those that state none, and the key results that they are held against, as far as they are known. */
interface ClaimFacts {
  readonly defaultConfidence: number
  readonly keyResults: ReadonlyMap<string, KeyResult>
}

/** Every claim that linked items make, by key result; each promise is `open`, `awaited` or `measured` once, however many items repeat it. */
export function claimsByKeyResult(initiatives: readonly Initiative[], facts: ClaimFacts): ReadonlyMap<string, readonly Claim[]> {
  const linked = new Map<string, Initiative[]>()
  for (const initiative of initiatives) {
    if (initiative.verdict.kind !== 'linked' && initiative.verdict.kind !== 'inherited') continue
    for (const id of new Set(initiative.verdict.keyResults)) file(linked, id, initiative)
  }
  return new Map([...linked].map(([id, items]) => [id, claimsOn(id, items, facts)]))
}

function claimsOn(keyResult: string, linked: readonly Initiative[], facts: ClaimFacts): readonly Claim[] {
  const peers = new Map(linked.map((initiative) => [itemName(initiative.item), initiative]))
  const groups = new Map<string, Initiative[]>()
  for (const initiative of linked) file(groups, claimOrigin(initiative, peers), initiative)
  const claims = [...groups].flatMap(([origin, members]) => {
    const [first, ...others] = members.toSorted((a, b) => rank(a, origin) - rank(b, origin) || compareReferences(a.item, b.item))
    if (first === undefined) return []
    const promise = toClaim(first, keyResult, roleOf(first.stage), first.verdict.inheritedFrom, facts)
    return [promise, ...others.map((other) => toClaim(other, keyResult, other.stage === 'dropped' ? 'dropped' : 'delivery', first.item, facts))]
  })
  return ranked(claims.toSorted(compareClaims))
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
    case 'open': case 'proposed': case 'accepted': case 'committed': return 'open'
    case 'shipped': return 'awaited'
    case 'measured': return 'measured'
    case 'dropped': return 'dropped'
  }
}

function toClaim(initiative: Initiative, keyResult: string, role: ClaimRole, through: ItemReference | undefined, facts: ClaimFacts): Claim {
  const { item, verdict, stage } = initiative
  const impact: Impact | undefined = verdict.impacts.find((one) => one.keyResult === keyResult)
  const confidence = impact?.confidence ?? verdict.fields.confidence
  const { counted, actual } = countedIn(initiative, impact, keyResult, facts)
  const share = shareOfWay(counted, facts.keyResults.get(keyResult))
  return {
    item: { repository: item.repository, number: item.number },
    stage,
    role,
    delta: impact?.delta,
    counted,
    weighted: counted === undefined ? undefined : roundValue(counted * (confidence ?? facts.defaultConfidence)),
    from: impact?.from,
    to: impact?.to,
    by: impact?.by,
    confidence,
    text: impact?.text,
    share: share === undefined ? undefined : roundValue(share),
    actual,
    ...scoreOf(share, confidence, verdict.fields),
    rank: undefined,
    through: through === undefined ? undefined : { repository: through.repository, number: through.number },
  }
}

/** What counts of a promise, and what was measured: of what is open what is still ahead, of what has shipped what was ahead then. */
function countedIn({ item, actuals }: Initiative, impact: Impact | undefined, id: string, { keyResults }: ClaimFacts): Pick<Claim, 'counted' | 'actual'> {
  const keyResult = keyResults.get(id)
  const actual = actuals?.find((one) => one.keyResult === id)
  if (keyResult === undefined) return { counted: impact?.delta, actual: actual?.delta }
  if (item.state === 'open') return { counted: impact && countedChange(impact, keyResult), actual: actual?.delta }
  const change = shippedChange(impact, keyResult, { on: item.closedOn, actual })
  return { counted: change.expected, actual: change.actual }
}

const ORDER: Readonly<Record<Stage, number>> = { committed: 0, accepted: 1, open: 2, proposed: 3, shipped: 4, measured: 5, dropped: 6 }

/** The nearest to delivery first, within a stage the largest promise. */
function compareClaims(a: Claim, b: Claim): number {
  return ORDER[a.stage] - ORDER[b.stage] || Math.abs(b.weighted ?? 0) - Math.abs(a.weighted ?? 0) || compareReferences(a.item, b.item)
}

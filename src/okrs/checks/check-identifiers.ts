import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Place } from '../../domain/place.ts'
import type { CycleDraft, KeyResultDraft } from '../cycle-draft.ts'
import { diagnosticAt, placeOf, type Spot, spotBelow } from '../spot.ts'

interface Claim {
  readonly id: string
  readonly what: 'id' | 'alias'
  readonly spot: Spot
}

/** Finds ids and aliases that a cycle uses twice; case aside, since references are resolved so. */
export function checkIdentifiers(cycle: CycleDraft): readonly Diagnostic[] {
  const seen = new Map<string, Claim>()
  return claimsOf(cycle).flatMap((claim) => {
    const first = seen.get(claim.id.toLowerCase())
    if (!first) seen.set(claim.id.toLowerCase(), claim)
    return first ? [duplicate(claim, first, cycle)] : []
  })
}

/** Ids come before aliases, so that of the two it is the alias that is told to give way. */
function claimsOf(cycle: CycleDraft): readonly Claim[] {
  const keyResults = cycle.objectives.flatMap((objective) => objective.keyResults)
  const ids = [...cycle.objectives, ...keyResults].map(({ id, spot }): Claim => ({ id, what: 'id', spot: spotBelow(spot, 'id') }))
  return [...ids, ...keyResults.flatMap(aliasClaims)]
}

function aliasClaims(keyResult: KeyResultDraft): readonly Claim[] {
  return (keyResult.written.aliases ?? []).flatMap((alias, index): readonly Claim[] =>
    alias === undefined ? [] : [{ id: alias, what: 'alias', spot: spotBelow(keyResult.spot, 'aliases', index) }])
}

function duplicate(claim: Claim, first: Claim, cycle: CycleDraft): Diagnostic {
  const where = locationText(placeOf(first.spot), placeOf(claim.spot))
  const message = claim.what === 'id'
    ? `The id ${claim.id} is used twice in cycle ${cycle.id}; it already stands in ${where}. Give one of them another id.`
    : `The alias ${claim.id} is already an ${first.what} in ${where}, so a reference to it would be ambiguous. Remove one of them.`
  return diagnosticAt(claim.spot, 'value', 'error', claim.what === 'id' ? 'duplicate-id' : 'duplicate-alias', message, { found: claim.id, expected: 'an id that is used once' })
}

function locationText(place: Place, from: Place): string {
  return place.file === from.file ? `line ${place.line}` : `${place.file}, line ${place.line}`
}

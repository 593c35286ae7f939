import type { Diagnostic } from '../../domain/diagnostic.ts'
import { diagnosticAt, type Spot, spotBelow } from '../spot.ts'

/** Points out an owner that looks like a GitHub login without its @, which nothing could link to; full names are left alone. */
export function checkOwner(owner: string | undefined, spot: Spot): readonly Diagnostic[] {
  if (owner === undefined || !/^[a-z0-9][a-z0-9-]{0,38}$/.test(owner)) return []
  const message = `The owner ${owner} is not linked to anybody. If it is a GitHub name, write it as "@${owner}", in quotes.`
  return [diagnosticAt(spotBelow(spot, 'owner'), 'value', 'info', 'owner-without-at', message, { found: owner, expected: 'a GitHub name with @, in quotes', fix: `"@${owner}"` })]
}

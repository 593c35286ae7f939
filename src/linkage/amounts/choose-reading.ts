import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import { formatChange } from '../../domain/format/format-quantity.ts'
import { englishNumbers } from '../../domain/format/number-style.ts'
import { type HeldAmount, isNear, refuse } from './held-amount.ts'

/** Where the question is what a dot means, no other sign groups thousands. */
const UNGROUPED = { ...englishNumbers, group: '' }
const SMALLEST_SHARE = 1 / 1000

/** Of two readings of the same digits the one that fits the key result; where both do, or neither does, the author is asked. */
export function chooseReading(first: HeldAmount, other: HeldAmount, written: string, keyResult: KeyResult): HeldAmount {
  // A number that is on the way once its dot groups thousands may be a level, which has to be asked.
  if (other.kind === 'refused') return other.code === 'impact-ambiguous' && !hasDecimals(keyResult) ? other : first
  if (first.kind === 'refused' || first.delta === other.delta) return first
  const [one, two] = [fit(first, keyResult), fit(other, keyResult)]
  if (one > two || (one === two && one === 0 && hasDecimals(keyResult))) return first
  if (two > one) return { ...other, assumed: [other.assumed, `"${written}" was read as ${formatChange(other.delta, keyResult.unit)}`].filter((each) => each !== undefined).join('; ') }
  const { unit } = keyResult
  return refuse('impact-ambiguous', written, `"${written}" may be ${formatChange(first.delta, unit, UNGROUPED)} or ${formatChange(other.delta, unit, UNGROUPED)}: write the number without a dot that groups thousands.`)
}

/** 0 for what cannot be meant, 2 where the line starts at a value that the key result has had. */
function fit({ delta, from, to, named }: Extract<HeldAmount, { kind: 'held' }>, keyResult: KeyResult): 0 | 1 | 2 {
  const { baseline, target, checkIns } = keyResult
  const way = wantedDirection(keyResult)
  if (way !== undefined && (delta > 0) !== (way === 'up')) return 0
  if (isWhole(keyResult) && !Number.isInteger(delta)) return 0
  if (keyResult.unit.kind === 'percent' && Math.abs(delta) > 100) return 0
  if (named === true && [baseline, ...checkIns.map(({ value }) => value)].includes(from)) return 2
  if ([from, to].some((level) => level !== undefined && !isNear(level, keyResult))) return 0
  const distance = baseline === undefined || target === undefined ? undefined : Math.abs(target - baseline)
  return distance === undefined || (Math.abs(delta) <= distance && Math.abs(delta) >= distance * SMALLEST_SHARE) ? 1 : 0
}

/** Things are counted in whole numbers, unless the key result itself does not. */
function isWhole({ unit, baseline, target }: KeyResult): boolean {
  return unit.kind === 'count' && [baseline, target].every((value) => value === undefined || Number.isInteger(value))
}

function hasDecimals({ unit }: KeyResult): boolean {
  return unit.kind === 'percent' || unit.kind === 'score' || unit.kind === 'ratio' || unit.kind === 'duration'
}

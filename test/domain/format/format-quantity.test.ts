import { describe, expect, it } from 'vitest'
import { parseUnit } from '../../../src/domain/unit.ts'
import { formatChange, formatPath, formatQuantity, formatSize } from '../../../src/domain/format/format-quantity.ts'

describe('quantities as people write them', () => {
  it.each([
    ['%', 42.5, '42.5 %', '+42.5 pp', '42.5 pp'],
    ['pp', 2, '2 %', '+2 pp', '2 pp'],
    ['ms', -1200, '-1,200 ms', '-1,200 ms', '1,200 ms'],
    ['$', 50_000, '$50k', '+$50k', '$50k'],
    ['$', -50_000, '-$50k', '-$50k', '$50k'],
    ['$', 1_250_000, '$1.25M', '+$1.25M', '$1.25M'],
    ['$', 12_345, '$12,345', '+$12,345', '$12,345'],
    ['$', 2_000_000_000, '$2B', '+$2B', '$2B'],
    ['$', 950, '$950', '+$950', '$950'],
    ['€', 1000, '€1,000', '+€1,000', '€1,000'],
    ['€', 9500, '€9,500', '+€9,500', '€9,500'],
    ['€', 10_000, '€10k', '+€10k', '€10k'],
    ['EUR', 1500, '1,500 EUR', '+1,500 EUR', '1,500 EUR'],
    ['$/year', 50_000, '$50k/year', '+$50k/year', '$50k/year'],
    ['x', 2, '2x', '+2', '2'],
    ['score', 4.4, '4.4', '+4.4', '4.4'],
    ['NPS', 40, '40 NPS', '+40 NPS', '40 NPS'],
    ['teams', 1320, '1,320 teams', '+1,320 teams', '1,320 teams'],
    ['members', 1, '1 member', '+1 member', '1 member'],
    ['case studies', -1, '-1 case study', '-1 case study', '1 case study'],
    ['businesses', 1, '1 business', '+1 business', '1 business'],
    ['sign-ups per week', 1, '1 sign-ups per week', '+1 sign-ups per week', '1 sign-ups per week'],
    ['people', 1, '1 people', '+1 people', '1 people'],
    ['series', 1, '1 series', '+1 series', '1 series'],
    ['ms', 1, '1 ms', '+1 ms', '1 ms'],
    ['days', 1, '1 day', '+1 day', '1 day'],
    ['members', 1.5, '1.5 members', '+1.5 members', '1.5 members'],
    ['', 7, '7', '+7', '7'],
    ['GB', 0, '0 GB', '0 GB', '0 GB'],
  ])('%s %d', (unit, value, level, change, size) => {
    expect([formatQuantity(value, parseUnit(unit)), formatChange(value, parseUnit(unit)), formatSize(value, parseUnit(unit))]).toEqual([level, change, size])
  })

  it.each<[string, readonly (number | undefined)[], string]>([
    ['%', [40, 42.5, 55], '40 → 42.5 → 55 %'],
    ['$', [1_200_000, 2_000_000], '$1.2M → $2M'],
    ['€', [1000, undefined, 50_000], '€1,000 → ? → €50,000'],
    ['€', [0, 12_500, 50_000], '€0 → €12.5k → €50k'],
    ['$', [1_300_000, 1_345_000, 1_600_000], '$1.3M → $1.345M → $1.6M'],
    ['$', [1_300_000, 1_345_678, 1_600_000], '$1,300,000 → $1,345,678 → $1,600,000'],
    ['$', [900_000, 1_125_000], '$900k → $1.125M'],
    ['$', [1_200_000, 1_234_567], '$1,200,000 → $1,234,567'],
    ['x', [1, 2], '1x → 2x'],
    ['%', [undefined, 55], '? → 55 %'],
    ['%', [40, undefined], '40 % → ?'],
    ['ms', [undefined, undefined], '? → ?'],
  ])('a way in %s', (unit, values, text) => {
    expect(formatPath(values, parseUnit(unit))).toBe(text)
  })
})

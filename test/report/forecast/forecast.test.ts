import { describe, expect, it } from 'vitest'
import { type Forecast, forecastOf } from '../../../src/report/forecast/forecast.ts'
import { aKeyResult, type KeyResultParts } from '../../builders/a-key-result.ts'

const DAYS = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09']

function read(...values: readonly number[]): KeyResultParts {
  return { due: '2026-12-28', checkIns: values.map((value, index) => ({ date: DAYS[index] ?? '', value })) }
}

function of(parts: KeyResultParts): Extract<Forecast, { kind: 'forecast' }> {
  const forecast = forecastOf(aKeyResult(parts), '2026-11-16')
  if (forecast.kind === 'none') throw new Error(forecast.reason)
  return forecast
}

describe('forecastOf', () => {
  it.each<[string, KeyResultParts, string]>([
    ['no check-in', read(), 'too-few-check-ins'],
    ['one check-in', read(41), 'too-few-check-ins'],
    ['two check-ins', read(41, 42), 'too-few-check-ins'],
    ['a learning goal', { ...read(41, 42, 43), intent: 'learn' }, 'learning'],
    ['what is met', read(41, 42, 55), 'met'],
    ['the due date passed', { ...read(41, 42, 43), due: '2026-10-19' }, 'due-passed'],
    ['numbers beyond all numbers', { ...read(-1.7e308, 1.7e308, -1.7e308), unit: '$', baseline: 0, target: 1.7e308 }, 'out-of-range'],
    ['three check-ins of one day', { checkIns: [1, 2, 3].map((value) => ({ date: '2026-10-05', value })) }, 'too-few-check-ins'],
  ])('gives none for %s', (_, parts, reason) => {
    expect(forecastOf(aKeyResult(parts), '2026-11-16')).toMatchObject({ kind: 'none', reason, needed: 3 })
  })

  it('foretells no day that has gone by, however few have been read', () => {
    for (const values of [[], [41], [41, 42, 43]]) {
      const keyResult = aKeyResult({ ...read(...values), due: '2026-11-15' })
      expect(forecastOf(keyResult, '2026-11-15')).not.toMatchObject({ reason: 'due-passed' })
      expect(forecastOf(keyResult, '2026-11-16')).toMatchObject({ kind: 'none', reason: 'due-passed' })
    }
  })

  it('carries a straight line on, no more exactly than its values are written', () => {
    const straight = of(read(40, 41, 42, 43))
    expect(straight).toMatchObject({ value: 52, perWeek: 1, checkIns: 4, from: '2026-10-05', to: '2026-10-26', range: 0.8, reachedOn: '2027-01-18' })
    // One in the last digit: 1 ÷ √12 × 1.886 × √(1 + ¼ + 10.5² ÷ 5), since the due date is 10.5 weeks from the middle.
    expect(straight.high - straight.value).toBeCloseTo((1.886 / Math.sqrt(12)) * Math.sqrt(1.25 + 10.5 ** 2 / 5), 6)
    const finer = of(read(40, 41, 42, 43.5))
    expect(finer.high - finer.low).toBeLessThan(straight.high - straight.low)
  })

  it('is not turned by one outlier, and grows wider for it', () => {
    const calm = of({ ...read(40, 41, 42, 43, 44, 45), target: 80 })
    const odd = of({ ...read(40, 41, 70, 43, 44, 45), target: 80 })
    expect(Math.abs(odd.value - calm.value)).toBeLessThan(1)
    expect(odd.high - odd.low).toBeGreaterThan(5 * (calm.high - calm.low))
  })

  it.each<[string, KeyResultParts, Partial<Forecast>]>([
    ['beyond the target', read(40, 43, 46, 49, 52), { reach: 'likely' }],
    ['around the target', read(40, 41.5, 42.2, 43.9, 45), { reach: 'possible' }],
    ['short of the target', read(40, 40.2, 40.4, 40.6, 40.8), { reach: 'unlikely', reachedOn: undefined }],
    ['standing still', read(40, 40, 40), { value: 40, perWeek: 0, reachedOn: undefined }],
    ['moving away', read(40, 39, 38), { reach: 'unlikely', reachedOn: undefined }],
    ['downwards, beyond the target', { ...read(30, 27, 24, 21, 18), unit: 'min', baseline: 30, target: 12 }, { reach: 'likely' }],
    ['downwards, short of the target', { ...read(30, 29.9, 29.8, 29.7), unit: 'min', baseline: 30, target: 12 }, { reach: 'unlikely' }],
    ['from minus to plus', { ...read(-20, -15, -10, -5), unit: 'score', baseline: -20, target: 30 }, { reach: 'likely', value: 40 }],
    ['no target', { ...read(40, 41, 42), target: undefined }, { reach: undefined, reachedOn: undefined, value: 52 }],
  ])('tells %s', (_, parts, expected) => {
    expect(of(parts)).toMatchObject(expected)
  })

  it.each<[string, KeyResultParts, Partial<Forecast>]>([
    ['a percentage', { ...read(60, 75, 90), target: 95 }, { value: 100, high: 100 }],
    ['a percentage that falls', { ...read(20, 12, 4), baseline: 20, target: 1 }, { value: 0, low: 0 }],
    ['a growth beyond 100 %', { ...read(60, 75, 90), target: 140 }, { value: 240 }],
    ['a time', { ...read(30, 20, 10), unit: 'min', baseline: 30, target: 5 }, { value: 0, low: 0 }],
    ['a balance', { ...read(30, 20, 10), unit: '$', baseline: 30, target: 5 }, { value: -90 }],
  ])('keeps %s within what it can be', (_, parts, expected) => {
    expect(of(parts)).toMatchObject(expected)
  })

  it('takes the last sixty of many', () => {
    const checkIns = Array.from({ length: 90 }, (_, index) => ({ date: new Date(Date.UTC(2026, 6, 1 + index)).toISOString().slice(0, 10), value: 40 + index / 100 }))
    expect(of({ checkIns, due: '2026-12-31' })).toMatchObject({ checkIns: 60, from: '2026-07-31', to: '2026-09-28' })
  })
})

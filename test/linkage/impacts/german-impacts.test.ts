import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../../src/domain/key-result.ts'
import { assessImpact } from '../../../src/linkage/impacts/assess-impact.ts'
import { parseImpact } from '../../../src/linkage/impacts/parse-impact.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'

const TODAY = '2026-11-02'
const share = aKeyResult()
const days = aKeyResult({ title: 'Lieferzeit von 20 auf 8 Tage senken', unit: 'Tage', baseline: 20, target: 8 })
const lead = aKeyResult({ title: 'Cut the lead time', unit: 'days', baseline: 20, target: 8 })
const hours = aKeyResult({ title: 'Antwortzeit senken', unit: 'h', baseline: 48, target: 12 })
const revenue = aKeyResult({ title: 'Umsatz steigern', unit: '€', baseline: 1_200_000, target: 2_000_000 })
const shops = aKeyResult({ title: 'Aktive Läden gewinnen', unit: 'Läden', baseline: 200, target: 320 })

function told(text: string, keyResult: KeyResult): string {
  const { impact, problems } = assessImpact(parseImpact(text, TODAY), keyResult, TODAY)
  if (!impact) return problems.map(({ code, found }) => `${code}: ${found}`).join(' ')
  return [impact.delta, impact.by, impact.confidence].filter((part) => part !== undefined).join(' ')
}

describe('an impact in German', () => {
  it.each<readonly [string, KeyResult, string]>([
    ['-3 Tage', days, '-3'], ['-3 Tage', lead, '-3'], ['um 3 Tage kürzer', days, '-3'], ['von 20 auf 15 Tage', days, '-5'], ['auf 15 Tage', lead, '-5'],
    ['1 Woche schneller', lead, '-7'], ['-12 Stunden', hours, '-12'], ['30 Minuten weniger', hours, '-0.5'], ['-1 Tag', hours, '-24'],
    ['+2 Prozentpunkte', share, '2'], ['+2,5 Prozentpunkte bis 1.12.2026', share, '2.5 2026-12-01'], ['um 2,5 %-Punkte steigern', share, '2.5'], ['auf 42 Prozent', share, '2'], ['von 40 auf 42 %', share, '2'], ['40 bis 42 %', share, '2'],
    ['Steigerung um 2 Prozentpunkte bis Ende November', share, '2 2026-11-30'], ['+2 pp bis zum 1. Dezember 2026', share, '2 2026-12-01'], ['+2 pp bis 1. Dez.', share, '2 2026-12-01'], ['+2 pp bis 15.12.', share, '2 2026-12-15'],
    ['+2 pp spätestens bis Mitte Dezember', share, '2 2026-12-15'], ['+2 pp bis Jahresende', share, '2 2026-12-31'], ['+2 pp bis Q4', share, '2 2026-12-31'], ['+2 pp bis Ende des Quartals', share, '2 2026-12-31'], ['+2 pp bis 2026-12-01', share, '2 2026-12-01'],
    ['+2 pp (70 % sicher)', share, '2 0.7'], ['+2 pp, Zuversicht: 70 %', share, '2 0.7'], ['+2 pp (70 %)', share, '2 0.7'],
    ['+50 Tsd. €', revenue, '50000'], ['+1,2 Mio. €', revenue, '1200000'], ['+50 T€', revenue, '50000'], ['+50 T€ pro Jahr', revenue, '50000'], ['+0,1 Millionen Euro', revenue, '100000'],
    ['+12 Läden', shops, '12'], ['um 12 Läden mehr', shops, '12'], ['+10 Prozent', shops, '20'], ['verdoppeln', shops, '200'], ['um ein Viertel steigern', shops, '50'], ['2-fach', shops, '200'],
    ['eine deutliche Verbesserung', share, 'impact-not-a-number: eine deutliche Verbesserung'],
    ['verhindert nicht, sondern senkt um 3 Tage', days, 'impact-ambiguous: 3 Tage'],
  ])('%s', (text, keyResult, found) => expect(told(text, keyResult)).toBe(found))

  it.each([
    ['-3 Stunden', share, '-3 Stunden'], ['um 12 Tage länger bis zum 31.11.2026', days, 'bis zum 31.11.2026'], ['+2 pp bis nächsten Freitag', share, 'bis nächsten Freitag'], ['-2,5 Prozentpunkte', share, '-2,5 Prozentpunkte'],
  ])('is quoted as it was written where it does not fit: %s', (text, keyResult, found) => {
    expect(assessImpact(parseImpact(text, TODAY), keyResult, TODAY).problems.map((problem) => problem.found)).toContain(found)
  })
})

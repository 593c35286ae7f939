import { describe, expect, it } from 'vitest'
import { isImpossibleConfidence, parseConfidence, takeConfidence } from '../../../src/linkage/impacts/take-confidence.ts'

describe('takeConfidence', () => {
  it.each([
    ['+2 pp (70 %)', 0.7], ['+2 pp (0.7)', 0.7], ['+2 pp (0,7)', 0.7], ['+2 pp (70% confidence)', 0.7], ['+2 pp (confidence: 70 %)', 0.7], ['+2 pp (70 % sure)', 0.7],
    ['+2 pp, confidence: 0.7', 0.7], ['+2 pp at 70 % confidence', 0.7], ['70% confident of +2 pp', 0.7], ['confidence is 65%: +2 pp', 0.65],
    ['+2 pp (high)', undefined], ['+2 pp (medium confidence)', undefined], ['+2 pp (+5 %)', undefined], ['+2 pp (12)', undefined], ['+2 pp (140 %)', undefined], ['+2 pp', undefined],
    ['+2 pp (1)', undefined], ['+2 pp (0)', undefined], ['alert(1)', undefined], ['+2 pp (confidence 1)', 1], ['+2 pp, confidence: 70', 0.7], ['+2 pp, confidence 7/10', 0.7], ['+2 pp (7/10 sure)', 0.7], ['+2 pp, confidence 7', undefined],
    ['+2 pp (          , 70 %)', 0.7], ['+2 pp (70 %, on mobile)', 0.7], ['+2 pp (on mobile; 70 %)', 0.7], ['up (+2 pp, 60 %)', 0.6], ['up (+2 pp,60%)', 0.6], ['+2 pp (~70 %)', 0.7], ['+2 pp (ca. 70 %)', 0.7], ['+2 pp (at least 0.7)', 0.7],
    ['+2 pp [70 %]', 0.7], ['+2 pp (on mobile – 70 %)', 0.7], ['+2 pp (60–80 %)', 0.6], ['+2 pp (60 – 80 %)', 0.6], ['+2 pp (70 percent)', 0.7], ['+2 pp (70 % chance)', 0.7], ['+2 pp (certainty: 70 %)', 0.7], ['+2 pp (5 % of all, 70 %)', 0.7], ['+2 pp (0,7; two tests)', 0.7],
    ['+2 pp (20 % growth, 70 %)', 0.7], ['+2 pp (20 %, confidence 70 %)', 0.7], ['+2 pp (20 %) (70 % sure)', 0.7], ['+2 pp (high, 70 %)', 0.7], ['+2 pp (confidence medium; 60 %)', 0.6], ['+2 pp (roughly 70 % sure)', 0.7], ['+2 pp (= 42 %)', undefined], ['+2 pp with 70 % probability', 0.7], ['+2 pp, confidence level: ~70 %', 0.7],
    ['+2 pp (20 %, 70 %)', undefined], ['+2 pp (12, see the chart)', undefined], ['+2 pp (EU 20 %, US 70 %)', undefined], ['+2 pp (40 % → 42 %)', undefined],
  ])('%s', (text, confidence) => expect(takeConfidence(text).confidence).toBe(confidence))

  it.each([
    ['+2 pp (high)', '(high)'], ['+2 pp, confidence: high', 'confidence: high'], ['+2 pp (very low confidence)', '(very low confidence)'], ['+2 pp (20 %, 70 %)', '(20 %, 70 %)'], ['+2 pp, confidence 7', 'confidence 7'], ['+2 pp, 70 %', '70 %'], ['+2 pp @ 70%', '70%'], ['+2 pp at 70 %.', '70 %'],
    ['+2 pp (70 %)', undefined], ['+2 pp', undefined], ['70 %', undefined], ['+2 pp (12)', undefined], ['+2 pp, 170 %', undefined],
  ])('says of %s that it does not read %s', (text, written) => expect(takeConfidence(text).unread?.written).toBe(written))

  it('takes off only its part of a bracket', () => {
    expect(takeConfidence('up (+2 pp, 60 %)').rest).toBe('up (+2 pp,     )')
  })

  it.each([['+2 pp (70 %)', '+2 pp       '], ['+2 pp (high)', '+2 pp       '], ['+2 pp (12)', '+2 pp (12)']])('leaves %s as "%s"', (text, rest) => {
    expect(takeConfidence(text).rest).toBe(rest)
  })
})

describe('isImpossibleConfidence', () => {
  it.each([
    ['150 %', true], ['150', true], ['101 %', true], ['~ 110 %', true], ['12/10', true], ['1500 %', true], ['100 %', false], ['70 %', false], ['7', false], ['0.7', false], ['high', false], ['', false], ['120 interviews', false], ['2026-12-01', false],
  ])('%s', (text, impossible) => expect(isImpossibleConfidence(text)).toBe(impossible))
})

describe('parseConfidence', () => {
  it.each([
    ['70 %', 0.7], ['70', 0.7], ['0.7', 0.7], ['7/10', 0.7], ['4/5', 0.8], ['~ 70 %', 0.7], ['100%', 1], ['1', 1], ['0', 0], ['high', undefined], ['7', undefined], ['7 %', 0.07], ['170 %', undefined], ['', undefined],
  ])('%s', (text, confidence) => expect(parseConfidence(text)).toBe(confidence))
})

import { describe, expect, it } from 'vitest'
import { inEnglish } from '../../../src/linkage/text/in-english.ts'

const ENGLISH = `increase reduce cut the number of attended umbrella sessions from to by at below under above until end of start mid November December march may week day days tag tags hour hours points score
  stars month quarter year per a an is and or not without more less faster higher new readers mentors auto autofocus on in tomorrow today sure confident confidence about around roughly instead currently was were
  was die war am im pro also so far minus plus max min std pro-rata bison bistro von-neumann trend`.split(/\s+/).filter((word) => word !== 'von-neumann')
const SIGNS = ['+2 pp', '40 %', '5', '-300 ms', '$50k', '1,200', '3.5', '(70 %)', 'Q4', '2026-12-01', '12/31', '→', '-', '–', ',', '.', ';', ':', '2x', '10k', '#12']

/** Repeatable, and of no other meaning. */
function shuffled(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('inEnglish', () => {
  it('leaves English as it is, to the letter', () => {
    const next = shuffled(7)
    const pick = <One>(from: readonly One[]): One => from[Math.floor(next() * from.length)]!
    for (let count = 0; count < 60_000; count += 1) {
      const line = Array.from({ length: 1 + Math.floor(next() * 12) }, () => (next() < 0.7 ? pick(ENGLISH) : pick(SIGNS))).join(next() < 0.9 ? ' ' : '')
      expect(inEnglish(line).text).toBe(line)
    }
  })

  it.each([
    ['um 3 Tage', 'by 3 days'], ['von 40 auf 42 %', 'from 40 to 42 %'], ['40 bis 42 %', '40 to 42 %'], ['bis zu 42 %', 'up to 42 %'], ['bis 1.12.2026', 'by 1.12.2026'], ['bis 1.12.', 'by 1 December'], ['ein Plus von 5 %', 'ein Plus of 5 %'],
    ['um die Hälfte', 'by half'], ['bis Ende Dezember', 'by end of December'], ['Tag 5 pages', 'Tag 5 pages'], ['5 Fragen pro Tag', '5 Fragen per day'],
  ])('%s: %s', (german, english) => expect(inEnglish(german).text).toBe(english))

  it('knows what was written', () => {
    const { text, originalOf } = inEnglish('Wir senken um 3 Tage bis zum 1. Dezember, statt 4 Stunden')
    expect(text).toBe('Wir reduce by 3 days by 1. December, instead of 4 hours')
    expect([originalOf('3 days'), originalOf('by 1. December'), originalOf('to 4 hours'), originalOf('not there')]).toEqual(['3 Tage', 'bis zum 1. Dezember', '4 Stunden', 'not there'])
  })

  it('reads a hostile line in no time', () => {
    const started = performance.now()
    for (const piece of ['bis zu ', 'um ein ', '1. 1. ', 'von 1 ', 'ende des ', 'fach', 't€', 'ß']) inEnglish(piece.repeat(600).slice(0, 600))
    expect(performance.now() - started).toBeLessThan(100)
  })
})

import { describe, expect, it } from 'vitest'
import { phraseToText } from '../../../src/render/phrase/phrase-to-text.ts'
import type { Phrase } from '../../../src/render/phrase/phrase.ts'
import { english } from '../../../src/render/words/english/english.ts'
import { german } from '../../../src/render/words/german/german.ts'

/** Every sentence of a catalogue that takes numbers alone, said with the same one for each. */
function said(part: object, count: number): readonly string[] {
  return Object.values(part).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'function') return spoken(value, count)
    return typeof value === 'object' && value !== null ? said(value, count) : []
  })
}

function spoken(say: Function, count: number): readonly string[] {
  try {
    return textOf(say(...Array.from({ length: say.length }, () => count)))
  } catch {
    // It wants something else than a number.
    return []
  }
}

function textOf(result: unknown): readonly string[] {
  if (typeof result === 'string') return [result]
  return typeof result === 'object' && result !== null && 'parts' in result ? [phraseToText(result as Phrase)] : []
}

describe.each([['English', english({})], ['German', german({})]])('the sentences in %s', (_, { sentences, coverage, outlook, changes, portfolio, reviews, page }) => {
  const all = (count: number) => said({ sentences, coverage, outlook, changes, portfolio, reviews, page }, count)

  it('speak of one thing as of one', () => {
    expect(all(1).length).toBeGreaterThan(40)
    expect(all(1).filter((text) => /\b1 (?:more |open |weitere )?(?:check-ins|days|key results|initiatives|repositories|reviews|claims|promises|matters deserve|Check-ins|Tagen?|Key Results|Initiativen|Rückschauen|Repositorys|Punkte|Probleme)\b/.test(text))).toEqual([])
    expect(all(1).filter((text) => /\b1 \p{L}+(?: result)? (?:are|have|need|carry|do|were|sind|warten|tragen|suchen)\b/u.test(text))).toEqual([])
  })

  it.each([0, 2])('speak of %d things as of several', (count) => {
    expect(all(count).filter((text) => /\b[02] (?:key result|initiative|check-in|day|review|Key Result|Initiative|Check-in|Tag|Rückschau|Repository)(?![\p{L}-]| Results)/u.test(text))).toEqual([])
    expect(all(count).filter((text) => /\b[02] (?:key results|initiatives|reviews|Key Results|Initiativen) (?:is|has|needs|promises|carries|does|was|wartet|trägt|sucht)\b/u.test(text))).toEqual([])
  })
})

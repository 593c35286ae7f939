import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { phraseToText } from '../../../src/render/phrase/phrase-to-text.ts'
import { paretoSentence } from '../../../src/render/report-view/pareto-sentence.ts'
import { languageOf } from '../../../src/render/words/language-of.ts'

const told = (carrying: number | undefined, of: number, language: 'en' | 'de' = 'en') => {
  const sentence = paretoSentence({ entries: [], carrying, of, withoutNumber: 0 }, languageOf({ ...defaultSettings, language }))
  return sentence && phraseToText(sentence)
}

describe('paretoSentence', () => {
  it.each([[undefined, 0], [1, 1], [1, 2], [2, 2]])('has nothing to say of %s of %d', (carrying, of) => expect(told(carrying, of)).toBeUndefined())

  it('names the few that carry most', () => {
    expect(told(1, 3)).toMatch(/^1 of 3 initiatives carries 80 % /)
    expect(told(6, 20)).toMatch(/^6 of 20 initiatives carry 80 % /)
    expect(told(6, 20, 'de')).toMatch(/^Initiativen: 6 von 20 tragen 80 % /)
  })

  it('calls no more than half of them few', () => {
    expect(told(2, 4)).toMatch(/^2 of 4 initiatives carry 80 % /)
    expect(told(2, 3)).toMatch(/are spread: it takes 2 of 3 initiatives/)
    expect(told(7, 11, 'de')).toMatch(/sind verteilt: Erst 7 von 11 kommen/)
  })

  it('says that there are none where all promise alike', () => {
    expect(told(3, 3)).toMatch(/are spread: it takes 3 of 3 initiatives to come to 80 %/)
    expect(told(16, 20)).toMatch(/are spread: it takes 16 of 20/)
    expect(told(16, 20, 'de')).toMatch(/sind verteilt: Erst 16 von 20/)
  })
})

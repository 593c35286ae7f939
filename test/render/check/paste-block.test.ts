import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/domain/item.ts'
import type { KeyResult } from '../../../src/domain/key-result.ts'
import { openKeyResults, type Plan } from '../../../src/domain/plan.ts'
import { defaultSettings, type Settings } from '../../../src/domain/settings.ts'
import type { Verdict } from '../../../src/domain/verdict.ts'
import { evaluateLinkage } from '../../../src/linkage/evaluate-linkage.ts'
import { pasteBlock } from '../../../src/render/check/paste-block.ts'
import { renderComment } from '../../../src/render/render-comment.ts'
import { anItem } from '../../builders/an-item.ts'
import { aPlan, aPlanOf, typicalKeyResults } from '../../builders/a-plan.ts'

const german: Settings = { ...defaultSettings, fields: { ...defaultSettings.fields, key_result: ['Ziel', 'KR'], expected_impact: ['Erwartete Wirkung', 'Impact'] } }
const demanding: Settings = { ...german, require: [...german.require, 'hypothesis', 'audience', 'evidence'], waiver: { ...german.waiver, allowNone: false } }

function judged(item: Item, plan: Plan, settings: Settings): Verdict {
  return evaluateLinkage(item, plan, settings)
}

function blockFor(parts: Partial<Item>, settings: Settings = defaultSettings, plan: Plan = aPlan()) {
  const item = anItem({ title: 'Nothing of the kind', ...parts })
  const paste = pasteBlock(judged(item, plan, settings), { item, plan, settings })
  return paste && { ...paste, text: paste.block.split('\n').slice(1, -1).join('\n') }
}

/** What a person would write in place of each `…`. */
function completed(text: string, chosen: KeyResult): string {
  const lines = text.split('\n')
  return lines.map((line, index) => {
    const heading = lines.slice(0, index).findLast((before) => before.startsWith('### ')) ?? ''
    if (line.startsWith('none')) return line.replace('…', 'keeps the lights on')
    if (/Ziel|Key result/.test(heading)) return line.replace('…', chosen.id)
    if (!/Wirkung|impact/.test(heading)) return line.replace('…', 'five people of eight said so')
    if (/^(?:- O3\.KR1: )?…/.test(line)) return line.replace('…', chosen.intent === 'learn' || line.startsWith('-') ? 'Which of the two is it?' : chosen.unit.kind === 'percent' ? '+1 pp' : `${chosen.baseline !== undefined && (chosen.target ?? 0) < chosen.baseline ? '-' : '+'}1 ${chosen.unit.symbol}`)
    return line.replace('…', '1')
  }).join('\n')
}

describe('the block to paste', () => {
  it('has the names that the repository gives its fields', () => {
    expect(blockFor({ body: 'KR: O1.KR1' }, german)?.text).toBe('### Erwartete Wirkung\n\n+… pp by 2026-12-31')
    expect(blockFor({}, german)?.text).toBe('### Ziel\n\n…\n\n### Erwartete Wirkung\n\n…')
  })

  it('chooses no key result where nothing speaks for one', () => {
    expect(blockFor({})).toMatchObject({ keyResults: [], isOpen: true })
    expect(blockFor({ title: 'Let search answer before people blink' })?.text).toContain('O2.KR1')
    expect(blockFor({}, defaultSettings, aPlanOf())).toBe(undefined)
  })

  it('has a line for each of several key results, and keeps what is said rightly', () => {
    expect(blockFor({ body: 'KR: O1.KR1, O2.KR1, O3.KR1\nImpact: O1.KR1: to 42 % (60 %)' })?.text).toBe('### Expected impact\n\n- O1.KR1: to 42 % (60 %)\n- O2.KR1: -… ms by 2026-12-31\n- O3.KR1: …')
  })

  it('takes of those that may be meant the one that the impact fits', () => {
    expect(blockFor({ body: 'KR: O1.KR9\nImpact: -2 min' })?.text).toBe('### Key result\n\nO1.KR2')
    expect(blockFor({ body: 'KR: O1.KR9\nImpact: +2 pp' })?.text).toBe('### Key result\n\nO1.KR1')
  })

  it('says whether it stands in place of an answer, and asks to choose only where a key result is to be chosen', () => {
    expect([blockFor({}), blockFor({ body: 'KR: TBD' }), blockFor({ body: 'KR: none' }, german), blockFor({ body: 'KR: O9.KR9' })].map((paste) => paste && [paste.isChoice, paste.replaces])).toEqual([[true, false], [true, true], [false, true], [true, true]])
  })

  it('keeps what holds beside a key result that does not, and asks for the impact that it would need', () => {
    expect(blockFor({ body: 'KR: O1.KR1, O2.KT1\nImpact: +2 pp' })?.text).toBe('### Key result\n\nO1.KR1, O2.KR1\n\n### Expected impact\n\n- O1.KR1: +2 pp\n- O2.KR1: -… ms by 2026-12-31')
  })

  it('is accepted once it is completed, and, where something is left to complete, not before', () => {
    const bodies = fc.record({
      link: fc.constantFrom('', 'TBD', 'none', 'O9.KR9', 'KR 2', 'O1.KR1', 'O1.KR1, O1.KR2', 'O1.KR1, O2.KT1', 'O1', 'expansion revenue', 'O2.KT1', 'O3.KR1'),
      impact: fc.constantFrom('', 'TBD', '+2 pp', '-100 ms', 'it helps', 'O1.KR1: +2 pp', 'to 140 %', '+3 guides', '-2 pp', '+2 pp by 03/04/2026'),
    }).map(({ link, impact }) => `KR: ${link}\n\nImpact: ${impact}`)
    fc.assert(fc.property(bodies, fc.constantFrom(defaultSettings, german, demanding), fc.constantFrom(...typicalKeyResults()), (body, settings, chosen) => {
      const paste = blockFor({ body }, settings)
      fc.pre(paste !== undefined)
      const others = judged(anItem({ body }), aPlan(), settings).problems.some(({ field }) => field === 'key_result') ? '' : `${body.split('\n')[0]}\n\n`
      const kept = /Wirkung|impact/.test(paste.text) ? others : `${others}${body.split('\n')[2]}\n\n`
      const after = (text: string): Verdict => judged(anItem({ body: kept + text }), aPlan(), settings)
      const choosing = paste.keyResults.length === 0 ? chosen : openKeyResults(aPlan()).find(({ id }) => id === paste.keyResults[0]?.id) ?? chosen
      const { problems } = after(completed(paste.text, choosing))
      // Who chooses a key result that the impact does not fit is told so then.
      expect(paste.keyResults.length === 0 ? problems.filter(({ field }) => field !== 'expected_impact' || /Wirkung|impact/.test(paste.text)) : problems).toEqual([])
      expect(after(paste.text).problems.length > 0).toBe(paste.isOpen || problems.length > 0)
    }), { numRuns: 1000 })
  })
})

describe('the comment on a work that nothing says anything about', () => {
  it('has the key results before its reader’s eyes, and what an answer looks like apart from what is pasted', () => {
    const item = anItem({ title: 'Nothing of the kind' })
    const comment = renderComment(judged(item, aPlan(), german), { item, plan: aPlan(), settings: german })
    expect(comment).toContain('For example: `Ziel: O1.KR1` and `Erwartete Wirkung: +3 pp by 2026-12-31`.')
    expect(comment).not.toContain('<details>')
    expect(comment).toContain('`Ziel: none — the reason`')
  })
})

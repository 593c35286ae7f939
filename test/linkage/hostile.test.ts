import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { LONGEST_BODY } from '../../src/linkage/text/scan-body.ts'
import { aBody, anItem } from '../builders/an-item.ts'
import { aPlan } from '../builders/a-plan.ts'

const UNITS = [
  '>', '> ', '> - ', '[', '](', '[a](b', '`', '`<!--', '``` ', '```\n', '```\n~~~\n', '#', '# ', '#\n', '- ', '* ', '1. ', '+ ', '|', '| a ', '|-', 'a|b\n---|---\n', '*', '**', '_', '__a', '~~', ':', ':a: ', 'a: ', '1', '1,', '1.', '1 ',
  '1,111,', ' ', '\t', '\n', '\r\n', '<', '<a ', '<pre>\n', '<summary>', '<!--', '<!-- ', '<!---->', '&', '&amp;', '\\', '(', '((e.g. ', ' e.g. ', '=', '\n===', 'a\n---\n', '    a\n\n', '\u202E', '\u200B', 'é', '🎯', '?', 'KR: \n', 'KR: x\n', 'KR ',
  '### KR\n', '**KR**\n', 'Impact: +2 pp\n', 'KR | Impact\n---|---\n1 | 2\n', 'which KR? ', 'none ', 'x2 ', '+1 ', '+1 pp ', 'by 1 ', 'by ', 'from 1 to ', 'within 3 weeks ', 'confidence: ', '(70 %', '(70 %, ', ', 70 % ', 'by mid ', '1 mai 2026 ', 'in 3 weeks ', 'by the end of ', '(mid ', '1.12.', 'KR | Impact | Confidence\n---|---|---\n1 | 2 | 3\n', 'O1.KR1, ', 'O1.KR1 and ', 'O9.KR9,', 'A1 ', 'a-', '- [x] ', '"\n> ',
]

function filled(unit: string, before = ''): string {
  return (before + unit.repeat(Math.ceil(LONGEST_BODY / unit.length))).slice(0, LONGEST_BODY)
}

function evaluate(body: string) {
  return evaluateLinkage(anItem({ body }), aPlan(), defaultSettings)
}

const KINDS = ['not-an-initiative', 'exempt', 'waived', 'linked', 'inherited', 'missing', 'invalid', 'okrs-invalid', 'unverifiable']

describe('bodies of 65,536 characters', () => {
  it.each(UNITS)('an answer above %j stands', (unit) => {
    // Without a blank line, some of these would belong to the impact; the rule and the heading end it.
    const { kind, keyResults, impacts } = evaluate(filled(unit, `${aBody()}\n\n## Notes\n\n`))
    expect([kind, keyResults[0], impacts[0]?.delta]).toEqual(['linked', 'O1.KR1', 2])
  })

  it.each(UNITS)('%j is no key result', (unit) => {
    const { kind } = evaluate(filled(unit))
    expect(['missing', 'invalid']).toContain(kind)
  })

  it.each(UNITS.filter((unit) => !/O1\.KR1|[+]1 pp|by 1|\bImpact/.test(unit)))('%j under both headings links nothing', (unit) => {
    const half = Math.floor(LONGEST_BODY / 2)
    const body = `### Key result\n${filled(unit).slice(0, half)}\n### Expected impact\n${filled(unit)}`
    expect(['missing', 'invalid']).toContain(evaluate(body).kind)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom('### Key result\n', 'KR: ', 'Impact: ', '### Expected impact\n', 'O1.KR1', 'O2.KR1', 'none', ' — ', '+2 pp', '-100 ms', '40 % → 42 %', 'to ', 'by ', '2026-12-01', '03/04/2026', '(70 %)', '\n', '\n\n', '```\n', '<!-- ', '-->', '> ', '| ', ' | ', '- [x] ', '**', '`', '$', 'x2', 'half', 'Q4', ', ', ' and '),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.integer().map(String),
    fc.double().map(String),
  )
  const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('gets one of the nine verdicts, the same each time', () => {
    fc.assert(fc.property(body, fc.string({ maxLength: 60 }), (text, title) => {
      const item = anItem({ body: text, title })
      const verdict = evaluateLinkage(item, aPlan(), defaultSettings)
      expect(KINDS).toContain(verdict.kind)
      expect(evaluateLinkage(item, aPlan(), defaultSettings)).toEqual(verdict)
    }), { numRuns: 400, seed: 20261102 })
  })

  it('yields only finite changes on known key results, in the wanted direction', () => {
    const known = new Map(aPlan().cycles.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults)).map((keyResult) => [keyResult.id, keyResult]))
    fc.assert(fc.property(fc.constantFrom(...known.keys()), fc.array(piece, { maxLength: 8 }), (id, pieces) => {
      for (const { keyResult, delta, reading } of evaluate(aBody(id, pieces.join(' '))).impacts) {
        const { baseline, target } = known.get(keyResult) ?? {}
        const down = baseline !== undefined && target !== undefined && target < baseline
        expect(reading.kind === 'question' || (Number.isFinite(delta) && delta !== 0 && (delta ?? 0) < 0 === down)).toBe(true)
      }
    }), { numRuns: 400, seed: 20261102 })
  })

  it('never links what the file does not define', () => {
    fc.assert(fc.property(body, (text) => {
      const ids = aPlan().cycles.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults)).map(({ id }) => id)
      for (const id of evaluate(text).keyResults) expect(ids).toContain(id)
    }), { numRuns: 200, seed: 20261102 })
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { defaultSettings, type Settings } from '../../src/domain/settings.ts'
import type { BodyEdit } from '../../src/linkage/editing/body-edit.ts'
import { writeImpact } from '../../src/linkage/editing/write-impact.ts'
import { removeNone, writeKeyResult, writeNone } from '../../src/linkage/editing/write-key-result.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { aPlan } from '../builders/a-plan.ts'
import { aBody, anItem } from '../builders/an-item.ts'

const context = { plan: aPlan(), settings: defaultSettings, templateTexts: [] }
const same = (text: string): string => text

function kr(body: string, text: string): string {
  return shown(writeKeyResult(anItem({ body }), text, context, same))
}

function impact(body: string, text: string): string {
  return shown(writeImpact(anItem({ body }), text, context, same))
}

function shown(edit: BodyEdit): string {
  return edit.kind === 'edited' ? edit.body : edit.kind === 'refused' ? edit.problems.map(({ code }) => code).join(', ') : edit.kind
}

describe('writeKeyResult', () => {
  it.each([
    ['an issue form', aBody('_No response_'), 'O2.KR1', aBody('O2.KR1')],
    ['an answer', aBody('O1.KR1'), 'O2.KR1', aBody('O2.KR1')],
    ['CRLF', '### Key result\r\n\r\nO1.KR1\r\n\r\n### Steps\r\n', 'O2.KR1', '### Key result\r\n\r\nO2.KR1\r\n\r\n### Steps\r\n'],
    ['an empty section', '### Key result\n\n### Steps\n1. Go', 'O2.KR1', '### Key result\n\nO2.KR1\n\n### Steps\n1. Go'],
    ['a section at the end', 'Words\n\n## KR', 'O2.KR1', 'Words\n\n## KR\n\nO2.KR1'],
    ['a comment of the form', '### Key result\n<!-- the id -->\n\n### Steps', 'O2.KR1', '### Key result\n\nO2.KR1\n\n<!-- the id -->\n\n### Steps'],
    ['an answer and words below it', '### Key result\n\nO1.KR1\n\nAs we said in spring.\n', 'O2.KR1', '### Key result\n\nO2.KR1\n\nAs we said in spring.\n'],
    ['a key', 'KR: O1.KR1\nImpact: +2 pp', 'O2.KR1', 'KR: O2.KR1\nImpact: +2 pp'],
    ['a bold key', '**KR:** O1.KR1  \nmore', 'O2.KR1', '**KR:** O2.KR1  \nmore'],
    ['a key without value', 'KR:\nImpact: +2 pp', 'O2.KR1', 'KR: O2.KR1\nImpact: +2 pp'],
    ['a key in a list', '- KR: TBD\n- Impact: +2 pp', 'O2.KR1', '- KR: O2.KR1\n- Impact: +2 pp'],
    ['two keys on a line', 'KR: O1.KR1, Impact: +2 pp', 'O2.KR1', 'KR: O2.KR1, Impact: +2 pp'],
    ['a table', '| Field | Value |\n|---|---|\n| KR | O1.KR1 |\n| Impact | +2 pp |', 'O2.KR1', '| Field | Value |\n|---|---|\n| KR | O2.KR1 |\n| Impact | +2 pp |'],
    ['an empty cell', '| Field | Value |\n|---|---|\n| KR | |\n', 'O2.KR1', '| Field | Value |\n|---|---|\n| KR | O2.KR1 |\n'],
    ['a code span', 'KR: `O1.KR1`', 'O2.KR1', 'KR: `O2.KR1`'],
    ['the value in the heading', '### Key result: O1.KR1\n', 'O2.KR1', '### Key result: O2.KR1\n'],
    ['a list', '### Key result\n\n- O1.KR1\n\nThanks', 'O2.KR1', '### Key result\n\n- O2.KR1\n\nThanks'],
    ['several answers', '### Key result\n- O1.KR1\n- O1.KR2\n', 'O2.KR1', '### Key result\n- O2.KR1\n'],
    ['none', 'KR: none — legal duty', 'O2.KR1', 'KR: O2.KR1'],
    ['nothing', '', 'O2.KR1', '### Key result\n\nO2.KR1\n'],
    ['no field', 'Nicer lists.\r\n', 'O2.KR1', 'Nicer lists.\r\n\r\n### Key result\r\n\r\nO2.KR1\r\n'],
    ['only a quote of it', '> KR: O1.KR1', 'O2.KR1', '> KR: O1.KR1\n\n### Key result\n\nO2.KR1\n'],
    ['several and an alias', 'KR: ?', 'activation and o1-kr2', 'KR: O1.KR1, O1.KR2'],
    ['the same in other words', 'KR: activation', 'O1.KR1', 'KR: activation'],
    ['none from a command', 'KR: O1.KR1', 'none — legal duty', 'KR: none — legal duty'],
  ])('in %s', (_, body, text, expected) => expect(kr(body, text)).toBe(expected))

  it.each([
    ['O9.KR9', 'key-result-unknown'],
    ['none', 'waiver-without-reason'],
    ['TBD', 'key-result-placeholder'],
    ['```', 'key-result-placeholder'],
  ])('refuses %s as the check does', (text, codes) => expect(kr(aBody(), text)).toBe(codes))

  it('leaves a body alone whose end nobody would read', () => {
    expect(kr('<!-- never closed', 'O1.KR1')).toBe('no-place')
    expect(kr('x'.repeat(65_530), 'O1.KR1')).toBe('no-place')
  })
})

describe('writeImpact', () => {
  it.each([
    ['an answer', aBody('O1.KR1', '+1 pp'), '+3 pp by 2026-12-10', aBody('O1.KR1', '+3 pp by 2026-12-10')],
    ['a placeholder', aBody('O1.KR1', '_No response_'), '+3 pp', aBody('O1.KR1', '+3 pp')],
    ['no field', 'KR: O1.KR1\n', '+3 pp', 'KR: O1.KR1\n\n### Expected impact\n\n+3 pp\n'],
    ['no key result yet', 'Words', '+3 pp', 'Words\n\n### Expected impact\n\n+3 pp\n'],
    ['an answer and words below it', aBody('O1.KR1', '+1 pp\n\nBecause of the interviews.'), '+3 pp', aBody('O1.KR1', '+3 pp\n\nBecause of the interviews.')],
    ['a key', 'KR: O1.KR1\nImpact: +1 pp', '+3 pp', 'KR: O1.KR1\nImpact: +3 pp'],
    ['a column', '| KR | Impact |\n|---|---|\n| O1.KR1 | +1 pp |', '+3 pp', '| KR | Impact |\n|---|---|\n| O1.KR1 | +3 pp |'],
    ['the id before it', 'KR: O1.KR1\nImpact: +1 pp', 'O1.KR1: +3 pp', 'KR: O1.KR1\nImpact: O1.KR1: +3 pp'],
    ['money', 'KR: O2.KR2', '+$50k', 'KR: O2.KR2\n\n### Expected impact\n\n+$50k\n'],
    ['a question', 'KR: O3.KR1\nImpact: ?', 'Do they wait for a colleague?', 'KR: O3.KR1\nImpact: Do they wait for a colleague?'],
    ['a list of several', aBody('O1.KR1, O1.KR2', '- O1.KR1: +1 pp\n- O1.KR2: -3 min'), 'O1.KR2: -5 min', aBody('O1.KR1, O1.KR2', '- O1.KR1: +1 pp\n- O1.KR2: -5 min')],
    ['a list that lacks one', aBody('O1.KR1, O1.KR2', '- O1.KR1: +1 pp'), 'O1.KR2: -5 min', aBody('O1.KR1, O1.KR2', '- O1.KR1: +1 pp\n- O1.KR2: -5 min')],
    ['a key of several', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +1 pp; O1.KR2: -3 min', 'O1.KR1: +2 pp', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +2 pp; O1.KR2: -3 min'],
    ['a key that lacks one', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +1 pp', 'O1.KR2: -3 min', 'KR: O1.KR1, O1.KR2\nImpact: O1.KR1: +1 pp; O1.KR2: -3 min'],
    ['all of several at once', 'KR: O1.KR1, O1.KR2', 'O1.KR1: +1 pp; O1.KR2: -3 min', 'KR: O1.KR1, O1.KR2\n\n### Expected impact\n\nO1.KR1: +1 pp; O1.KR2: -3 min\n'],
    ['the same', aBody(), '+2 pp by 2026-12-01', aBody()],
  ])('in %s', (_, body, text, expected) => expect(impact(body, text)).toBe(expected))

  it.each([
    ['KR: O1.KR1', 'lots', 'impact-not-a-number'],
    ['KR: O1.KR1', '-300 ms', 'impact-wrong-unit'],
    ['KR: O1.KR1', '-2 pp', 'impact-wrong-direction'],
    ['KR: O1.KR1', 'O1.KR2: -3 min', 'impact-key-result-unlinked'],
    ['KR: O1.KR1, O1.KR2', '+2 pp', 'impact-ambiguous'],
    ['', 'lots', 'impact-not-a-number'],
    ['KR: O1.KR1', 'TBD', 'impact-placeholder'],
  ])('with %j refuses %j as the check does', (body, text, codes) => expect(impact(body, text)).toBe(codes))

  it('takes the impact for the key result of the issue that a pull request closes', () => {
    const pull = anItem({ number: 40, body: 'Closes #12', origins: [{ kind: 'item', item: anItem({ body: 'KR: O1.KR1' }) }] })
    expect(shown(writeImpact(pull, '+3 pp', context, same))).toBe('Closes #12\n\n### Expected impact\n\n+3 pp\n')
    expect(shown(writeImpact(pull, '-3 ms', context, same))).toBe('impact-wrong-unit')
  })
})

describe('none', () => {
  it('is written with its reason where the settings allow it', () => {
    expect(shown(writeNone(anItem({ body: aBody() }), 'legal duty', context, same))).toBe(aBody('none — legal duty'))
    expect(shown(writeNone(anItem(), 'tbd', context, same))).toBe('waiver-without-reason')
    const strict: Settings = { ...defaultSettings, waiver: { label: 'okr-waived', allowNone: false } }
    expect(shown(writeNone(anItem(), 'legal duty', { ...context, settings: strict }, same))).toBe('key-result-placeholder')
  })

  it.each([
    ['KR: none — legal duty\nImpact: +2 pp', 'KR:\nImpact: +2 pp'],
    ['### Key result\n\nNone\n\nlegal duty\n\n### Steps\n', '### Key result\n\n\n\n### Steps\n'],
    ['- KR: none — legal duty\n\nWords', '\nWords'],
  ])('is taken out of %j', (body, expected) => {
    const edit = removeNone(anItem({ body }), context)
    expect(edit && shown(edit)).toBe(expected)
  })

  it('is not taken out where it does not stand', () => expect(removeNone(anItem({ body: aBody() }), context)).toBeUndefined())
})

describe('an edit of any body', () => {
  const piece = fc.constantFrom(
    '### Key result\n', '### Expected impact\n', '\n## Steps\n', 'KR: ', 'Impact: ', '**KR**: ', 'O1.KR1', 'O2.KR1', 'none — law', '+2 pp', '-100 ms', 'TBD', '_No response_', '\n', '\n\n', '\r\n', '```\n', '<!-- x -->\n', '> ', '- ', '| KR | ', ' |\n', 'Confidence: 70 %\n', 'words ', 'é',
  )
  const bodies = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

  it('is read as meant, or not made', () => {
    let made = 0
    fc.assert(fc.property(bodies, fc.constantFrom(['O1.KR1', '+3 pp'], ['O2.KR1', '-50 ms']), (body, [id = '', change = '']) => {
      const linked = writeKeyResult(anItem({ body }), id, context, same)
      if (linked.kind === 'no-place') return
      if (linked.kind === 'refused') throw new Error('refused')
      const promised = writeImpact(anItem({ body: linked.body }), change, context, same)
      if (promised.kind === 'no-place') return
      if (promised.kind === 'refused') throw new Error('refused')
      made += 1
      for (const kept of ['<!-- x -->', '```', '## Steps']) expect(promised.body.split(kept)).toHaveLength(body.split(kept).length)
      const verdict = evaluateLinkage(anItem({ body: promised.body }), context.plan, defaultSettings)
      expect([verdict.kind, verdict.keyResults, verdict.impacts.map(({ text }) => text.includes(change))]).toEqual(['linked', [id], [true]])
      expect(shown(writeKeyResult(anItem({ body: promised.body }), id, context, same))).toBe(promised.body)
    }), { numRuns: 100, seed: 20261102 })
    expect(made).toBeGreaterThan(60)
  })
})

function withSidebar(body: string, keyResult = 'O1.KR1'): Item {
  return anItem({ body, sidebar: [{ name: 'KR', value: keyResult }, { name: 'Impact', value: '+2 pp' }] })
}

describe('beside fields in the sidebar', () => {
  const settings: Settings = { ...defaultSettings, issues: { ...defaultSettings.issues, fields: true } }

  it.each<readonly [what: string, edit: BodyEdit | undefined, result: string]>([
    ['an impact is written on the key result that only they name', writeImpact(withSidebar(''), '+3 pp', { ...context, settings }, same), '### Expected impact\n\n+3 pp'],
    ['an impact that is none is not excused by theirs', writeImpact(withSidebar(''), 'TBD', { ...context, settings }, same), 'impact-placeholder'],
    ['a key result is written over theirs', writeKeyResult(withSidebar('Words'), 'O2.KR1', { ...context, settings }, same), 'Words\n\n### Key result\n\nO2.KR1'],
    ['a key result that is none is not excused by theirs', writeKeyResult(withSidebar('Words'), 'TBD', { ...context, settings }, same), 'key-result-placeholder'],
    ['a waiver is taken out of the text', removeNone(withSidebar('KR: none — housekeeping'), { ...context, settings }), 'KR:'],
    ['their own waiver is not in the text', removeNone(withSidebar('Words', 'none — housekeeping'), { ...context, settings }), ''],
  ])('%s', (_what, edit, result) => {
    expect(edit === undefined ? '' : shown(edit).trim()).toBe(result)
  })
})

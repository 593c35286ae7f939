import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { removeWaiverRecord, writeWaiverRecord } from '../../src/linkage/editing/write-waiver-record.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { readWaiverRecord } from '../../src/linkage/waiver-record.ts'
import { aPlan } from '../builders/a-plan.ts'
import { aBody, anItem } from '../builders/an-item.ts'

const record = { who: 'ben', on: '2026-11-02', reason: 'one-off audit' }
const written = '## Waiver\n\none-off audit\n\nWaived by ben on 2026-11-02\n'
const same = (text: string): string => text

function evaluate(body: string, labels: readonly string[]) {
  return evaluateLinkage(anItem({ body, labels: ['initiative', ...labels] }), aPlan(), defaultSettings)
}

describe('a waiver record', () => {
  it.each([
    ['', written],
    ['Nicer lists', `Nicer lists\n\n${written}`],
    ['Nicer lists\n', `Nicer lists\n\n${written}`],
    ['Nicer lists\n\n', `Nicer lists\n\n${written}`],
    ['Nicer\r\nlists\r\n', `Nicer\r\nlists\r\n\r\n${written.replaceAll('\n', '\r\n')}`],
  ])('is put at the end of %j, and can be taken out again', (body, expected) => {
    expect(writeWaiverRecord(body, record, same)).toBe(expected)
    expect(readWaiverRecord(expected)).toMatchObject(record)
    expect(removeWaiverRecord(expected).trimEnd()).toBe(body.trimEnd())
  })

  it('is replaced by another, wherever it stands, and left when it says the same', () => {
    const body = `${written}\nMore words.\n`
    expect(writeWaiverRecord(body, { ...record, on: '2026-11-20' }, same)).toBe(body)
    expect(writeWaiverRecord(body, { ...record, reason: 'legal duty' }, same)).toBe(`\nMore words.\n\n${written.replace('one-off audit', 'legal duty')}`)
  })

  it.each([
    ['without its last line', '## Waiver\n\none-off audit\n'],
    ['in code', `\`\`\`\n${written}\`\`\`\n`],
    ['that is quoted', written.replace(/^/gm, '> ')],
    ['in a comment', `<!--\n${written}-->\n`],
    ['under another heading', written.replace('Waiver', 'Notes')],
    ['that a heading interrupts', written.replace('one-off audit', '## Notes')],
  ])('%s is none', (_, body) => expect(readWaiverRecord(body)).toBeUndefined())

  it('counts with the label: who, when and why', () => {
    expect(evaluate(written, ['okr-waived'])).toMatchObject({ kind: 'waived', waiver: { by: 'override', ...record } })
    expect(evaluate(`KR: none — refactoring\n\n${written}`, ['OKR-waived']).waiver).toMatchObject({ by: 'override', ...record })
  })

  it('gives nothing without the label, which its author cannot set, and says so', () => {
    const verdict = evaluate(written, [])
    expect([verdict.kind, verdict.waiver, verdict.notes.map(({ code }) => code)]).toEqual(['missing', undefined, ['waiver-without-label']])
    expect(evaluate(`${aBody()}\n${written}`, []).kind).toBe('linked')
  })

  it('leaves a label without a record what it was', () => {
    expect(evaluate('', ['okr-waived']).waiver).toEqual({ by: 'label', who: 'okr-waived', reason: '' })
  })
})

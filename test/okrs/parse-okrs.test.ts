import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../src/domain/cycle.ts'
import type { Diagnostic } from '../../src/domain/diagnostic.ts'
import type { OkrsLayer } from '../../src/okrs/okrs-layer.ts'
import { parseOkrs } from '../../src/okrs/parse-okrs.ts'
import { badOkrs, changed } from './bad-okrs.ts'
import { fullOkrs } from './full-okrs.ts'

const today = '2026-11-02'

function layer(...texts: readonly string[]): OkrsLayer {
  if (texts.length === 1) return { origin: 'acme/shop', okrs: [{ path: '.github/okrs.yml', text: texts[0] ?? '' }] }
  return { origin: 'acme/shop', okrs: texts.map((text, index) => ({ path: `.github/okrs/${index + 1}.yml`, text })) }
}

function company(...texts: readonly string[]): OkrsLayer {
  return { ...layer(...texts), origin: 'acme/.github' }
}

function cyclesOf(...layers: readonly OkrsLayer[]): readonly Cycle[] {
  const result = parseOkrs(layers, today)
  if (result.kind !== 'plan') throw new Error(JSON.stringify(result, undefined, 1))
  return result.plan.cycles
}

function diagnosticsOf(...layers: readonly OkrsLayer[]): readonly Diagnostic[] {
  const result = parseOkrs(layers, today)
  if (result.kind === 'absent') return []
  return result.kind === 'plan' ? result.warnings : result.diagnostics
}

function cycle(id: string, start: string, end: string, ...objectives: readonly string[]): string {
  return [`cycle: { id: ${id}, start: ${start}, end: ${end} }`, 'objectives:', ...objectives, ''].join('\n')
}

function objective(id: string, ...keyResults: readonly string[]): string {
  return `  - { id: ${id}, title: About ${id}, key_results: [${keyResults.map((key) => `{ id: ${key}, title: ${key} of ${id}, target: 1 }`).join(', ')}] }`
}

function idsIn(parsed: Cycle | undefined): readonly string[] {
  return (parsed?.objectives ?? []).map(({ id, keyResults }) => [id, ...keyResults.map((keyResult) => keyResult.id)].join(' '))
}

describe('parseOkrs', () => {
  it('reads everything that a file can say', () => {
    const [parsed] = cyclesOf(layer(fullOkrs))
    expect(parsed).toMatchObject({ id: '2026-Q4', start: '2026-10-01', end: '2026-12-31', file: '.github/okrs.yml', suppressed: { 'too-few-objectives': 'One focus is enough' } })
    expect(parsed?.objectives[0]).toMatchObject({
      id: 'O1', title: 'Shops go live without calling us', why: 'Every third shop gives up before its first sale', owner: '@mira', team: 'Setup',
      parent: 'O2', visibility: 'private', place: { file: '.github/okrs.yml', line: 3, column: 5 },
    })
    expect(parsed?.objectives[0]?.keyResults[0]).toEqual({
      id: 'O1.KR1', aliases: ['go-live', 'first-sale'], title: 'Raise shops with a first sale in their first week from 40% to 55%',
      metric: 'Shops with at least one paid order within 7 days of sign-up', audience: 'shops that signed up on their own',
      level: 'product', intent: 'perform', unit: { kind: 'percent', symbol: '%', scale: 1 }, baseline: 40, target: 55, due: '2026-12-15', dueWritten: true,
      owner: '@tom', weight: 2, northStar: true, proxy: false,
      guardrails: [{ metric: 'Refund rate', unit: { kind: 'percent', symbol: '%', scale: 1 }, min: 0, max: 3, current: 2.1 }],
      source: { file: 'metrics/first-sale.csv', date: 'week', value: 'share' },
      checkIns: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42.5, confidence: 0.6, note: 'New wizard is live' }],
      objectiveId: 'O1', cycleId: '2026-Q4', place: { file: '.github/okrs.yml', line: 11, column: 9 }, fieldPlaces: expect.objectContaining({ id: { file: '.github/okrs.yml', line: 11, column: 9 }, target: { file: '.github/okrs.yml', line: 20, column: 9 }, check_ins: { file: '.github/okrs.yml', line: 29, column: 9 } }), suppressed: { 'missing-audience': 'Said in the metric' },
    })
  })

  it('fills in what a file leaves out', () => {
    expect(cyclesOf(layer(fullOkrs))[0]?.objectives[1]).toMatchObject({
      visibility: 'public', acceptedBy: ['@mira', '@acme/product'], suppressed: { 'too-few-key-results': 'One question is enough' },
      keyResults: [{ acceptedBy: ['@tom'], aliases: [], intent: 'learn', unit: { kind: 'count', symbol: '' }, baseline: 12, due: '2026-12-31', dueWritten: false, weight: 1, northStar: false, proxy: false, guardrails: [], checkIns: [], suppressed: {} }],
    })
  })

  it('warns of nothing in a full file', () => {
    expect(diagnosticsOf(layer(fullOkrs))).toEqual([])
  })

  it.each([
    ['no layer', []],
    ['a layer without files', [{ origin: '.', okrs: [] }]],
  ])('is silent about %s', (_what, layers) => {
    expect(parseOkrs(layers, today)).toEqual({ kind: 'absent' })
  })

  it.each([
    ['CRLF', fullOkrs.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${fullOkrs}`],
    ['empty values, as templates have them', changed('        weight: 2', '        weight:')],
    ['numbers with a sign, a leading point or an exponent', changed('baseline: 40', 'baseline: +4e1')],
  ])('reads %s', (_what, text) => {
    expect(diagnosticsOf(layer(text))).toEqual([])
    expect(cyclesOf(layer(text))[0]?.objectives[0]?.keyResults[0]).toMatchObject({ baseline: 40, place: { line: 11, column: 9 } })
  })

  it.each(badOkrs)('tells of $what', ({ text, code, at: [line, column], says, fix, severity = 'error' }) => {
    const place = { file: '.github/okrs.yml', line, column }
    expect(diagnosticsOf(layer(text))).toContainEqual(expect.objectContaining({ code, severity, place, message: expect.stringContaining(says), ...(fix === undefined ? {} : { fix }) }))
    expect(parseOkrs([layer(text)], today).kind).toBe(severity === 'error' ? 'broken' : 'plan')
  })

  it.each(badOkrs)('tells of $what, and of nothing that only follows from it', ({ text, code, alongside = [] }) => {
    expect(diagnosticsOf(layer(text)).map((diagnostic) => diagnostic.code).filter((other) => other !== code)).toEqual(alongside)
  })

  it('tells of all mistakes at once, in the order of the file', () => {
    const text = changed('target: 55', 'target: 55%').replace('id: O2.KR1', 'id: O1.KR1').replace('intent: learn', 'intent: win').replace('end: 2026-12-31', 'end: 2026-01-01').replace('team:', 'squad:')
    expect(diagnosticsOf(layer(text)).map(({ code, place }) => `${place.line} ${code}`)).toEqual([
      '1 cycle-ends-before-start', '7 unknown-key', '20 number-as-text', '37 duplicate-id', '39 value-not-allowed',
    ])
  })

  it('pollutes nothing', () => {
    diagnosticsOf(layer(changed('team: Setup', '__proto__: { polluted: true }')))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('several cycles', () => {
  const spring = cycle('2026-Q2', '2026-04-01', '2026-06-30', objective('O1', 'O1.KR1'))
  const summer = cycle('2026-Q3', '2026-07-01', '2026-09-30', objective('O1', 'O1.KR1'))

  it('are in order of start, and may use the same ids', () => {
    expect(cyclesOf(layer(summer, spring)).map(({ id, file }) => `${id} ${file}`)).toEqual(['2026-Q2 .github/okrs/2.yml', '2026-Q3 .github/okrs/1.yml'])
  })

  it('may not have the same id', () => {
    expect(diagnosticsOf(layer(summer, spring, spring.replace('2026-Q2', '2026-q2')))).toMatchObject([
      { code: 'duplicate-cycle', place: { file: '.github/okrs/3.yml', line: 1, column: 14 }, message: expect.stringContaining('.github/okrs/2.yml') },
    ])
  })

  it('are broken when one file is', () => {
    expect(diagnosticsOf(layer(summer, 'cycle: ['))).toMatchObject([{ code: 'yaml-syntax', place: { file: '.github/okrs/2.yml' } }])
  })
})

describe('a repository in front of a company', () => {
  const q4 = ['2026-Q4', '2026-10-01', '2026-12-31'] as const
  const companyFile = cycle(...q4, objective('O1', 'O1.KR1', 'O1.KR2'), objective('O2', 'O2.KR1'))

  it('has the company’s OKRs where it has none', () => {
    const [parsed] = cyclesOf({ origin: 'acme/shop', okrs: [] }, company(companyFile))
    expect(idsIn(parsed)).toEqual(['O1 O1.KR1 O1.KR2', 'O2 O2.KR1'])
    expect(parsed?.objectives[0]?.place.file).toBe('acme/.github:.github/okrs.yml')
  })

  it('adds objectives to the company’s cycle, whose days it need not repeat', () => {
    const own = `cycle: { id: 2026-Q4 }\nobjectives:\n${objective('S1', 'S1.KR1')}\n`
    const [parsed] = cyclesOf(layer(own), company(companyFile))
    expect(parsed).toMatchObject({ start: '2026-10-01', end: '2026-12-31', file: '.github/okrs.yml' })
    expect(idsIn(parsed)).toEqual(['O1 O1.KR1 O1.KR2', 'O2 O2.KR1', 'S1 S1.KR1'])
  })

  it('wins where both define an objective or a key result, wherever it puts it', () => {
    const own = cycle(...q4, objective('o1', 'O1.KR3', 'O1.KR1'), objective('S1', 'O2.KR1'))
    const [parsed] = cyclesOf(layer(own), company(companyFile))
    expect(idsIn(parsed)).toEqual(['o1 O1.KR1 O1.KR2 O1.KR3', 'O2', 'S1 O2.KR1'])
    expect(parsed?.objectives[0]?.keyResults.map(({ title, place }) => `${title} ${place.file}`)).toEqual([
      'O1.KR1 of o1 .github/okrs.yml', 'O1.KR2 of O1 acme/.github:.github/okrs.yml', 'O1.KR3 of o1 .github/okrs.yml',
    ])
  })

  it('adds what it waves through to what the company does', () => {
    const far = suppressing('too-few-objectives: One focus, too-many-objectives: Three firms', '  - { id: O1, title: T, key_results: [], suppress: { cascade-too-deep: So be it } }')
    const near = suppressing('too-few-objectives: One team', '  - { id: O1, title: T, key_results: [], suppress: { too-few-key-results: One will do } }')
    const [parsed] = cyclesOf(layer(near), company(far))
    expect(parsed?.suppressed).toEqual({ 'too-few-objectives': 'One team', 'too-many-objectives': 'Three firms' })
    expect(parsed?.objectives[0]?.suppressed).toEqual({ 'cascade-too-deep': 'So be it', 'too-few-key-results': 'One will do' })
  })

  it('keeps cycles that only one of them has', () => {
    const own = cycle('2027-Q1', '2027-01-01', '2027-03-31', objective('S1', 'S1.KR1'))
    expect(cyclesOf(layer(own), company(companyFile)).map(({ id }) => id)).toEqual(['2026-Q4', '2027-Q1'])
  })

  it('tells of the company’s mistakes as the company’s', () => {
    const own = cycle(...q4, objective('S1', 'S1.KR1'))
    expect(diagnosticsOf(layer(own), company(changed('target: 55', 'target: 55%')))).toMatchObject([
      { code: 'number-as-text', place: { file: 'acme/.github:.github/okrs.yml', line: 20 } },
    ])
  })

  it('leaves the company’s warnings to the company', () => {
    const own = cycle(...q4, objective('S1', 'S1.KR1'))
    expect(diagnosticsOf(layer(own), company(changed('        target: 55\n', '')))).toEqual([])
  })

  it('may not name an alias after one of the company’s key results', () => {
    const own = cycle(...q4, '  - id: S1', '    title: Ours', '    key_results: [{ id: S1.KR1, title: T, target: 1, aliases: [o2.kr1] }]')
    expect(diagnosticsOf(layer(own), company(companyFile))).toMatchObject([{ code: 'duplicate-alias', place: { file: '.github/okrs.yml', line: 5 } }])
  })

  it('adds to one layer, not to a chain', () => {
    const own = cycle(...q4, objective('S1', 'S1.KR1'))
    const group = { ...company(cycle(...q4, objective('G1', 'G1.KR1'))), origin: 'group/.github' }
    const layers = [layer(own), company(companyFile), group]
    expect(idsIn(cyclesOf(...layers)[0])).not.toContain('G1 G1.KR1')
    expect(diagnosticsOf(...layers)).toMatchObject([{ code: 'too-many-layers', severity: 'warning', found: 'group/.github' }])
  })
})

/** A cycle that waves something through, with one objective. */
function suppressing(own: string, objectiveLine: string): string {
  return [`cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31, suppress: { ${own} } }`, 'objectives:', objectiveLine, ''].join('\n')
}

const mistakesIn = (text: string) => {
  const result = parseOkrs([{ origin: 'acme/web', okrs: [{ path: '.github/okrs.yml', text }] }], '2026-11-11')
  return result.kind === 'broken' ? result.diagnostics.map(({ code, place }) => `${place.line} ${code}`) : result.kind
}
const aCycle = 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives:\n'

describe('missing quotes', () => {
  it('hide nothing else that is wrong', () => {
    const text = `${aCycle}  - id: O1\n    title: Stalls: sold by noon\n    owner: @mia\n    key_results:\n      - { id: A, title: Sell more, owner: @mia, baseline: many, target: 4 }\n      - { id: A, title: Sell more }\n`
    expect(mistakesIn(text)).toEqual(['4 yaml-quotes-needed', '5 yaml-quotes-needed', '7 yaml-quotes-needed', '7 not-a-number', '8 missing-target', '8 duplicate-id'])
  })

  it('are never taken for there', () => {
    expect(mistakesIn(`${aCycle}  - id: O1\n    title: Stalls: sold by noon\n    key_results: []\n`)).toContain('4 yaml-quotes-needed')
  })
})

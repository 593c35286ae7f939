import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/domain/diagnostic.ts'
import { messageOf } from '../../src/domain/message.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import type { CheckedItem } from '../../src/render/checked-item.ts'
import { itemDiagnostics } from '../../src/render/item-diagnostics.ts'
import { renderCheckJson } from '../../src/render/json/render-check-json.ts'
import { renderGithubAnnotations } from '../../src/render/render-github-annotations.ts'
import { renderLintJson } from '../../src/render/json/render-lint-json.ts'
import { renderSarif } from '../../src/render/render-sarif.ts'
import { anItem } from '../builders/an-item.ts'
import { aCheckContext, verdicts } from './check-cases.ts'
import { golden } from './golden.ts'

const diagnostics: readonly Diagnostic[] = [
  ...verdicts['okrs-invalid']!.diagnostics,
  { code: 'no-guardrail', severity: 'info', message: messageOf('100 % of: nothing,\nreally'), place: { file: 'a b/ok:rs,1.yml', line: 3, column: 1 } },
]

const items: readonly CheckedItem[] = Object.values(verdicts).map((verdict, index) => index === 0
  ? { source: '-', verdict, context: aCheckContext() }
  : { source: 'issues.json', number: index, title: `Work ${index}`, verdict, context: aCheckContext() })

function severities(context: CheckedItem['context']) {
  return itemDiagnostics([{ source: '-', verdict: verdicts['invalid']!, context }]).map(({ severity }) => severity)
}

describe('data formats', () => {
  it('prints checks as documented', () => {
    const data = renderCheckJson(items)
    expect(data).toBe(golden('check.json', data))
  })

  it('takes no label for a reason', () => {
    const waivers = [{ by: 'label', who: 'okr-waived', reason: 'the label okr-waived is set' }, { by: 'label', who: 'okr-waived', reason: 'the law asks for it' }, { by: 'override', who: 'ben', reason: 'one-off', on: '2026-11-02' }] as const
    const { items: told } = JSON.parse(renderCheckJson(waivers.map((waiver) => ({ source: '-', verdict: { ...verdicts['waived']!, waiver }, context: aCheckContext() }))))
    expect(told.map(({ waiver }: { readonly waiver: unknown }) => waiver)).toEqual([
      { by: 'label', who: 'okr-waived', reason: null, on: null }, { by: 'label', who: 'okr-waived', reason: 'the law asks for it', on: null }, { by: 'override', who: 'ben', reason: 'one-off', on: '2026-11-02' },
    ])
  })

  it('prints findings as documented', () => {
    const data = renderLintJson(diagnostics, [{ id: 'O1.KR1', kind: 'outcome', traps: [], confidence: 0.9 }, { id: 'O1.KR2', kind: 'output', traps: ['traction'], confidence: 0.6 }])
    expect(data).toBe(golden('lint.json', data))
  })

  it('prints SARIF', () => {
    const data = renderSarif(diagnostics, '0.1.0')
    expect(data).toBe(golden('lint.sarif.json', data))
  })

  it('prints workflow commands with everything escaped that a runner reads', () => {
    expect(renderGithubAnnotations(diagnostics)).toBe([
      '::error file=.github/okrs.yml,line=14,col=9,title=unknown-key::There is no key “tagret” here%0AExpected: one of id, title, target%0APut instead: target\n',
      '::warning file=.github/okrs.yml,line=9,col=9,title=no-owner::Nobody owns O1.KR1%0AFor example: owner: "@ana"\n',
      '::notice file=a b/ok%3Ars%2C1.yml,line=3,col=1,title=no-guardrail::100 %25 of: nothing, really\n',
    ].join(''))
    expect(renderGithubAnnotations([{ ...diagnostics[0]!, message: messageOf('a\r\n::error::b') }])).not.toMatch(/\n::error::b/)
  })

  it('makes diagnostics of what is wrong with items, and of nothing else', () => {
    const found = itemDiagnostics(items)
    expect(found.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ['key-result-missing', 'error', ''],
      ['impact-missing', 'error', ''],
      ['key-result-unknown', 'error', ''],
      ['unknown-key', 'error', '.github/okrs.yml'],
      ['no-owner', 'warning', '.github/okrs.yml'],
      ['origin-unreadable', 'warning', ''],
    ])
    expect(found[0]?.message).toBe('#5 Work 5: No key result is named')
  })

  it('says of an item what would mend it, in every format', () => {
    const found = itemDiagnostics(items).filter(({ code }) => code === 'key-result-unknown')
    expect(found.map(({ message, example }) => [message, example])).toEqual([[expect.stringMatching(/Did you mean O1\.KR1\?$/), expect.stringMatching(/./)]])
    const example = found[0]?.example ?? ''
    expect(renderSarif(found, '0.1.0')).toContain(JSON.stringify(`For example: ${example}`).slice(1, -1))
    expect(renderGithubAnnotations(found)).toContain(`%0AFor example: ${example.split('\n').join('%0A')}`)
  })

  it('tells of closed work without weight, and of nothing where the check is off', () => {
    expect(severities(aCheckContext({ item: anItem({ state: 'closed' }) }))).toEqual(['info'])
    expect(severities(aCheckContext({ settings: { ...defaultSettings, mode: 'off' } }))).toEqual([])
  })

  it('only warns where the settings only warn', () => {
    const context = aCheckContext({ settings: { ...defaultSettings, mode: 'warn' } })
    expect(itemDiagnostics([{ source: '-', verdict: verdicts['missing']!, context }]).map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })
})

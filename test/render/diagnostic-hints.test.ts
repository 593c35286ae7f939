import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/domain/diagnostic.ts'
import { messageOf } from '../../src/domain/message.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { parseSettings } from '../../src/okrs/parse-settings.ts'
import { diagnosticHints } from '../../src/render/diagnostic-hints.ts'
import { renderSarif } from '../../src/render/render-sarif.ts'

function aDiagnostic(message: string, parts: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'x', severity: 'error', message: messageOf(message), place: { file: 'a.yml', line: 1, column: 1 }, ...parts }
}

function hints(message: string, parts: Partial<Diagnostic>): readonly string[] {
  return diagnosticHints(aDiagnostic(message, parts)).map(({ label, text }) => `${label}: ${text}`)
}

describe('what stands beside a message', () => {
  it('says nothing twice', () => {
    expect(hints('level is tactical, but it must be one of product, business.', { found: 'tactical', expected: 'product, business', example: 'level: product' })).toEqual(['For example: level: product'])
    expect(hints('Unknown key lable. Did you mean label?', { found: 'lable', expected: 'mode, label, rules', fix: 'label', example: 'label: bet' })).toEqual(['Put instead: label'])
    expect(hints('O1 has no title.', { found: 'nothing', expected: 'title' })).toEqual([])
  })

  it('leaves out nothing that is only a part of a word', () => {
    expect(hints('This did not hold.', { found: 'id', expected: 'hold on', example: 'id: O1' })).toEqual(['Found: id', 'Expected: hold on', 'For example: id: O1'])
  })

  it('has one thing to put for a misspelt key, in whatever way it is misspelt', () => {
    for (const [key, meant] of [['lable', 'label'], ['modee', 'mode'], ['chekc_name', 'check_name'], ['requrie', 'require'], ['wavier', 'waiver']] as const) {
      const result = parseSettings([{ origin: '.', okrs: [], settings: { path: 'a.yml', text: `${key}: x\n` } }])
      const [diagnostic] = result.kind === 'broken' ? result.diagnostics : []
      expect(diagnostic && diagnosticHints(diagnostic).map(({ text }) => text)).toEqual([meant])
      expect(result.settings).toEqual(defaultSettings)
    }
  })
})

it('what people write makes no link in a SARIF message', () => {
  const sarif = renderSarif([aDiagnostic('The title [free](https://example.com) is not one.', { found: '[a](b)' })], '1.0.0')
  expect(sarif).not.toContain('](')
  expect(sarif.replaceAll('\u2060', '')).toContain('[free](https://example.com)')
})

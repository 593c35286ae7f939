import { describe, expect, it } from 'vitest'
import type { ConfigurationLayer } from '../../../src/ports/configuration-layer.ts'
import { lintOkrs } from '../../../src/workflows/lint/lint-okrs.ts'
import { activation, anOkrsFile } from '../an-okrs-file.ts'

const today = '2026-10-05'
const withoutOwner = activation.replace('owner: "@ben"', 'audience: new sign-ups')

function aLayer(okrs: string, settings?: string, origin = '.'): ConfigurationLayer {
  return { origin, okrs: [{ path: '.github/okrs.yml', text: okrs }], ...(settings === undefined ? {} : { settings: { path: '.github/throughline.yml', text: settings } }) }
}

function severityOf(code: string, ...layers: readonly ConfigurationLayer[]) {
  return lintOkrs(layers, today).diagnostics.find((diagnostic) => diagnostic.code === code)?.severity
}

describe('lintOkrs', () => {
  it.each([
    [undefined, 'warning'],
    ['rules: { missing-owner: error }', 'error'],
    ['rules: { missing-owner: info }', 'info'],
    ['rules: { missing-owner: off }', undefined],
    ['rules: { wrong-moment: off }', 'warning'],
  ])('weighs rules as the settings say: %s', (settings, severity) => {
    expect(severityOf('missing-owner', aLayer(anOkrsFile(withoutOwner), settings))).toBe(severity)
  })

  it('takes the company’s weights where the repository has none', () => {
    const company = aLayer(anOkrsFile(), 'rules: { missing-owner: error, tidy: off }', 'acme/.github')
    const layers = [aLayer(anOkrsFile(withoutOwner.replace('O1.KR1', 'O1.KR9')), 'extends: acme/.github'), company]
    expect(severityOf('missing-owner', ...layers)).toBe('error')
    expect(severityOf('unknown-rule', ...layers)).toBeUndefined()
  })

  it('tells of a rule that there is not', () => {
    const { diagnostics } = lintOkrs([aLayer(anOkrsFile(), 'rules: { missing-owners: off }')], today)
    expect(diagnostics.filter(({ code }) => code === 'unknown-rule')).toMatchObject([{ severity: 'error', fix: 'missing-owner', place: { file: '.github/throughline.yml', line: 1, column: 10 } }])
  })

  it('leaves findings on the company’s files to the company', () => {
    const company = aLayer(anOkrsFile(withoutOwner), undefined, 'acme/.github')
    const own = aLayer(anOkrsFile(withoutOwner.replace('O1.KR1', 'O1.KR9')), 'extends: acme/.github')
    const { diagnostics, keyResults } = lintOkrs([own, company], today)
    expect(diagnostics.filter(({ code }) => code === 'missing-owner').map(({ place }) => place.file)).toEqual(['.github/okrs.yml'])
    expect(keyResults.map(({ id }) => id).toSorted()).toEqual(['O1.KR1', 'O1.KR9'])
    expect(severityOf('missing-owner', aLayer(anOkrsFile(withoutOwner)))).toBe('warning')
  })

  it('reads two key results of one title by their own fields', () => {
    const doubtful = 'id: O1.KR1\ntitle: Zorblify\nowner: "@ben"'
    const measured = `${doubtful.replace('KR1', 'KR2')}\nmetric: Share of new accounts that finish it within 7 days\nunit: "%"\nbaseline: 40\ntarget: 55`
    const both = lintOkrs([aLayer(anOkrsFile(doubtful, measured))], today).keyResults
    const alone = lintOkrs([aLayer(anOkrsFile(measured))], today).keyResults
    expect(both[1]).toEqual(alone[0])
    expect(both[0]).not.toEqual({ ...both[1], id: 'O1.KR1' })
  })
})

import { describe, expect, it } from 'vitest'
import { lintOkrs } from '../../../src/workflows/lint/lint-okrs.ts'

/** Everything that a message may show as code, by how it begins. */
const OURS = /^(?:target: 55|intent: learn|baseline: 40|start: |end: |due$|aliases$|id: |title: |cycle: |objectives:|key_results:|guardrails: |source: |check_ins: |date: |value: |- \{ |metric: )/

function codeIn(okrs: string, settings?: string): readonly string[] {
  const { diagnostics } = lintOkrs([{ origin: '.', okrs: [{ path: '.github/okrs.yml', text: okrs }], ...(settings === undefined ? {} : { settings: { path: '.github/throughline.yml', text: settings } }) }], '2026-11-02')
  expect(diagnostics).not.toEqual([])
  return diagnostics.flatMap(({ message }) => message.split('`').filter((_, index) => index % 2 === 1))
}

const file = (evil: string, more = '') => `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31, ${evil}: 1 }
objectives:
  - id: ${evil}
    title: ${evil}
    owner: ${evil}
    parent: ${evil}
    suppress: { ${evil}: ${evil} }
    key_results:
      - { id: ${evil}, title: ${evil} }
      - { id: O1.KR2, title: ${evil}, owner: ${evil}, unit: ${evil}, target: ${evil}, due: ${evil}, level: ${evil} }
      - { id: O1.KR3, title: ${evil}, guardrails: [{ metric: ${evil} }], aliases: [${evil}], suppress: { ${evil}: "" } }
      - { id: O1.KR4, title: ${evil}, check_ins: [${evil}], source: ${evil} }
${more}`

describe('code in the messages of a file', () => {
  it.each(['`', '`x`', '``', '` `due` `', '\\`', '`<img src=x>`', '`@ana`\u202e'])('is never what its author wrote: %j', (text) => {
    const evil = JSON.stringify(text)
    const valid = `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives:\n  - { id: O1, title: ${evil}, owner: ${evil}, key_results: [{ id: O1.KR1, title: ${evil}, owner: ${evil} }, { id: O1.KR2, title: ${evil}, target: 5, owner: ${evil} }] }\n`
    for (const okrs of [file(evil), file(evil, `extra: ${evil}\n`), valid, text, `${text}: ${text}\n`, `cycle: ${evil}`]) {
      expect(codeIn(okrs).filter((code) => !OURS.test(code))).toEqual([])
    }
    expect(codeIn('cycle: {}', `mode: ${evil}\nrules: { ${evil}: off }\nfields: { key_result: [${evil}], expected_impact: [${evil}] }\n${evil}: 1\n`).filter((code) => !OURS.test(code))).toEqual([])
  })

  it('is there where an example is given', () => {
    expect(codeIn('cycle: { id: 2026-Q4 }\nobjectives: []\n')).toContain('start: 2026-10-01')
  })
})

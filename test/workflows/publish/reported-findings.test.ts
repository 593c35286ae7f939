import { describe, expect, it } from 'vitest'
import { publishReport } from '../../../src/workflows/publish/publish-report.ts'
import { activation, anOkrsFile, privateObjective } from '../an-okrs-file.ts'
import { createInMemoryWorld, type WorldParts } from '../in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const output = `id: O1.KR1
title: Launch the new onboarding wizard
target: 1
owner: "@ben"`
const unmeasured = `id: O1.KR2
title: Increase accounts that invite a colleague to 30%
unit: "%"
target: 30
owner: "@cleo"`

async function published(parts: WorldParts) {
  const world = createInMemoryWorld(parts)
  const result = await publishReport(world)
  if (result.kind !== 'published') throw new Error(result.kind)
  const rules = result.report.objectives.flatMap(({ keyResults }) => keyResults.flatMap(({ findings = [] }) => findings.map(({ rule, severity }) => `${severity} ${rule}`)))
  return { world, rules, document: world.file('OKRS.md') ?? '', data: world.file('okrs/report.json') ?? '' }
}

describe('what a report says of the quality of key results', () => {
  it('is what lint warns of, with the rewriting', async () => {
    const { rules, document, data } = await published({ files: { [OKRS]: anOkrsFile(output, unmeasured) } })
    expect(rules).toEqual(['warning output-not-outcome', 'warning missing-baseline'])
    expect(document).toContain('```text\nIncrease ⟨')
    expect(data).toContain('"rule":"output-not-outcome"')
  })

  it('is nothing where there is nothing to say', async () => {
    const { rules, document, data } = await published({ files: { [OKRS]: anOkrsFile(activation) } })
    expect(rules).toEqual([])
    expect(document).not.toContain('What would make')
    expect(data).not.toContain('"findings"')
  })

  it.each([
    ['off', []], ['info', []], ['warn', ['warning output-not-outcome']], ['error', ['error output-not-outcome']],
  ] as const)('follows the settings: %s', async (level, expected) => {
    const { rules } = await published({ files: { [OKRS]: anOkrsFile(output), [SETTINGS]: `rules: { output-not-outcome: ${level} }\n` } })
    expect(rules).toEqual(expected)
  })

  it('leaves out what the file waves through, and does not speak of suppressions that are idle', async () => {
    const reason = 'suppress: { output-not-outcome: The contract asks for it, missing-target: Not any more }'
    expect((await published({ files: { [OKRS]: anOkrsFile(`${output}\n${reason}`) } })).rules).toEqual([])
  })

  it('does not change when nothing but days went by', async () => {
    const { world, rules } = await published({ today: '2026-11-09', files: { [OKRS]: anOkrsFile(unmeasured, `${activation.replace('O1.KR1', 'O1.KR3')}\ncheck_ins: [{ date: 2026-11-02, value: 56 }]`) } })
    expect(rules).toEqual(['warning missing-baseline', 'warning already-met'])
    const before = world.file('okrs/report.json')
    world.today = '2026-11-10'
    await publishReport(world)
    expect(world.file('okrs/report.json')).toBe(before)
  })

  it('names no private objective where everybody can read it', async () => {
    const both = `${anOkrsFile('id: O1.KR1\ntitle: Raise the share of reconciled ledgers from 60% to 95%\nunit: "%"\nbaseline: 60\ntarget: 95\nowner: "@ben"')}${privateObjective}`
    const [open, own] = [await published({ files: { [OKRS]: both } }), await published({ files: { [OKRS]: both }, private: true })]
    expect(own.document).toContain('duplicate-key-result')
    expect([open.rules, open.data.includes('O7')]).toEqual([[], false])
  })

  it('leaves to the company what its own file could do better', async () => {
    const { rules, document } = await published({ files: { [SETTINGS]: 'extends: acme/.github\n' }, repositories: { 'acme/.github': { [OKRS]: anOkrsFile(output) } } })
    expect(document).toContain('Launch the new onboarding wizard')
    expect(rules).toEqual([])
  })
})

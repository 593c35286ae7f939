import { expect, it } from 'vitest'
import { publishReport } from '../../../src/workflows/publish/publish-report.ts'
import { activation, anOkrsFile, firstReport } from '../an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from '../in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const FORM = '.github/ISSUE_TEMPLATE/bet.yml'
const form = (options: string): string => `name: Bet\nbody:\n- type: dropdown\n  attributes: { label: Key result, options: [${options}] } # ours\n`
const standing = { [OKRS]: anOkrsFile(activation), [FORM]: form('O1.KR1') }

async function published(parts: WorldParts = {}): Promise<InMemoryWorld> {
  const world = createInMemoryWorld({ files: standing, ...parts })
  await publishReport(world)
  world.commit({ [OKRS]: anOkrsFile(activation, firstReport) })
  await publishReport(world)
  return world
}

it('brings a form in step together with the report, in one write', async () => {
  const world = await published()
  expect(world.file(FORM)).toBe(form('O1.KR1, O1.KR2'))
  const last = world.written.at(-1)
  expect(last?.kind === 'files' && last.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['OKRS.md', FORM]))
  expect(last).toMatchObject({ message: expect.stringContaining('the key results to choose from'), basedOn: [{ path: FORM, content: form('O1.KR1') }] })
  const before = world.written.length
  await publishReport(world)
  expect(world.written).toHaveLength(before)
})

it('offers the form with the report where the branch takes no commit', async () => {
  const world = await published({ protected: true })
  expect([world.file(FORM), world.offered(FORM)]).toEqual([form('O1.KR1'), form('O1.KR1, O1.KR2')])
})

it('leaves forms alone where the settings say so', async () => {
  const world = await published({ files: { ...standing, '.github/throughline.yml': 'issues: { form: false }\n' } })
  expect([world.file(FORM), world.asked.includes('templates')]).toEqual([form('O1.KR1'), false])
})

it('offers no private key result in a repository that everybody can read', async () => {
  const secret = anOkrsFile(activation, firstReport).replace('owner: "@ana"', 'owner: "@ana"\n    visibility: private')
  const world = createInMemoryWorld({ files: { [OKRS]: secret, [FORM]: form('O1.KR1') } })
  await publishReport(world)
  expect(world.file(FORM)).toBe(form('O1.KR1'))
})

it('knows by the last report what a form offered when nothing else tells of it', async () => {
  const renamed = anOkrsFile(activation.replace('O1.KR1', 'ACTIVATION'))
  const report = JSON.stringify({ objectives: [{ keyResults: [{ id: 'O1.KR1' }] }] })
  const world = createInMemoryWorld({ files: { [OKRS]: renamed, [FORM]: form('O1.KR1, none'), 'okrs/report.json': report } })
  await publishReport(world)
  expect(world.file(FORM)).toBe(form('ACTIVATION, none'))
})

it('touches no form of other things', async () => {
  const bug = form('O9.KR1, O9.KR2')
  expect((await published({ files: { ...standing, [FORM]: bug } })).file(FORM)).toBe(bug)
})

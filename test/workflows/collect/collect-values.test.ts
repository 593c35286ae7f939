import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/domain/message.ts'
import { parseOkrs } from '../../../src/okrs/parse-okrs.ts'
import { writeCheckIn } from '../../../src/okrs/check-ins/write-check-in.ts'
import { readMetricFile } from '../../../src/sources/read-metric-file.ts'
import { collectValues, type CollectResult } from '../../../src/workflows/collect/collect-values.ts'
import { activation, anOkrsFile, firstReport } from '../an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from '../in-memory-world.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const CSV = 'metrics/activation.csv'

const sourced = `${activation}
source: { file: ${CSV}, date: week, value: rate }`
const checkedIn = `${sourced}
check_ins:
  - { date: 2026-10-12, value: 42.5, confidence: 0.6, note: Checklist v2 is live } # said by Ben`
const weekly = 'week,rate\n2026-09-28,39\n2026-10-05,41\n2026-10-12,42.5\n2026-10-19,43\n2026-10-26,44.1\n2026-11-02,44\n2026-11-09,45\n'

function aWorld(files: Readonly<Record<string, string>>, parts: WorldParts = {}): InMemoryWorld {
  return createInMemoryWorld({ files, ...parts })
}

function collect(world: InMemoryWorld): Promise<CollectResult> {
  return collectValues({ ...world, readMetricFile, writeCheckIn })
}

function checkInsOf(world: InMemoryWorld, path = OKRS, id = 'O1.KR1'): readonly unknown[] {
  const result = parseOkrs([{ origin: '.', okrs: [{ path, text: world.file(path) ?? '' }] }], world.today)
  if (result.kind !== 'plan') throw new Error(`The OKR file is ${result.kind}`)
  const all = result.plan.cycles.flatMap((cycle) => cycle.objectives.flatMap((objective) => objective.keyResults))
  return all.find((keyResult) => keyResult.id === id)?.checkIns.map(({ date, value }) => [date, value]) ?? []
}

describe('collectValues', () => {
  it('adds the values since the cycle began where there is no check-in yet, oldest first and none of the future', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly })
    const result = await collect(world)
    expect(result).toMatchObject({ kind: 'collected', problems: [], outcomes: [{ effect: 'files', kind: 'done' }] })
    expect(checkInsOf(world)).toEqual([['2026-10-05', 41], ['2026-10-12', 42.5], ['2026-10-19', 43], ['2026-10-26', 44.1], ['2026-11-02', 44]])
  })

  it('adds what is newer than the last check-in, and says what it added', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(checkedIn), [CSV]: weekly })
    expect(await collect(world)).toMatchObject({
      kind: 'collected',
      added: [
        { keyResult: 'O1.KR1', date: '2026-10-19', value: 43, from: CSV },
        { keyResult: 'O1.KR1', date: '2026-10-26', value: 44.1, from: CSV },
        { keyResult: 'O1.KR1', date: '2026-11-02', value: 44, from: CSV },
      ],
    })
    expect(checkInsOf(world)).toEqual([['2026-10-12', 42.5], ['2026-10-19', 43], ['2026-10-26', 44.1], ['2026-11-02', 44]])
  })

  it('leaves every line that was there as it is, comments too', async () => {
    const before = anOkrsFile(checkedIn, firstReport)
    const world = aWorld({ [OKRS]: before, [CSV]: weekly })
    await collect(world)
    const after = (world.file(OKRS) ?? '').split('\n')
    expect(after.length).toBe(before.split('\n').length + 3)
    expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([])
  })

  it('does it all in one commit, which says how many', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly })
    await collect(world)
    expect(world.applied).toMatchObject([{ kind: 'files', branch: 'main', message: 'docs(okrs): add 5 check-ins from metric files', delivery: 'auto' }])
    world.today = '2026-11-09'
    await collect(world)
    expect(world.applied[1]).toMatchObject({ message: 'docs(okrs): add a check-in from metric files' })
  })

  it('writes nothing the second time', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly })
    await collect(world)
    const text = world.file(OKRS)
    expect(await collect(world)).toEqual({ kind: 'collected', added: [], problems: [], outcomes: [] })
    expect(world.file(OKRS)).toBe(text)
    expect(world.applied.length).toBe(1)
  })

  it('is delivered as the report is', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly, [SETTINGS]: 'report: { delivery: pull-request }\n' })
    await collect(world)
    expect(checkInsOf(world)).toEqual([])
    expect(world.offered(OKRS)).toContain('2026-11-02')
  })

  it('is delivered as whoever runs it decides', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly }, { overrides: { delivery: 'none' } })
    expect(await collect(world)).toMatchObject({ added: { length: 5 }, outcomes: [{ kind: 'unchanged', detail: 'delivery is none' }] })
    expect(checkInsOf(world)).toEqual([])
  })

  it('does not let a check-in that is dated in the future by mistake keep values out', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(`${checkedIn}\n  - { date: 2026-12-20, value: 54 }`), [CSV]: weekly })
    await collect(world)
    expect(checkInsOf(world)).toContainEqual(['2026-11-02', 44])
  })

  it('reads each file once, in one request, also where several key results share it', async () => {
    const second = `${firstReport}\nsource: { file: ${CSV}, date: week, value: minutes }`
    const third = `${firstReport.replace('KR2', 'KR3')}\nsource: { file: metrics/c.json, date: day, value: minutes }`
    const world = aWorld({
      [OKRS]: anOkrsFile(sourced, second, third),
      [CSV]: 'week,rate,minutes\n2026-10-05,41,28\n',
      'metrics/c.json': '[{ "day": "2026-10-06", "minutes": 29 }]',
    })
    await collect(world)
    expect(world.asked).toEqual(['configuration', `files ${CSV}, metrics/c.json`])
    expect([checkInsOf(world), checkInsOf(world, OKRS, 'O1.KR2'), checkInsOf(world, OKRS, 'O1.KR3')]).toEqual([[['2026-10-05', 41]], [['2026-10-05', 28]], [['2026-10-06', 29]]])
  })

  it('asks for no file where no key result names one', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile() })
    expect(await collect(world)).toEqual({ kind: 'collected', added: [], problems: [], outcomes: [] })
    expect(world.asked).toEqual(['configuration'])
  })
})

describe('collectValues and private objectives', () => {
  it('goes on collecting for them in their own file, which shows nobody more than it does', async () => {
    const secret = anOkrsFile(sourced).replace('owner: "@ana"', 'visibility: private')
    const world = aWorld({ [OKRS]: secret, [CSV]: weekly })
    await collect(world)
    expect(checkInsOf(world)).toHaveLength(5)
  })
})

describe('collectValues and cycles', () => {
  const folder = '.github/okrs/2026-Q4.yml'
  const next = '.github/okrs/2027-Q1.yml'
  const nextQuarter = anOkrsFile(sourced).replace('2026-Q4, start: 2026-10-01, end: 2026-12-31', '2027-Q1, start: 2027-01-01, end: 2027-03-31')
  const turn = 'week,rate\n2026-12-21,50\n2026-12-28,51\n2027-01-04,52\n'
  const files = { [folder]: anOkrsFile(sourced), [next]: nextQuarter, [CSV]: turn }

  it('puts the last value of a cycle into it also when it comes after the end, and later ones into the next', async () => {
    const world = aWorld(files, { today: '2027-01-05' })
    await collect(world)
    expect(checkInsOf(world, folder)).toEqual([['2026-12-21', 50], ['2026-12-28', 51]])
    expect(checkInsOf(world, next)).toEqual([['2027-01-04', 52]])
    expect(world.applied).toMatchObject([{ files: [{ path: folder }, { path: next }] }])
  })

  it('leaves a cycle alone that ended long ago', async () => {
    const world = aWorld(files, { today: '2027-02-01' })
    await collect(world)
    expect(checkInsOf(world, folder)).toEqual([])
    expect(checkInsOf(world, next)).toEqual([['2027-01-04', 52]])
  })

  it('does not miss files that a cycle to come will need', async () => {
    const world = aWorld({ [next]: nextQuarter })
    expect(await collect(world)).toMatchObject({ problems: [] })
  })
})

describe('collectValues and what is wrong', () => {
  const broken = `${firstReport}\nsource: { file: metrics/gone.csv, date: week, value: minutes }`

  it('tells of a file that is not there, and goes on with the others', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(broken, sourced), [CSV]: weekly })
    const result = await collect(world)
    expect(result).toMatchObject({
      kind: 'collected',
      added: { length: 5 },
      problems: [{ code: 'metric-file-missing', severity: 'error', found: 'metrics/gone.csv', place: { file: OKRS, line: 7 }, message: expect.stringContaining('O1.KR2') }],
    })
    expect(checkInsOf(world)).toHaveLength(5)
  })

  it('tells of a cell at its line of the metric file, and adds none of that file\'s values', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: 'week,rate\n2026-10-05,41\n2026-10-12,"1,042"\n' })
    expect(await collect(world)).toMatchObject({ added: [], problems: [{ code: 'metric-number-invalid', place: { file: CSV, line: 3, column: 1 }, found: '1,042' }], outcomes: [] })
    expect(world.applied).toEqual([])
  })

  it('tells of a file of an unknown kind where it is named', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced.replaceAll('activation.csv', 'activation.xlsx')), 'metrics/activation.xlsx': 'PK' })
    expect(await collect(world)).toMatchObject({ problems: [{ code: 'metric-format-unknown', place: { file: OKRS, line: 7 } }] })
  })

  it('tells of shares of one where the key result counts in percent', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: 'week,rate\n2026-10-05,0.41\n2026-10-12,0.425\n' })
    expect(await collect(world)).toMatchObject({ added: [], problems: [{ code: 'metric-share-not-percent', found: '0.425', example: '42.5', place: { file: OKRS } }] })
  })

  it.each([
    ['a percentage that begins near zero', activation.replace('baseline: 40', 'baseline: 0.5')],
    ['a number of another unit', activation.replace('unit: "%"', 'unit: min')],
  ])('takes small values for %s', async (_, keyResult) => {
    const world = aWorld({ [OKRS]: anOkrsFile(`${keyResult}\nsource: { file: ${CSV}, date: week, value: rate }`), [CSV]: 'week,rate\n2026-10-05,0.41\n' })
    expect(await collect(world)).toMatchObject({ added: [{ value: 0.41 }], problems: [] })
  })

  it('keeps an OKR file as it is where a value cannot be written into it', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly })
    const diagnostic = { code: 'unusual-layout', severity: 'error', message: messageOf('No.'), place: { file: OKRS, line: 7, column: 9 } } as const
    const refusing: typeof writeCheckIn = (text, id, checkIn, file) => (checkIn.value === 43 ? { kind: 'problem', diagnostic } : writeCheckIn(text, id, checkIn, file))
    expect(await collectValues({ ...world, readMetricFile, writeCheckIn: refusing })).toEqual({ kind: 'collected', added: [], problems: [diagnostic], outcomes: [] })
    expect(world.applied).toEqual([])
  })

  it('is silent where there are no OKRs', async () => {
    expect(await collect(aWorld({ [CSV]: weekly }))).toEqual({ kind: 'silent' })
  })

  it('adds nothing to an OKR file that is broken', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced).replace('target: 55', 'targt: 55'), [CSV]: weekly })
    expect(await collect(world)).toMatchObject({ kind: 'broken', diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'unknown-key', found: 'targt' })]) })
    expect(world.asked).toEqual(['configuration'])
  })

  it('leaves the company\'s key results to the company\'s repository', async () => {
    const world = aWorld({ [SETTINGS]: 'extends: acme/.github\n', [CSV]: weekly }, { repositories: { 'acme/.github': { [OKRS]: anOkrsFile(sourced) } } })
    expect(await collect(world)).toEqual({ kind: 'collected', added: [], problems: [], outcomes: [] })
  })

  it('says so when permission to write is missing', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly }, { refuses: ['files'] })
    expect(await collect(world)).toMatchObject({ added: { length: 5 }, outcomes: [{ kind: 'denied' }] })
  })

  it('lets a world that does not answer be an exception', async () => {
    const world = aWorld({ [OKRS]: anOkrsFile(sourced), [CSV]: weekly })
    world.breakDown('files')
    await expect(collect(world)).rejects.toThrow('Could not verify')
  })
})

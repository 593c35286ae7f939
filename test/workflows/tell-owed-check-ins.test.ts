import { describe, expect, it } from 'vitest'
import { okrsFile, settingsFile } from '../../src/okrs/okrs-paths.ts'
import { runTask } from '../../src/workflows/run-task.ts'
import { activation, anOkrsFile } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from './in-memory-world.ts'

const ON = 'issues: { check_ins: true }\n'
const checkedIn = (date: string) => anOkrsFile(`${activation}\ncheck_ins:\n  - { date: ${date}, value: 42 }`)

function aWorld(settings: string, okrs = checkedIn('2026-10-20')): InMemoryWorld {
  return createInMemoryWorld({ files: { [okrsFile]: okrs, [settingsFile]: settings } })
}

const publish = (world: InMemoryWorld) => runTask({ kind: 'publish', repository: 'acme/web' }, world)

describe('the issue about check-ins', () => {
  it('says what each owner owes and how to give it, pings nobody, and closes when all are in', async () => {
    const world = aWorld(ON)
    await publish(world)
    const [notice] = world.notices()
    expect(notice).toMatchObject({ title: 'OKR check-ins for this week', open: true, body: expect.stringContaining('Increase activated accounts') })
    expect(notice?.body).toContain('20 Oct')
    expect(notice?.body).toContain('throughline check-in O1.KR1 VALUE')
    expect(notice?.body).not.toMatch(/@[a-z]/)
    world.commit({ [okrsFile]: checkedIn('2026-11-01') })
    await publish(world)
    expect(world.notices()).toMatchObject([{ open: false, body: expect.stringContaining('Every key result has been checked in') }])
  })

  it('speaks the language of the report', async () => {
    const world = aWorld(`${ON}language: de\n`)
    await publish(world)
    expect(world.notices()).toMatchObject([{ title: 'OKR-Check-ins dieser Woche', body: expect.stringContaining('mehr als 7 Tagen') }])
  })

  it.each([['was not asked for', ''], ['is asked for where the tool is off', `${ON}mode: off\n`]])('is not there where it %s', async (_, settings) => {
    const world = aWorld(settings)
    await publish(world)
    expect(world.notices()).toEqual([])
  })

  it('is not opened where nothing is owed', async () => {
    const world = aWorld(ON, checkedIn('2026-11-01'))
    await publish(world)
    expect(world.notices().filter(({ open }) => open)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { InstalledRepository } from '../../../src/entry/service/list-repositories.ts'
import { createTies } from '../../../src/entry/service/create-ties.ts'

const HOUR = 3_600_000
type Settings = Readonly<Record<string, string>>

function names(places: readonly InstalledRepository[]): readonly string[] {
  return places.map(({ installation, repository }) => `${installation} ${repository}`)
}

/** Ties of a GitHub in which each installation has these settings files, by repository. */
function aWorld(installations: Readonly<Record<number, Settings>>) {
  const world = { time: 0, installations, refuses: false, read: 0 }
  const ties = createTies({
    now: () => world.time,
    list: async (installation) => {
      if (world.refuses) throw new Error('no answer')
      return Object.keys(world.installations[installation] ?? {})
    },
    settings: async (installation, repositories) => {
      world.read += 1
      return new Map(repositories.flatMap((name) => (world.installations[installation]?.[name] ? [[name, world.installations[installation]?.[name] ?? '']] : [])))
    },
  })
  return {
    world, ties,
    below: async (repository: string, installation = 1) => names(await ties.below({ installation, repository })),
    above: async (repository: string, installation = 1) => names(await ties.above({ installation, repository })),
  }
}

describe('createTies', () => {
  it('finds all of an owner\'s repositories below its `.github` repository, and only those that say so below another', async () => {
    const { below } = aWorld({ 1: { 'acme/.github': '', 'acme/web': '', 'acme/api': 'extends: Acme/Goals\n', 'acme/goals': 'mode: warn\n' } })
    expect(await below('acme/.github')).toEqual(['1 acme/web', '1 acme/api', '1 acme/goals'])
    expect([await below('acme/goals'), await below('acme/web')]).toEqual([['1 acme/api'], []])
  })

  it('finds the reports that hold a repository\'s work, whatever the case of its name, and never the repository itself', async () => {
    const { above } = aWorld({ 1: { 'acme/board': 'repositories: ["Acme/*"]\n', 'acme/shop': 'repositories: [acme/web]\n', 'acme/web': '', 'acme/odd': 'repositories: 7\n' } })
    expect([await above('acme/WEB'), await above('acme/board')]).toEqual([['1 acme/board', '1 acme/shop'], []])
  })

  it('lets nobody\'s report follow the work of a stranger', async () => {
    const { above } = aWorld({ 1: { 'acme/web': '' }, 2: { 'stranger/board': 'repositories: ["acme/*"]\n' } })
    expect([await above('stranger/web', 2), await above('acme/web')]).toEqual([[], []])
  })

  it('reads an installation once an hour, by one of several that ask', async () => {
    const { world, above } = aWorld({ 1: { 'acme/web': '' } })
    expect(await Promise.all([above('acme/web'), above('acme/api')])).toEqual([[], []])
    world.installations = { 1: { 'acme/board': 'repositories: ["acme/*"]\n' } }
    world.time = HOUR - 1
    expect([await above('acme/web'), world.read]).toEqual([[], 1])
    world.time = HOUR
    expect([await above('acme/web'), world.read]).toEqual([['1 acme/board'], 2])
  })

  it('takes from a sweep what changed, until it is read again', async () => {
    const { world, ties, above, below } = aWorld({ 1: { 'acme/board': 'repositories: ["acme/*"]\n' } })
    await above('acme/web')
    ties.learn({ installation: 1, repository: 'acme/board', company: 'partner/goals', rollsUp: [] })
    expect([await above('acme/web'), await below('partner/goals', 2)]).toEqual([[], ['1 acme/board']])
    world.time = HOUR
    expect([await above('acme/web'), await below('partner/goals', 2)]).toEqual([['1 acme/board'], []])
  })

  it('keeps a refusal for no longer than the question', async () => {
    const { world, above } = aWorld({ 1: { 'acme/board': 'repositories: ["acme/*"]\n' } })
    world.refuses = true
    await expect(above('acme/web')).rejects.toThrow('no answer')
    world.refuses = false
    expect(await above('acme/web')).toEqual(['1 acme/board'])
  })
})

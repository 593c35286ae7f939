import { describe, expect, it } from 'vitest'
import { UnverifiableError } from '../../../src/ports/unverifiable-error.ts'
import { concludeUnread } from '../../../src/workflows/conclude/conclude-unread.ts'
import type { Task } from '../../../src/workflows/task.ts'
import { anItem, aPullRequest } from '../../builders/an-item.ts'
import { anOkrsFile } from '../an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld } from '../in-memory-world.ts'

const repository = 'acme/web'
const sha = 'c'.repeat(40)
const silence = new UnverifiableError('acme/web#40', 'unavailable', new Error('nobody answers'))
const check: Task = { kind: 'check', repository, number: 40 }
const group: Task = { kind: 'conclude-group', repository, sha, number: 40 }

function aWorld(silent?: string): InMemoryWorld {
  const files = { '.github/okrs.yml': anOkrsFile(), '.github/throughline.yml': 'check_name: Goals\n' }
  const world = createInMemoryWorld({ files, items: [aPullRequest(), anItem()] })
  if (silent !== undefined) world.breakDown(silent)
  return world
}

describe('concludeUnread', () => {
  it('says on the pull request that nothing could be verified', async () => {
    const world = aWorld('facts')
    expect(await concludeUnread(world, check, silence)).toBe(true)
    expect(world.checksOn(world.headOf(40))).toMatchObject([{ name: 'Goals', conclusion: 'neutral' }])
  })

  it.each([['facts', 'Goals'], ['configuration', 'Throughline']])('says on the merge queue\'s commit, and so lets it go on, while %s cannot be read', async (silent, name) => {
    const world = aWorld(silent)
    const unnamed: Task = { ...group, number: undefined }
    expect(await concludeUnread(world, silent === 'facts' ? group : unnamed, silence)).toBe(true)
    expect(world.checksOn(sha)).toMatchObject([{ name, conclusion: 'neutral' }])
  })

  it.each([['check', check], ['group', group]])('covers no verdict of a %s where only writing broke down', async (_, task) => {
    const world = aWorld()
    expect([await concludeUnread(world, task, silence), world.applied]).toEqual([false, []])
  })

  it.each<Task>([{ kind: 'publish', repository }, { kind: 'sweep', repository }, { kind: 'announce', repository }])('has nothing to conclude after $kind', async (task) => {
    const world = aWorld('facts')
    expect([await concludeUnread(world, task, silence), world.applied]).toEqual([false, []])
  })

  it('has nowhere to say it on issues', async () => {
    const world = aWorld('facts')
    expect([await concludeUnread(world, { ...check, number: 12 }, silence), world.applied]).toEqual([true, []])
  })
})

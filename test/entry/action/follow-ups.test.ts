import { describe, expect, it } from 'vitest'
import { followUpsOf } from '../../../src/entry/action/follow-ups.ts'
import type { Task } from '../../../src/workflows/task.ts'

const repository = 'acme/web'
const push: Task = { kind: 'sweep', repository }

function checks(count: number): readonly Task[] {
  return Array.from({ length: count }, (_, index) => ({ kind: 'check', repository, number: index + 1 }))
}

describe('followUpsOf', () => {
  it('takes what is to be looked at and carried out here, and no report', () => {
    const followUps: readonly Task[] = [...checks(2), { kind: 'commands', repository, number: 3 }, { kind: 'check', repository: 'acme/api', number: 9 }, { kind: 'publish', repository }]
    expect(followUpsOf({ kind: 'check', repository, number: 7 }, { followUps })).toEqual({ tasks: [...checks(2), { kind: 'commands', repository, number: 3 }], looked: undefined })
  })

  it('says how much open work was held against what stands on it', () => {
    const lookedAt = [73, 1].map((looked) => followUpsOf(push, { followUps: checks(1), sweep: { looked, rollsUp: [], publishes: false, tasks: checks(1) } }).looked)
    expect(lookedAt).toEqual(['Held 73 open items against what stands on them: 1 to look at again.', 'Held 1 open item against what stands on it: 1 to look at again.'])
  })
})

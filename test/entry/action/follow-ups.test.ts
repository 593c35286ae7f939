import { describe, expect, it } from 'vitest'
import { followUpsOf } from '../../../src/entry/action/follow-ups.ts'
import type { Task } from '../../../src/workflows/task.ts'

const repository = 'acme/web'
const push: Task = { kind: 'sweep', repository }

function checks(count: number): readonly Task[] {
  return Array.from({ length: count }, (_, index) => ({ kind: 'check', repository, number: index + 1 }))
}

describe('followUpsOf', () => {
  it('takes what is to be looked at here, and no report', () => {
    const followUps: readonly Task[] = [...checks(2), { kind: 'check', repository: 'acme/api', number: 9 }, { kind: 'publish', repository }]
    expect(followUpsOf({ kind: 'check', repository, number: 7 }, { followUps })).toEqual({ tasks: checks(2), looked: undefined, left: undefined })
  })

  it('says how much open work was held against what stands on it', () => {
    const lookedAt = [73, 1].map((looked) => followUpsOf(push, { followUps: checks(1), sweep: { looked, tasks: checks(1) } }).looked)
    expect(lookedAt).toEqual(['Held 73 open items against what stands on them: 1 to look at again.', 'Held 1 open item against what stands on it: 1 to look at again.'])
  })

  it.each([
    [50, 50, undefined],
    [51, 50, 'Looked again at 50 of 51 items in this run; left to their own next event: 1.'],
    [173, 50, 'Looked again at 50 of 173 items in this run; left to their own next event: 123.'],
  ])('of %i looks at %i, and says how many are left', (count, now, left) => {
    const { tasks, left: told } = followUpsOf(push, { followUps: checks(count), sweep: { looked: 500, tasks: checks(count) } })
    expect([tasks.length, told]).toEqual([now, left])
  })
})

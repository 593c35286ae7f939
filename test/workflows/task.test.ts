import { describe, expect, it } from 'vitest'
import { type Task, taskKey, taskLane } from '../../src/workflows/task.ts'

const repository = 'acme/web'
const tasks: readonly Task[] = [
  { kind: 'check', repository, number: 1 },
  { kind: 'check', repository, number: 2 },
  { kind: 'check', repository: 'acme/api', number: 1 },
  { kind: 'commands', repository, number: 1 },
  { kind: 'commands', repository, number: 1, pressedBy: 'ana' },
  { kind: 'conclude-group', repository, sha: 'a', number: 1 },
  { kind: 'conclude-group', repository, sha: 'b', number: 1 },
  { kind: 'check-commit', repository, sha: 'a' },
  { kind: 'sweep', repository },
  { kind: 'sweep', repository, all: true },
  { kind: 'publish', repository },
  { kind: 'publish', repository: 'acme/api' },
  { kind: 'announce', repository },
]

describe('taskKey', () => {
  it('tells tasks apart that do different work', () => {
    expect(new Set(tasks.map(taskKey)).size).toBe(tasks.length)
  })

  it('is the same for the same work', () => {
    expect(tasks.map((task) => taskKey({ ...task }))).toEqual(tasks.map(taskKey))
    expect(taskKey({ kind: 'conclude-group', repository, sha: 'a', number: undefined })).toBe(taskKey({ kind: 'conclude-group', repository, sha: 'a', number: 1 }))
  })
})

describe('taskLane', () => {
  it('is one for all that writes to one item, and none for what does not', () => {
    const lanes = tasks.map(taskLane)
    expect(lanes).toEqual(['acme/web#1', 'acme/web#2', 'acme/api#1', 'acme/web#1', 'acme/web#1', ...Array.from({ length: 8 }, () => undefined)])
  })
})

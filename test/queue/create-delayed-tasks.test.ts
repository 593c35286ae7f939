import { expect, it } from 'vitest'
import { createDelayedTasks } from '../../src/queue/create-delayed-tasks.ts'

it('runs once what is asked for several times while it waits, as it was asked for last, when it is flushed', () => {
  const ran: string[] = []
  const tasks = createDelayedTasks<string>((job) => void ran.push(job.data))
  tasks.push({ key: 'a', data: 'first' }, 60_000)
  tasks.push({ key: 'a', data: 'joined' }, 60_000)
  tasks.push({ key: 'b', data: 'other' }, 60_000)
  expect(ran).toEqual([])
  expect(tasks.flush()).toBe(true)
  expect(ran).toEqual(['joined', 'other'])
  expect(tasks.flush()).toBe(false)
})

it('runs by itself when the delay is over', async () => {
  const ran = await new Promise<string>((resolve) => {
    createDelayedTasks<string>((job) => resolve(job.data)).push({ key: 'a', data: 'in time' }, 1)
  })
  expect(ran).toBe('in time')
})

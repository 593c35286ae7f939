import { expect, it } from 'vitest'
import { createDelayedTasks } from '../../../src/entry/service/create-delayed-tasks.ts'

interface Job { readonly key: string; readonly text: string }

it('joins what is asked for while it waits, and runs it once when it is flushed', () => {
  const ran: string[] = []
  const tasks = createDelayedTasks<Job>(60_000, (job) => void ran.push(job.text))
  tasks.push({ key: 'a', text: 'first' })
  tasks.push({ key: 'a', text: 'joined' })
  tasks.push({ key: 'b', text: 'other' })
  expect(ran).toEqual([])
  expect(tasks.flush()).toBe(true)
  expect(ran).toEqual(['first', 'other'])
  expect(tasks.flush()).toBe(false)
})

it('runs by itself when the delay is over', async () => {
  const ran = await new Promise<string>((resolve) => {
    createDelayedTasks<Job>(1, (job) => resolve(job.text)).push({ key: 'a', text: 'in time' })
  })
  expect(ran).toBe('in time')
})

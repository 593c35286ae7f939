import { afterEach, describe } from 'vitest'
import { createQueue } from '../../src/queue/create-queue.ts'
import { peopleGoFirst } from './people-first.ts'

describe('in a queue in this process', () => {
  const timers: NodeJS.Timeout[] = []
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => { timers.push(setTimeout(resolve, milliseconds)) })
  afterEach(() => timers.splice(0).forEach(clearTimeout))
  peopleGoFirst((handle) => createQueue({ handle, concurrency: 1, sleep, onFailure: () => undefined }))
})

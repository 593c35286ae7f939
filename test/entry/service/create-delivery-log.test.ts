import { expect, it } from 'vitest'
import { createDeliveryLog } from '../../../src/entry/service/create-delivery-log.ts'

it('takes a delivery once within a minute, and again when it is redelivered later', () => {
  const clock = { now: Date.parse('2026-11-16T09:00:00Z') }
  const log = createDeliveryLog(() => new Date(clock.now))
  expect(log.accept('a')).toBe(true)
  expect(log.accept('a')).toBe(false)
  expect(log.accept('b')).toBe(true)
  clock.now += 60_000
  expect(log.accept('a')).toBe(true)
})

it('takes one again that could not be taken after all', () => {
  const log = createDeliveryLog(() => new Date('2026-11-16T09:00:00Z'))
  log.accept('a')
  log.forget('a')
  expect(log.accept('a')).toBe(true)
})

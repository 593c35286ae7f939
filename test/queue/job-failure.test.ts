import { UnrecoverableError } from 'bullmq'
import { expect, test } from 'vitest'
import { asFinal, jobFailure } from '../../src/queue/job-failure.ts'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'

const silence = new UnverifiableError('acme/web#1', 'unavailable', new Error('502'))
const refusal = new UnverifiableError('acme/web#1', 'denied', new Error('403'))

test('what is tried again to the end is given up as what it was, and not as its cause', () => {
  expect(jobFailure(silence)).toBe(silence)
})

test.each([['a refusal', refusal], ['a defect', new TypeError('no')], ['no error at all', 'no']])('%s is final, and given up as what it was', (_, error) => {
  expect(asFinal(error)).toBeInstanceOf(UnrecoverableError)
  expect(jobFailure(asFinal(error))).toBe(error)
})

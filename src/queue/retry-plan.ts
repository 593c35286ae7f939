import { UnverifiableError } from '../ports/unverifiable-error.ts'

/** How often a job is tried in all, and how many milliseconds pass before the second try; each further wait is twice as long, three minutes in all. Pauses that the world asks for are not counted among them, up to two days of hours. */
export const retryPlan = { attempts: 6, firstDelay: 6000, pauses: 48 } as const

/** Whether trying again later may help: GitHub did not answer. A refusal or a defect of our own stays what it is. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof UnverifiableError && error.reason === 'unavailable'
}

/** Milliseconds to wait after so many tries have failed. */
export function delayAfter(failures: number): number {
  return retryPlan.firstDelay * 2 ** (failures - 1)
}

/** Milliseconds that the world asked to wait: no failure of the job's, which is done then, however long that is. */
export function pauseAfter(error: unknown): number | undefined {
  return error instanceof UnverifiableError ? error.wait : undefined
}

import { UnverifiableError } from '../ports/unverifiable-error.ts'

/** How often a job is tried in all, and how many milliseconds pass before the second try; each further wait is twice as long, three minutes in all. */
export const retryPlan = { attempts: 6, firstDelay: 6000 } as const

/** Whether trying again later may help: GitHub did not answer. A refusal or a defect of our own stays what it is. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof UnverifiableError && error.reason === 'unavailable'
}

/** Milliseconds to wait after so many tries have failed. */
export function delayAfter(failures: number): number {
  return retryPlan.firstDelay * 2 ** (failures - 1)
}

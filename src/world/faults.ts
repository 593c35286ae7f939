import { errorAnswer, type Answer } from './answer.ts'

/** A failure to be had instead of the real answer. */
export interface Fault {
  readonly method?: string
  /** Tested against the path with its query. */
  readonly path: RegExp
  /** For GraphQL: only operations of this name. */
  readonly operation?: string
  /** An HTTP status; `hang` never answers, `reset` breaks the connection. */
  readonly status: number | 'hang' | 'reset'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** How often it strikes; without it, until it is lifted. */
  readonly times?: number
}

/** What a fault does to a request. */
type Blow = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'hang' } | { readonly kind: 'reset' }

/** The failures that wait for their request. */
export interface Faults {
  /** Adds a fault; the returned function lifts it. */
  add(fault: Fault): () => void
  strike(method: string, target: string, operation: string | undefined): Blow | undefined
}

/** No faults. */
export function createFaults(): Faults {
  const waiting = new Map<Fault, number>()
  return {
    add(fault) {
      waiting.set(fault, fault.times ?? Number.POSITIVE_INFINITY)
      return () => void waiting.delete(fault)
    },
    strike(method, target, operation) {
      for (const [fault, left] of waiting) {
        if (left <= 0 || !hits(fault, method, target, operation)) continue
        waiting.set(fault, left - 1)
        return blowOf(fault)
      }
      return undefined
    },
  }
}

function hits(fault: Fault, method: string, target: string, operation: string | undefined): boolean {
  if (fault.method !== undefined && fault.method !== method) return false
  if (fault.operation !== undefined && fault.operation !== operation) return false
  return fault.path.test(target)
}

function blowOf(fault: Fault): Blow {
  if (fault.status === 'hang' || fault.status === 'reset') return { kind: fault.status }
  const plain = errorAnswer(fault.status, usualMessage(fault.status))
  return { kind: 'answer', answer: { ...plain, headers: { ...plain.headers, ...fault.headers }, body: fault.body ?? plain.body } }
}

function usualMessage(status: number): string {
  const messages: Readonly<Record<number, string>> = {
    401: 'Bad credentials', 403: 'Resource not accessible by integration', 404: 'Not Found', 409: 'Conflict', 422: 'Validation Failed',
    429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', 500: 'Server Error', 502: 'Server Error', 503: 'Service unavailable',
  }
  return messages[status] ?? 'Server Error'
}

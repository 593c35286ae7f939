/** What an HTTP exchange inside the world ends with: a JSON value, raw bytes, or nothing as body. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** An answer in GitHub's JSON manner. */
export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body }
}

/** An error body as GitHub words it: message, documentation link, status as text. */
export function errorAnswer(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return jsonAnswer(status, { message, documentation_url: 'https://docs.github.com/rest', ...more, status: String(status) })
}

/** Whether the answer is one of success. */
export function succeeded(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300
}

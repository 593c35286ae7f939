/** One request that the world answered over HTTP, with both bodies as they went over the wire. */
export interface HttpExchange {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly accept: string | undefined
  readonly requestBody: unknown
  readonly status: number
  readonly responseBody: unknown
}

/** One request that came in over HTTP. */
export interface RequestRecord {
  readonly method: string
  readonly path: string
  /** The name of the GraphQL operation, where there is one. */
  readonly operation: string | undefined
  /** `app` and `installation` are the App's; `actions` is a job's `GITHUB_TOKEN`. */
  readonly actor: 'anonymous' | 'unknown' | 'app' | 'installation' | 'actions' | 'person'
  /** 0 where the connection was dropped or left hanging. */
  readonly status: number
}

/** The requests in the order of their answers. */
export interface RequestLog {
  readonly all: readonly RequestRecord[]
  /** A place to count from. */
  mark(): number
  /** What came in since a mark. */
  since(mark: number): readonly RequestRecord[]
  add(record: RequestRecord): void
}

/** A log without entries. */
export function createRequestLog(): RequestLog {
  const all: RequestRecord[] = []
  return {
    all,
    mark: () => all.length,
    since: (mark) => all.slice(mark),
    add(record) {
      all.push(record)
    },
  }
}

import { TypedError, type GraphNode } from './viewer-context.ts'

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** A connection over a list; nodes are made only for the page that is asked for. */
export function connection<T>(items: readonly T[], page: PageArguments, toNode: (item: T) => unknown): GraphNode {
  if (page.first == null && page.last == null) {
    throw new TypedError('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value to properly paginate the connection.')
  }
  if ((page.first ?? 0) > 100 || (page.last ?? 0) > 100) {
    throw new TypedError('EXCESSIVE_PAGINATION', 'Requesting more than 100 records on the connection exceeds the limit of 100 records.')
  }
  const from = page.after == null ? 0 : indexOf(page.after) + 1
  const to = page.before == null ? items.length : indexOf(page.before)
  const start = page.last == null ? from : Math.max(from, to - page.last)
  const end = page.first == null ? to : Math.min(to, start + page.first)
  const chosen = items.slice(start, end)
  return {
    totalCount: items.length,
    nodes: () => chosen.map(toNode),
    edges: () => chosen.map((item, index) => ({ cursor: cursorOf(start + index), node: toNode(item) })),
    pageInfo: {
      hasNextPage: end < items.length, hasPreviousPage: start > 0,
      startCursor: chosen.length === 0 ? null : cursorOf(start), endCursor: chosen.length === 0 ? null : cursorOf(end - 1),
    },
  }
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64')
}

function indexOf(cursor: string): number {
  const index = Number(Buffer.from(cursor, 'base64').toString('utf8').split(':').pop())
  if (!Number.isInteger(index)) throw new TypedError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  return index
}

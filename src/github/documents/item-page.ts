/** A page of a list, and where the next one begins. */
export interface ItemPage<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (T | null)[] | null
}

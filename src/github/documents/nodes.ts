/** A list as GraphQL answers it; null stands for what the token may not see. */
export interface Nodes<T> {
  readonly nodes: readonly (T | null)[] | null
}

/** Trained weights: for each feature name, one weight per label. */
export interface Model {
  readonly labels: readonly string[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

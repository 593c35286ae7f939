/** Trained weights: for the name of an observation, one weight per label. */
export interface Model {
  readonly labels: readonly string[]
  readonly weightsOf: (name: string) => readonly number[] | undefined
}

/** One observation about a line: its name in the model, and the words that gave rise to it. */
export interface Feature {
  readonly name: string
  readonly words: string
}

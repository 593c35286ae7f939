/** Packs a model as source text of one string: weights relative to the first label, in hundredths, tiny ones dropped. */
export function packModel(model: { readonly weights: ReadonlyMap<string, readonly number[]> }): string

import type { PackedModel } from '../../src/quality/model/read-model.ts'

/** Packs a model as src/quality/model/read-model.ts reads it; weights near nothing are dropped. */
export function packModel(model: { readonly labels: readonly string[], readonly weights: ReadonlyMap<string, readonly number[]> }, kept?: ReadonlyMap<number, readonly number[]>): PackedModel

import { letter } from '../../domain/letter.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import { resolveReference } from './resolve-reference.ts'

const TOKEN = new RegExp(String.raw`[${letter}\d][${letter}\d./_-]*`, 'g')
const MOST_TOKENS = 40

/** The open key results whose ids a text mentions anywhere; good for a suggestion, never for a link. */
export function mentionedKeyResults(text: string, plan: Plan): readonly KeyResult[] {
  const tokens = text.slice(0, 2_000).match(TOKEN)?.slice(0, MOST_TOKENS) ?? []
  const found = tokens.filter((token) => /\d/.test(token)).map((token) => resolveReference(token.replace(/[./_-]+$/, ''), plan))
  return [...new Set(found.flatMap((reference) => (reference.kind === 'resolved' ? [reference.keyResult] : [])))]
}

import type { Attention } from '../../report/attention/attention.ts'
import type { GuardrailFacts } from './language.ts'

/** A matter, and the guardrails of those like it that are told with it. */
interface ToldMatter {
  readonly matter: Attention
  readonly alike: readonly GuardrailFacts[]
}

/** The matters of one key result, all breached guardrails as one: a sentence that is said four times is read once. */
export function toldOnce(matters: readonly Attention[]): readonly ToldMatter[] {
  const breached = matters.flatMap((matter) => (matter.code === 'guardrail-breached' ? [matter] : []))
  return matters.flatMap((matter): readonly ToldMatter[] => {
    if (matter.code !== 'guardrail-breached') return [{ matter, alike: [] }]
    return matter === breached[0] ? [{ matter, alike: breached.slice(1).map(({ guardrail }) => guardrail) }] : []
  })
}

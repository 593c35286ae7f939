import type { KeyResult } from '../../domain/key-result.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'
import { assessImpact } from './assess-impact.ts'
import { parseImpact } from './parse-impact.ts'
import { splitImpacts } from './split-impacts.ts'

/** What a key result field says of how far its key results will move. */
interface AmountsWithIds {
  /** As an impact field would say it, where it is a signed change that fits; nobody means anything else by `O1.KR1: +2 pp`. */
  readonly promised?: string | undefined
  /** What may be a promise as well as the key result itself, by the key result's id. */
  readonly seen: ReadonlyMap<string, string>
}

const ENCLOSED = /\s?[([]\s?([+\-−–]\s?[$€£]?\.?\d[^()[\]]{0,80})[)\]]/g
const SIGNED = /^[+\-−–]\s?[$€£]?\.?\d/
const MOST_READ = 4_000

/** Reads the amounts that stand beside the ids of a key result field. */
export function amountsWithIds(text: string, plan: Plan): AmountsWithIds {
  const seen = new Map<string, string>()
  if (!/\d/.test(text)) return { seen }
  const promised = new Map<string, string>()
  const open = openKeyResults(plan)
  for (const { reference, text: written } of splitImpacts(text.slice(0, MOST_READ).replace(ENCLOSED, ' $1'), plan)) {
    const keyResult = reference?.kind === 'resolved' ? open.find(({ id }) => id === reference.keyResult.id) : undefined
    const amount = keyResult && withoutTitle(written, keyResult)
    if (!keyResult || !amount || promised.has(keyResult.id) || seen.has(keyResult.id)) continue
    const found = howSure(amount, keyResult, plan)
    if (found === 'promised') promised.set(keyResult.id, amount)
    else if (found === 'seen') seen.set(keyResult.id, amount)
  }
  return { promised: promised.size === 0 ? undefined : [...promised].map(([id, amount]) => `${id}: ${amount}`).join('\n'), seen }
}

function withoutTitle(written: string, { title }: KeyResult): string {
  const text = written.trim()
  return text.toLowerCase().startsWith(title.toLowerCase()) ? text.slice(title.length).trim() : text
}

/** The whole way from baseline to target is the key result, told once more. */
function howSure(amount: string, keyResult: KeyResult, plan: Plan): 'promised' | 'seen' | undefined {
  const { baseline, target, title } = keyResult
  const delta = assessImpact(parseImpact(amount, plan.today), keyResult, plan.today).impact?.delta
  if (delta === undefined || title.toLowerCase().includes(amount.toLowerCase())) return undefined
  const isWhole = baseline !== undefined && target !== undefined && Math.abs(delta) >= Math.abs(target - baseline)
  return isWhole ? undefined : SIGNED.test(amount) ? 'promised' : 'seen'
}

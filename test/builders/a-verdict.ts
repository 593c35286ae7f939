import type { Impact } from '../../src/domain/impact.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'

/** An expected change of +2 points on O1.KR1. */
export function anImpact(parts: Partial<Impact> = {}): Impact {
  return { keyResult: 'O1.KR1', delta: 2, unit: { kind: 'percent', symbol: '%', scale: 1 }, text: '+2 pp', reading: { kind: 'change' }, ...parts }
}

/** A verdict, linked to O1.KR1 with one impact unless told otherwise. */
export function aVerdict(parts: Partial<Verdict> = {}): Verdict {
  return { ...plainVerdict('linked'), keyResults: ['O1.KR1'], impacts: [anImpact()], ...parts }
}

import type { KeyResult } from '../../src/domain/key-result.ts'
import { parseUnit } from '../../src/domain/unit.ts'

/** What a builder of key results takes: any part of one, the unit also as a word. */
export type KeyResultParts = Partial<Omit<KeyResult, 'unit'>> & { readonly unit?: KeyResult['unit'] | string }

/** A key result of the current test cycle, 40 % to 55 % unless told otherwise. */
export function aKeyResult(parts: KeyResultParts = {}): KeyResult {
  const { unit = '%', ...rest } = parts
  return {
    id: 'O1.KR1',
    aliases: [],
    title: 'Increase activated accounts from 40% to 55%',
    intent: 'perform',
    unit: typeof unit === 'string' ? parseUnit(unit) : unit,
    baseline: 40,
    target: 55,
    due: '2026-12-31',
    dueWritten: false,
    weight: 1,
    northStar: false,
    proxy: false,
    guardrails: [],
    checkIns: [],
    objectiveId: 'O1',
    cycleId: '2026-Q4',
    place: { file: '.github/okrs.yml', line: 10, column: 9 },
    suppressed: {},
    ...rest,
  }
}

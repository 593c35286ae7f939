import type { CheckIn } from '../domain/check-in.ts'
import type { Day } from '../domain/day.ts'
import type { Guardrail } from '../domain/guardrail.ts'
import type { KeyResult, MetricSource } from '../domain/key-result.ts'
import { parseUnit, type Unit } from '../domain/unit.ts'
import type { KeyResultDraft } from './cycle-draft.ts'
import { inferUnit } from './infer-unit.ts'
import type { Loose } from './loose.ts'
import { keyPlacesOf, placeOf } from './spot.ts'
import { suppressedBy } from './suppressed-by.ts'
import type { WrittenKeyResult } from './written-key-result.ts'

/** Where a key result stands in the plan. */
interface KeyResultHome {
  readonly objectiveId: string
  readonly cycleId: string
  readonly cycleEnd: Day
}

/** What the program means by a key result: defaults filled in, check-ins in order. */
export function normaliseKeyResult({ id, written, spot }: KeyResultDraft, home: KeyResultHome): KeyResult {
  const baseline = written.baseline === 'pending' ? undefined : written.baseline
  const unit = inferUnit(written.unit, written.title ?? '', [baseline, written.target])
  return {
    id,
    aliases: present(written.aliases),
    title: (written.title ?? '').trim(),
    metric: written.metric,
    audience: written.audience,
    level: written.level,
    intent: written.intent ?? 'perform',
    unit,
    baseline,
    target: written.target,
    due: written.due ?? home.cycleEnd,
    dueWritten: written.due !== undefined,
    owner: written.owner,
    acceptedBy: written.accepted_by === undefined ? undefined : present([written.accepted_by].flat()),
    weight: written.weight ?? 1,
    northStar: written.north_star ?? false,
    proxy: written.proxy ?? false,
    guardrails: present(written.guardrails).flatMap((guardrail) => guardrailOf(guardrail, unit)),
    source: sourceOf(written.source),
    checkIns: checkInsOf(written.check_ins),
    objectiveId: home.objectiveId,
    cycleId: home.cycleId,
    place: placeOf(spot),
    fieldPlaces: keyPlacesOf(spot),
    suppressed: suppressedBy(written.suppress),
  }
}

function guardrailOf(written: Loose<NonNullable<WrittenKeyResult['guardrails']>[number]>, unit: Unit): readonly Guardrail[] {
  const { metric, min, max, current } = written
  if (metric === undefined) return []
  return [{ metric, unit: written.unit === undefined ? unit : parseUnit(written.unit), min, max, current }]
}

function sourceOf(written: Loose<WrittenKeyResult>['source']): MetricSource | undefined {
  const { file, date, value } = written ?? {}
  return file === undefined || date === undefined || value === undefined ? undefined : { file, date, value }
}

/** Oldest first; of two on one day the later one in the file. */
function checkInsOf(written: Loose<WrittenKeyResult>['check_ins']): readonly CheckIn[] {
  const byDay = new Map<Day, CheckIn>()
  for (const { date, value, confidence, note } of present(written)) {
    if (date !== undefined && value !== undefined) byDay.set(date, { date, value, confidence, note })
  }
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function present<T>(items: readonly (T | undefined)[] | undefined): readonly T[] {
  return (items ?? []).filter((item) => item !== undefined)
}

import type { InitiativeFields } from '../domain/initiative-fields.ts'
import type { Item } from '../domain/item.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { Plan } from '../domain/plan.ts'
import type { FieldName, Settings } from '../domain/settings.ts'
import type { FieldReading } from './answer.ts'
import { amountsWithIds } from './impacts/amounts-with-ids.ts'
import { parseImpact } from './impacts/parse-impact.ts'
import { readFields, type ReadFields } from './read-fields.ts'
import { readInitiativeFields } from './read-initiative-fields.ts'
import { readReferences } from './references/read-references.ts'
import { readWaiver, type WaiverStatement } from './read-waiver.ts'
import type { Reference } from './references/resolve-reference.ts'
import { prefersBeside, sidebarReadings } from './sidebar-readings.ts'

/** What evaluating needs besides the item. */
export interface Context {
  readonly plan: Plan
  readonly settings: Settings
  readonly templateTexts: readonly string[]
}

/** Everything that one item's own body says. */
export interface Statement {
  readonly item: Item
  readonly keyResult: FieldReading
  readonly impact: FieldReading
  readonly references: readonly Reference[]
  /** Key results that other places of the body name as its key results, too; `level` as for answers. */
  readonly rivals: readonly { readonly keyResult: KeyResult; readonly level: boolean }[]
  readonly waiver?: WaiverStatement | undefined
  readonly readings: ReadFields['fields']
  readonly fields: InitiativeFields
  /** Fields that are filled in but cannot be read. */
  readonly unreadable: readonly FieldName[]
  /** Fields with several values that can be read, of which the first counts. */
  readonly several: readonly FieldName[]
  readonly unclosed: ReadFields['unclosed']
  /** Fields that the sidebar answers, since the body does not. */
  readonly beside: ReadonlySet<string>
  /** Amounts beside the ids of key results, which may be meant as impacts and do not count as such. */
  readonly seen?: ReadonlyMap<string, string> | undefined
}

/** Reads an item's body against a plan. */
export function readStatement(item: Item, { plan, settings, templateTexts }: Context): Statement {
  const { fields: body, unclosed } = readFields(item.body, settings.fields, templateTexts)
  const own: ReadFields['fields'] = {
    ...body,
    key_result: notTheTitle(body.key_result, item, (text) => linkedKeyResults(readReferences(text, plan)).length > 0),
    expected_impact: notTheTitle(body.expected_impact, item, (text) => isStated(text, plan)),
  }
  const { readings, beside } = completed(own, settings.issues.fields ? item.sidebar : undefined, { plan, settings, templateTexts })
  const { key_result: keyResult } = readings
  const waiver = keyResult.kind === 'answered' ? readWaiver(keyResult.text) : undefined
  const references = keyResult.kind === 'answered' && !waiver ? readReferences(keyResult.text, plan) : []
  // With no impact anywhere, what stands beside the ids may be meant as one.
  const amounts = readings.expected_impact.kind === 'absent' && keyResult.kind === 'answered' && references.length > 0 ? amountsWithIds(keyResult.text, plan) : undefined
  const impact: FieldReading = keyResult.kind === 'answered' && amounts?.promised !== undefined ? { kind: 'answered', text: amounts.promised, line: keyResult.line } : readings.expected_impact
  const { fields, unreadable, several } = readInitiativeFields(readings, plan.today)
  return { item, keyResult, impact, references, rivals: rivalsOf(keyResult, references, plan), waiver, readings, fields, unreadable, several, unclosed, beside, seen: amounts?.seen }
}

/** What the body says and, where it says nothing, the sidebar. */
function completed(own: ReadFields['fields'], sidebar: Item['sidebar'], { plan, settings }: Context): Pick<Statement, 'readings' | 'beside'> {
  if (sidebar === undefined || sidebar.length === 0) return { readings: own, beside: new Set() }
  const beside = sidebarReadings(sidebar, settings.fields)
  const named = own.key_result.kind === 'answered' && (readWaiver(own.key_result.text) !== undefined || readReferences(own.key_result.text, plan).length > 0)
  const taken = (Object.keys(beside) as FieldName[]).filter((field) => prefersBeside(own[field], beside[field], field !== 'key_result' || named))
  return { readings: { ...own, ...Object.fromEntries(taken.map((field) => [field, beside[field]])) }, beside: new Set(taken) }
}

function rivalsOf(reading: FieldReading, references: readonly Reference[], plan: Plan): Statement['rivals'] {
  const linked = new Set(linkedKeyResults(references))
  if (reading.kind !== 'answered' || linked.size === 0) return []
  const all = (reading.others ?? []).flatMap(({ text, level }) => linkedKeyResults(readReferences(text, plan)).map((keyResult) => ({ keyResult, level })))
  return all.filter(({ keyResult }) => !linked.has(keyResult))
}

function isStated(text: string, plan: Plan): boolean {
  return parseImpact(text, plan.today).lines.some((line) => line.some(({ grade }) => grade < 4))
}

/** The key results that a statement links to. */
export function linkedKeyResults(references: readonly Reference[]): readonly KeyResult[] {
  return references.flatMap((reference) => (reference.kind === 'resolved' ? [reference.keyResult] : []))
}

/** The title once more is no answer, unless it happens to say what the field asks for. */
function notTheTitle(reading: FieldReading, item: Item, isAnswer: (text: string) => boolean): FieldReading {
  const same = reading.kind === 'answered' && reading.text.trim().toLowerCase() === item.title.trim().toLowerCase()
  return same && !isAnswer(reading.text) ? { kind: 'placeholder', text: reading.text, line: reading.line, isTitle: true } : reading
}

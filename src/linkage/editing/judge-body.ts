import type { Item } from '../../domain/item.ts'
import type { FieldName, Settings } from '../../domain/settings.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { evaluateLinkage } from '../evaluate-linkage.ts'
import { readFields } from '../read-fields.ts'
import type { Context } from '../statement.ts'

/** What the check would say of a body if nothing but the body counted: no label, no exemption, and a key result asked for. */
export function judgeBody(item: Item, body: string, { plan, settings, templateTexts }: Context): Verdict {
  const label = settings.labels[0] ?? 'initiative'
  const bare: Settings = {
    ...settings,
    labels: [label],
    require: [...new Set<FieldName>(['key_result', ...settings.require])],
    exempt: { authors: [], branches: [], labels: [] },
    waiver: { ...settings.waiver, label: '' },
  }
  return evaluateLinkage({ ...item, body, labels: [label], issueType: undefined, state: 'open' }, plan, bare, templateTexts)
}

/** Tells whether another body says the same as this one for every field but one. */
export function keeperOfOthers(before: string, edited: FieldName, { settings }: Context): (after: string) => boolean {
  const was = readFields(before, settings.fields).fields
  return (after) => {
    const is = readFields(after, settings.fields).fields
    return (Object.keys(was) as FieldName[]).every((field) => field === edited || said(was[field]) === said(is[field]))
  }
}

function said(reading: ReturnType<typeof readFields>['fields'][FieldName]): string {
  return reading.kind === 'absent' ? 'absent' : `${reading.kind} ${reading.text}`
}

/** A text without its blanks, to compare what was written with what is read. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { numberOf, restFieldValue } from '../shapes/rest-field-value.ts'
import { type FieldValue, itemKey } from '../side-store.ts'
import { announce } from '../webhooks/announce.ts'
import { itemFields } from '../webhooks/event-item.ts'

/** A field in the sidebar of an issue, and what it is to hold; null clears it. */
interface FieldChange {
  readonly repository: string
  readonly number: number
  readonly name: string
  readonly value: FieldValue | null
}

/** Sets or clears a field and tells the App, as GitHub does. */
export async function setField(ground: Ground, caller: Caller, { repository, number, name, value }: FieldChange): Promise<void> {
  const key = itemKey(repository, number)
  const fields = new Map(ground.side.fields.get(key))
  if (value === null) fields.delete(name)
  else fields.set(name, value)
  ground.side.fields.set(key, fields)
  const issue = await ground.state.issue(repository, number)
  if (issue === undefined) throw new Error(`There is no issue ${key}`)
  const type = value === null ? 'text' : restFieldValue(name, value).data_type
  const said = itemFields({ event: 'issues', key: 'issue', item: issue }, value === null ? 'field_removed' : 'field_added')
  await announce(ground, repository, 'issues', caller, { ...said, issue_field: { id: numberOf(name), name, field_type: type } })
}

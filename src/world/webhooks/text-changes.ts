import type { RestItem } from '../shapes/rest-item.ts'

/** The `changes` of an `edited` event: the old title and the old body, each only where it differs. */
export function textChanges(before: RestItem, after: RestItem): Readonly<Record<string, { readonly from: string }>> | undefined {
  const title = before.title === after.title ? {} : { title: { from: before.title } }
  const body = before.body === after.body ? {} : { body: { from: before.body ?? '' } }
  const changes = { ...title, ...body }
  return Object.keys(changes).length === 0 ? undefined : changes
}

import { link, type Phrase, strong } from '../phrase/phrase.ts'
import type { ReportView } from './report-view.ts'

/** The id of a key result, as a link to where the document says more about it. */
export function keyResultName(view: ReportView, id: string): Phrase {
  const place = view.places.get(id)
  return place === undefined ? strong(id) : link(place, strong(id))
}

/** The name of a key result in addresses. */
export function slugOf(view: ReportView, id: string): string {
  return view.slugs.get(id) ?? 'kr'
}

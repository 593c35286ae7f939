import type { ItemReference } from '../../domain/item.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import { itemLink } from './item-link.ts'
import type { ReportView } from './report-view.ts'

/** The first of `count` items as links; a list that is cut says so. */
export function someItems(view: ReportView, items: readonly { readonly item: ItemReference }[], count: number, most: number): Phrase {
  const shown = items.slice(0, most).map(({ item }) => itemLink(view, item))
  return joined(shown.length < count ? [...shown, words('…')] : shown, ', ')
}

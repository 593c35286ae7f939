import { itemName, type ItemReference } from '../../domain/item.ts'
import { safeUrl } from '../markdown/safe-url.ts'
import { given, link, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { initiativeOf, type ReportView } from './report-view.ts'

const PLAIN_NAME = /^(?:[A-Za-z0-9.-]{1,40}\/[A-Za-z0-9.-]{1,100})?#\d{1,12}$/

/** An item's name as a link, `#12`, or `acme/web#12` where it lies in another repository. */
export function itemLink(view: ReportView, reference: ItemReference): Phrase {
  const name = itemName(reference, view.report.repository)
  const url = initiativeOf(view, reference)?.url
  // Within a link GitHub makes nothing of `#12`, so a name in the usual form may stand as it is.
  return url === undefined || safeUrl(url) === undefined ? phrase`${name}` : link(url, PLAIN_NAME.test(name) ? words(name) : name)
}

/** An item's name as a link, its title, and how many of its sub-issues are closed. */
export function itemTitle(view: ReportView, reference: ItemReference): Phrase {
  const { title = '', parts } = initiativeOf(view, reference) ?? {}
  const named = title.trim() === '' ? itemLink(view, reference) : phrase`${itemLink(view, reference)} ${given(title, 90)}`
  return parts === undefined ? named : phrase`${named} ${words(`☑ ${parts.done}/${parts.total}`)}`
}

/** Somebody's login or a team's name, which nobody is notified by. */
export function person(login: string | undefined): Phrase {
  if (login === undefined || login.trim() === '') return phrase`–`
  return given(`@${login.trim().replace(/^@/, '')}`, 60)
}

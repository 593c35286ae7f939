import type { Dependency } from '../../report/portfolio/dependencies-of.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import { itemLink } from './item-link.ts'
import type { ReportView } from './report-view.ts'

const MOST_NAMED = 12

/** What an initiative waits for, and how many more there are. */
export function waitedFor(view: ReportView, { blockedBy, hidden }: Dependency): Phrase {
  const { dependencies: say } = view.language.portfolio
  const named = blockedBy.slice(0, MOST_NAMED).map((blocker) => (blocker.via === 'text' && blocker.open === undefined ? say.said(itemLink(view, blocker)) : itemLink(view, blocker)))
  const more = blockedBy.length - named.length
  return joined([...named, ...(more > 0 ? [words(say.more(more))] : []), ...(hidden > 0 ? [words(say.hidden(hidden, named.length > 0))] : [])], ', ')
}

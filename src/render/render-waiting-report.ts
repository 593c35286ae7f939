import { fitting } from './markdown/fitting.ts'
import { paragraph } from './markdown/paragraph.ts'
import { deliveryWords } from './words/delivery-words.ts'

/** Hidden first line of the issue about a report that waits on a branch, by which it is found again. */
export const waitingReportMarker = '<!-- throughline:waiting-report -->'

/** The issue about a report that got no further than a branch: where it is, and why; or, without a place, that it was delivered. */
export function renderWaitingReport(compare: string | undefined, reason = ''): { readonly title: string; readonly body: string } {
  const blocks = compare === undefined
    ? [paragraph(deliveryWords.delivered())]
    : [paragraph(deliveryWords.waiting(compare)), paragraph(deliveryWords.why(reason)), paragraph(deliveryWords.directly()), paragraph(deliveryWords.closesItself())]
  return { title: deliveryWords.waitingTitle(), body: `${waitingReportMarker}\n${fitting(blocks)}\n` }
}

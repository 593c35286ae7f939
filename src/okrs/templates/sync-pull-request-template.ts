import { isDamaged } from '../yaml/damage-diagnostics.ts'
import { lineBreakOf } from '../check-ins/text-edit.ts'
import { type KeyResultOption, optionText } from './key-result-option.ts'

const START = '<!-- throughline:key-results'
const END = '-->'
const LONGEST_TEMPLATE = 100_000

/** The comment in which a pull request template lists the key results; nobody has to remove it, and no check takes it for an answer. */
export function keyResultComment(options: readonly KeyResultOption[], lineBreak = '\n'): string {
  return [START, ...options.map((option) => withoutDashes(optionText(option))), END].join(lineBreak)
}

/** A pull request template with its list of key results in step with the OKRs; undefined where it has no such list, where all is in step already, or where it is no UTF-8, which would not survive being written. */
export function syncPullRequestTemplate(text: string, wanted: readonly KeyResultOption[]): string | undefined {
  const start = text.length > LONGEST_TEMPLATE ? -1 : text.indexOf(START)
  const end = start < 0 ? -1 : text.indexOf(END, start)
  if (end < 0 || isDamaged(text)) return undefined
  const synced = text.slice(0, start) + keyResultComment(wanted, lineBreakOf(text)) + text.slice(end + END.length)
  return synced === text ? undefined : synced
}

/** Two dashes could end the comment. */
function withoutDashes(text: string): string {
  return text.replace(/-{2,}/g, '–').replaceAll('<!', '<')
}

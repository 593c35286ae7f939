import type { Attention, AttentionSeverity } from '../../report/attention/attention.ts'
import type { ReportView } from './report-view.ts'

/** The matters that stand open, and those that are folded below them. */
interface SortedMatters {
  readonly open: readonly Attention[]
  readonly folded: readonly Attention[]
}

/** What needs a decision or an action stands open, what only deserves a look is folded; executives see what needs a decision. */
export function sortedMatters({ report, settings }: ReportView): SortedMatters {
  const first: readonly AttentionSeverity[] = settings.report.audience === 'executive' ? ['high'] : ['high', 'medium']
  const isOpen = ({ severity }: Attention): boolean => first.includes(severity)
  return { open: report.attention.filter(isOpen), folded: report.attention.filter((matter) => !isOpen(matter)) }
}

import { type ReportSection, reportSections, type ReportSettings } from '../../domain/settings.ts'

/** What executives read: where things stand, what changed, what waits for whom, and what has no plan. */
const EXECUTIVE: readonly ReportSection[] = ['executive-summary', 'at-a-glance', 'changes', 'attention', 'coverage', 'how-to-read']

/** The sections of a report in their order: those of the settings, or else those that its audience reads. */
export function chosenSections({ sections, audience }: ReportSettings): readonly ReportSection[] {
  if (sections !== undefined) return [...new Set(sections)]
  return audience === 'executive' ? EXECUTIVE : reportSections
}

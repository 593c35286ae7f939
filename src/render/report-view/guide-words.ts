import type { ReportSection } from '../../domain/settings.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import { chosenSections } from './chosen-sections.ts'
import type { ReportView } from './report-view.ts'

/** Where initiatives stand with their stages. */
const WITH_STAGES: readonly ReportSection[] = ['objectives', 'portfolio']

/** The rules behind the words and numbers that the report shows. */
export function guideWords(view: ReportView): readonly Phrase[] {
  const { language, report } = view
  const known = Object.entries(language.stages).filter(([stage]) => stage !== 'open' || report.portfolio.stages.open > 0)
  const stages = joined(known.map(([, { emoji, word, meaning }]) => words(`${emoji} ${word}: ${meaning}`)), '; ')
  return language.sentences.guide(showsStages(view) ? stages : undefined)
}

/** An executive meets a stage only where one has changed. */
function showsStages({ report: { changes }, settings }: ReportView): boolean {
  const sections = chosenSections(settings.report)
  const isChanged = [changes.current, ...changes.earlier].some((set) => set?.entries.some((change) => change.kind === 'initiative' && (change.aspects.includes('stage') || change.aspects.includes('added'))))
  return WITH_STAGES.some((section) => sections.includes(section)) || (sections.includes('changes') && isChanged)
}

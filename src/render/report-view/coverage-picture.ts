import type { KeyResultReport } from '../../report/key-result-report.ts'
import { coverageBar, type CoverageFacts } from '../charts/coverage-bar.ts'
import type { Svg } from '../charts/svg.ts'
import type { Theme } from '../charts/theme.ts'
import type { Language } from '../words/language.ts'
import { slugOf } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'

/** What is reached, promised and without a plan, where there is a way to measure it on. */
export function coveragePicture(keyResult: KeyResultReport, view: ReportView, theme: Theme, suffix = ''): Svg | undefined {
  const parts = coverageParts(keyResult)
  if (parts === undefined) return undefined
  const name = { id: `${slugOf(view, keyResult.id)}-coverage${suffix}`, title: view.language.labels.coverage, description: coverageDescription(parts, keyResult.now !== undefined, view.language) }
  return coverageBar(name, parts, theme)
}

function coverageDescription({ done, promised }: CoverageFacts, isMeasured: boolean, { page, format }: Language): string {
  return page.coverageBar(isMeasured ? format.share(done) : undefined, format.share(promised), format.share(Math.max(0, 1 - done - promised)))
}

/** The parts of the way from baseline to target; who has lost ground, or has not measured yet, has reached nothing of it. */
export function coverageParts({ progress, intent, coverage, now, baseline }: KeyResultReport): CoverageFacts | undefined {
  const isUnmeasured = now === undefined && baseline !== undefined && coverage.gap !== 0
  if ((progress === undefined && !isUnmeasured) || intent === 'learn' || coverage.gap === undefined) return undefined
  const done = Math.min(1, Math.max(0, progress ?? 0))
  const promised = coverage.gap === 0 ? 0 : Math.max(0, Math.min(1, coverage.share ?? 0)) * (1 - done)
  return { done, promised }
}

import { paretoLine } from '../../report/portfolio/pareto.ts'
import { paretoChart } from '../charts/pareto-chart.ts'
import type { Svg } from '../charts/svg.ts'
import type { Theme } from '../charts/theme.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { paretoSentence } from './pareto-sentence.ts'
import { pictureNames } from './picture-names.ts'
import type { ReportView } from './report-view.ts'

/** The promises sorted, with the line that most of them reach; undefined where nothing can be compared. */
export function paretoPicture({ report, language }: ReportView, theme: Theme): Svg | undefined {
  const { entries } = report.portfolio.pareto
  const sentence = paretoSentence(report.portfolio.pareto, language)
  if (sentence === undefined) return undefined
  const { portfolio: { pareto: say }, format } = language
  const names = pictureNames(entries.map(({ item }) => item), report.repository)
  const parts = entries.map(({ share, cumulative }, index) => ({ name: names[index] ?? '', share, cumulative }))
  const description = phraseToText(sentence)
  return paretoChart({ id: 'pareto', title: say.title, description }, { parts, line: paretoLine, share: format.share }, theme)
}

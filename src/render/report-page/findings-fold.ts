import type { QualityFinding } from '../../domain/quality-finding.ts'
import { phrase, words } from '../phrase/phrase.ts'
import { findingWords } from '../report-view/finding-words.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { fold, list, para } from './block.ts'
import { element, type Html, text, together } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

const LONGEST = 2000

/** The findings on a key result, an objective or the cycle, folded, each rewriting as a line to copy; nothing without any. */
export function findingsFold(about: Parameters<typeof findingWords>[0], all: readonly QualityFinding[] | undefined, view: ReportView): Html | undefined {
  const shown = findingWords(about, all, view)
  if (shown === undefined) return undefined
  const points = shown.findings.map(({ kind, message, rewriting }) => together(
    phraseToPage(phrase`${kind} `),
    view.language.tag === 'en' ? phraseToPage(message) : element('span', { lang: 'en' }, phraseToPage(message)),
    ...(rewriting === undefined ? [] : [phraseToPage(words(` ${view.language.findings.rewriting}`)), element('br', {}), element('code', {}, text(rewriting, LONGEST))]),
  ))
  return fold(phraseToPage(shown.summary), list(points), shown.more && para(phraseToPage(shown.more)))
}

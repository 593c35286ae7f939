import { given, phrase, strong, words } from '../../phrase/phrase.ts'
import type { PortfolioSentences } from '../portfolio-sentences.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

/** What is said in English about the work as a whole. */
export function englishPortfolio({ initiative }: Vocabulary): PortfolioSentences {
  return {
    title: 'Portfolio',
    tree: 'Outcome tree',
    pareto: {
      title: 'Where most of the promise lies',
      carrying: (carrying, of, line) => phrase`${strong(words(`${carrying} of ${of}`))} ${of === 1 ? initiative.one : initiative.many} ${words(carrying === 1 ? 'carries' : 'carry')} ${words(line)} of all that is promised, weighted by confidence and measured in shares of the way.`,
      spread: (carrying, of, line) => phrase`The promises are spread: it takes ${strong(words(`${carrying} of ${of}`))} ${of === 1 ? initiative.one : initiative.many} to come to ${words(line)} of them, weighted by confidence and measured in shares of the way.`,
      nothing: 'Nothing is promised in numbers that could be compared.',
      withoutNumber: (count) => phrase`${counted(count, initiative)} ${words(count === 1 ? 'promises' : 'promise')} no number that could be compared.`,
      share: 'Share of all promises',
      cumulative: 'Together',
    },
    matrix: {
      title: 'Impact and effort',
      explained: 'Cut at the middle of each, so the corners compare open work with one another. Places are ranks.',
      unplaced: (count) => phrase`${counted(count, initiative)} ${words(count === 1 ? 'does' : 'do')} not say both effort and impact.`,
      effort: 'Effort',
      impact: 'Promised impact',
      quadrants: { 'quick-win': 'Quick wins', 'big-bet': 'Big bets', 'fill-in': 'Fill-ins', 'time-sink': 'Time sinks' },
    },
    mix: {
      title: 'Mix of work',
      by: { effort: 'by effort, where it is given', number: 'by number' },
      sizes: { rock: 'Rocks', pebble: 'Pebbles', sand: 'Sand', unsized: 'No size given' },
      kinds: { outcome: 'Outcome', 'tech-debt': 'Technical debt', operations: 'Operations', unstated: 'Kind not given' },
      debt,
      size: 'Size',
      kind: 'Kind',
      share: 'Share',
    },
    groups: {
      by: (name) => (name === 'team' ? words('By team') : name === 'repository' ? words('By repository') : phrase`By ${given(name.replace(/[\s:/]+$/, ''), 40)}`),
      none: 'none',
      open: 'Open',
      shipped: 'Shipped',
      unlinked: 'Unlinked',
      promised: 'Of all promises',
    },
    dependencies: {
      title: 'What waits for what',
      waits: (item, blockers) => phrase`${item} waits for ${blockers}`,
      said: (blocker) => phrase`${blocker} (by its text)`,
      more: (count) => `${count} more`,
      hidden: englishHidden,
      unread: (count) => phrase`Not read this time: what ${counted(count, initiative)} ${words(count === 1 ? 'waits' : 'wait')} for by GitHub’s links.`,
    },
    waiting: {
      title: 'What waits for whom',
      steps: { acceptance: 'To be accepted', commitment: 'To be taken on', shipping: 'To be shipped', measurement: 'To be measured' },
      nobody: 'nobody named',
      or: 'or',
    },
  }
}

/** Things that are waited for and must not be named, in English. */
export function englishHidden(count: number, others: boolean): string {
  return `${count} ${others ? 'more ' : ''}that not everybody may see who can read this`
}

function debt(standing: 'below' | 'within' | 'above' | 'unknown', share: string, from: string, to: string): string {
  const band = `the band of ${from} to ${to}`
  switch (standing) {
    case 'below': return `Technical debt gets ${share} of the work, less than ${band}.`
    case 'within': return `Technical debt gets ${share} of the work, within ${band}.`
    case 'above': return `Technical debt gets ${share} of the work, more than ${band}.`
    case 'unknown': return 'Most of the work does not say what kind it is, so the share of technical debt is not known.'
  }
}

import { given, phrase, strong, words } from '../../phrase/phrase.ts'
import type { PortfolioSentences } from '../portfolio-sentences.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

/** What is said in German about the work as a whole. */
export function germanPortfolio({ initiative }: Vocabulary): PortfolioSentences {
  return {
    title: 'Portfolio',
    tree: 'Wirkungsbaum',
    pareto: {
      title: 'Wo das meiste versprochen ist',
      carrying: (carrying, of, line) => phrase`${initiative.Many}: ${strong(words(`${carrying} von ${of}`))} ${words(carrying === 1 ? 'trägt' : 'tragen')} ${words(line)} von allem, was versprochen ist, gewichtet mit der Zuversicht und gemessen in Anteilen des Weges.`,
      spread: (carrying, of, line) => phrase`Die Versprechen sind verteilt: Erst ${strong(words(`${carrying} von ${of}`))} ${words(carrying === 1 ? 'kommt' : 'kommen')} auf ${words(line)} davon, gewichtet mit der Zuversicht und gemessen in Anteilen des Weges.`,
      nothing: 'Nichts ist in Zahlen versprochen, die sich vergleichen ließen.',
      withoutNumber: (count) => phrase`Ohne vergleichbare Zahl: ${counted(count, initiative)}.`,
      share: 'Anteil am Versprochenen',
      cumulative: 'Zusammen',
    },
    matrix: {
      title: 'Wirkung und Aufwand',
      explained: 'Geteilt jeweils in der Mitte, die Ecken vergleichen also offene Arbeit untereinander. Die Plätze sind Ränge.',
      unplaced: (count) => phrase`Ohne Angabe von Aufwand oder Wirkung: ${counted(count, initiative)}.`,
      effort: 'Aufwand',
      impact: 'Versprochene Wirkung',
      quadrants: { 'quick-win': 'Schnelle Erfolge', 'big-bet': 'Große Wetten', 'fill-in': 'Lückenfüller', 'time-sink': 'Zeitfresser' },
    },
    mix: {
      title: 'Mischung der Arbeit',
      by: { effort: 'nach Aufwand, soweit angegeben', number: 'nach Anzahl' },
      sizes: { rock: 'Felsen', pebble: 'Kiesel', sand: 'Sand', unsized: 'Ohne Größe' },
      kinds: { outcome: 'Wirkung', 'tech-debt': 'Technische Schulden', operations: 'Betrieb', unstated: 'Ohne Art' },
      debt,
      size: 'Größe',
      kind: 'Art',
      share: 'Anteil',
    },
    groups: {
      by: (name) => (name === 'team' ? words('Nach Team') : name === 'repository' ? words('Nach Repository') : phrase`Nach ${given(name.replace(/[\s:/]+$/, ''), 40)}`),
      none: 'keine Angabe',
      open: 'Offen',
      shipped: 'Ausgeliefert',
      unlinked: 'Nicht verknüpft',
      promised: 'Vom Versprochenen',
    },
    dependencies: {
      title: 'Was worauf wartet',
      waits: (item, blockers) => phrase`${item} wartet auf ${blockers}`,
      said: (blocker) => phrase`${blocker} (laut Text)`,
      more: (count) => `${count} weitere`,
      hidden: germanHidden,
      unread: (count) => phrase`Diesmal nicht gelesen: worauf ${counted(count, initiative)} nach GitHubs Verknüpfungen ${words(count === 1 ? 'wartet' : 'warten')}.`,
    },
    waiting: {
      title: 'Was auf wen wartet',
      steps: { acceptance: 'Anzunehmen', commitment: 'Zu übernehmen', shipping: 'Auszuliefern', measurement: 'Zu messen' },
      nobody: 'niemand benannt',
      or: 'oder',
    },
  }
}

/** Things that are waited for and must not be named, in German. */
export function germanHidden(count: number, others: boolean): string {
  return `${count} ${others ? 'weitere ' : ''}${count === 1 ? 'Sache, die' : 'Sachen, die'} nicht alle sehen dürfen, die dies lesen`
}

function debt(standing: 'below' | 'within' | 'above' | 'unknown', share: string, from: string, to: string): string {
  const band = `der Spanne von ${from} bis ${to}`
  switch (standing) {
    case 'below': return `Technische Schulden bekommen ${share} der Arbeit und liegen unter ${band}.`
    case 'within': return `Technische Schulden bekommen ${share} der Arbeit und liegen in ${band}.`
    case 'above': return `Technische Schulden bekommen ${share} der Arbeit und liegen über ${band}.`
    case 'unknown': return 'Der größere Teil der Arbeit nennt keine Art, der Anteil technischer Schulden ist also nicht bekannt.'
  }
}

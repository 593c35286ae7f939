import { phrase, strong, words } from '../../phrase/phrase.ts'
import type { ReviewSentences } from '../review-sentences.ts'

/** What is said in German about what came of shipped work, and about the weekly meeting. */
export const germanReviews: ReviewSentences = {
  title: 'Erwartet und tatsächlich',
  caveat: 'Beide Zahlen nebeneinander: Dass das eine auf das andere folgte, heißt nicht, dass es daraus folgte.',
  none: 'Noch ist nichts ausgeliefert, das sich vergleichen ließe.',
  overall: (reviews, hits, median) => phrase`Von ${strong(words(reviews === 1 ? '1 Rückschau' : `${reviews} Rückschauen`))} mit beiden Zahlen ${words(hits === 1 ? 'erreichte' : 'erreichten')} ${words(String(hits))} das Erwartete oder mehr; die mittlere kam auf ${words(median)} davon.`,
  everybody: 'Alle',
  noTeam: 'Kein Team',
  team: 'Team',
  reviews: 'Rückschauen',
  hits: 'Wie erwartet oder mehr',
  median: 'Mitte von tatsächlich zu erwartet',
  habit: 'Bisher',
  habits: { 'over-promised': 'verspricht mehr, als kommt', fair: 'schätzt treffend', 'under-promised': 'verspricht weniger, als kommt', 'too-few': 'zu wenige für ein Urteil' },
  unreviewed: 'Ohne Rückschau',
  expected: 'Erwartet',
  actual: 'Tatsächlich',
  ratio: 'Verhältnis',
  state: 'Rückschau',
  states: { due: '🟡 fällig', awaited: '⏳ steht aus', reviewed: '✅ erledigt', 'without-number': '⚪ ohne Zahl' },
  list: (count) => (count === 1 ? '1 ausgeliefertes Versprechen' : `${count} ausgelieferte Versprechen`),
  sync: {
    title: 'Für das wöchentliche Treffen',
    owed: 'Check-ins',
    lastCheckIns: (days) => `Check-in fällig: ${days === 1 ? 'jeden Tag' : `alle ${days} Tage`}. Zuletzt:`,
    never: 'nie',
    agenda: 'Zu besprechen',
    issueTitle: 'OKR-Check-ins dieser Woche',
    isOwed: (days) => `Ohne Check-in seit mehr als ${days === 1 ? 'einem Tag' : `${days} Tagen`}:`,
    nobody: 'noch niemand',
    howTo: 'Den Wert in die OKR-Datei eintragen, von Hand oder mit dem Befehl:',
    allIn: '✅ Alle Check-ins sind da.',
    closesItself: 'Dieses Issue wird aktuell gehalten und schließt sich selbst. Es benachrichtigt niemanden namentlich.',
    topics: {
      'off-track': 'vom Kurs ab', 'guardrail-breached': 'Leitplanke durchbrochen', 'no-owner': 'niemand zuständig', 'no-target': 'kein Zielwert', 'no-baseline': 'kein Ausgangswert', 'target-is-baseline': 'Zielwert gleich Ausgangswert',
      'no-check-in': 'ohne Check-in', 'stale-check-in': 'Check-in veraltet', 'not-moving': 'bewegt sich nicht', 'forecast-short': 'Prognose reicht nicht', 'no-initiative': 'nichts geplant', 'uncovered-gap': 'Lücke ohne Plan',
      'over-promised': 'zu viel versprochen', loosened: 'leichter gemacht', 'proposals-waiting': 'Vorschläge zu beantworten', blocked: 'blockiert', 'initiative-overdue': 'überfällige Arbeit', 'review-due': 'Rückschau fällig', 'initiative-unassigned': 'niemand zugewiesen', 'initiative-unlinked': 'nicht verknüpft', overload: 'zu viel zugleich',
    },
  },
}

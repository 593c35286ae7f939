import type { PageLabels } from '../page-labels.ts'

/** The words of the page in German. */
export const germanPage: PageLabels = {
  skip: 'Zum Bericht springen',
  contents: 'Inhalt',
  decisions: 'Braucht eine Entscheidung',
  waiting: 'warten auf eine Entscheidung',
  progress: 'des Weges, im Mittel',
  onCourse: 'erreicht oder auf Kurs',
  ofThem: (count, all) => `${count} von ${all}`,
  forecasts: 'Wo die Prognosen enden',
  forecast: { likely: 'am Ziel', possible: 'um das Ziel', unlikely: 'vor dem Ziel', unknown: 'nicht bekannt' },
  uncovered: (count) => (count === 1 ? 'Lücke ohne vollen Plan' : 'Lücken ohne vollen Plan'),
  find: 'Im Bericht suchen',
  everyStatus: 'Jeder Status',
  shown: 'gezeigt',
  details: 'Definition und Verlauf',
  work: 'Die Arbeit dahinter',
  legend: { done: 'erreicht', promised: 'versprochen', open: 'ohne Plan' },
  coverageBar: (done, promised, open) => `${done === undefined ? 'noch nicht gemessen' : `${done} des Weges erreicht`}, ${promised} versprochen, ${open} ohne Plan`,
  weight: 'Braucht',
  severities: { high: 'Entscheidung', medium: 'Handeln', low: 'einen Blick' },
}

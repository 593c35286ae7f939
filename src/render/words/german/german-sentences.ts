import type { Format } from '../../format/format.ts'
import { joined, type Phrase, phrase, strong, words } from '../../phrase/phrase.ts'
import { listWords } from '../list-words.ts'
import type { ReportSentences } from '../report-sentences.ts'
import { germanReading } from './german-reading.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

/** The sentences of the report in German. */
export function germanSentences(nouns: Vocabulary, format: Format): ReportSentences {
  return { ...opening(nouns, format), ...matters(), ...keyResults(nouns), ...work(nouns), guide: (stages) => guide(nouns, stages) }
}

function opening(nouns: Vocabulary, format: Format) {
  const { keyResult } = nouns
  return {
    noCycle: 'Zyklus: noch nicht definiert.',
    begins: (start: string) => `beginnt am ${format.day(start)}`,
    week: (week: number, weeks: number) => `Woche ${week} von ${weeks}`,
    ended: 'beendet',
    reading: (reading) => germanReading(reading, nouns, format),
    noKeyResult: () => phrase`Noch sind keine ${keyResult.many} definiert.`,
    standing: (all, parts) => phrase`${counted(all, keyResult)}: ${listWords(parts, 'und')}.`,
    standingPart: (count, predicate) => `${count} ${predicate}`,
    largestGap: (id, gap, uncovered) => phrase`Die größte Lücke ohne Plan hat ${id}; noch nötig: ${gap}, ${uncovered === undefined ? words('alles') : phrase`davon ${uncovered}`} ohne Plan.`,
    readings: (measured, all) => (measured === 0 ? words('noch keine Messung') : words(`(${measured} von ${all} gemessen)`)),
    nothingWaits: 'Nichts wartet auf eine Entscheidung.',
    waiting: (count) => strong(phrase`Auf eine Entscheidung ${words(count === 1 ? 'wartet' : 'warten')} ${counted(count, keyResult)}.`),
    noKeyResultsYet: () => phrase`noch keine ${keyResult.many}`,
  } satisfies Partial<ReportSentences>
}

function matters() {
  return {
    moreDecisions: (count) => `und ${count} weitere unter „Braucht Aufmerksamkeit“`,
    moreMatters: (count) => `Und ${count} ${count === 1 ? 'weiterer Punkt' : 'weitere Punkte'}.`,
    nothingUrgent: 'Nichts Dringendes.',
    furtherMatters: (count) => (count === 1 ? '1 weiterer Punkt verdient einen Blick' : `${count} weitere Punkte verdienen einen Blick`),
    restInData: (count) => `… und ${count} weitere, alle in der Datendatei.`,
    more: (count) => `… und ${count} weitere`,
    moreInReport: (count) => `… und ${count} weitere im Bericht`,
    moreNames: (count) => `${count} weitere`,
  } satisfies Partial<ReportSentences>
}

function keyResults({ objective, initiative }: Vocabulary) {
  return {
    allCovered: 'Die offene Arbeit verspricht für jede Lücke genug, wenn die Versprechen halten.',
    coverageIntroduction: () => phrase`Was noch fehlt, was offene ${initiative.many} nach eigener Angabe davon versprechen (gewichtet mit der Zuversicht), und wofür es keinen Plan gibt.`,
    readBefore: (day: string) => `gelesen am ${day}, vor Beginn`,
    timeGone: (share: string, day: string) => `am ${day} waren ${share} der Zeit vorbei`,
    stakeholder: (owner) => phrase`niemand eigens; eine Ebene höher (${objective.one}) ${owner}`,
    proxy: 'ein Ersatz für etwas, das sich noch nicht messen lässt',
    northStar: 'Nordstern',
    levels: { product: 'Produktwirkung, ein frühes Zeichen', business: 'Geschäftswirkung, ein spätes Zeichen' },
    quoted: (text, day) => phrase`„${text}“ — ${words(day)}`,
    checkIns: (count, shown) => `${count === 1 ? '1 Check-in' : `${count} Check-ins`}${shown === undefined ? '' : `, gezeigt sind die letzten ${shown}`}`,
    score: (name: string, value: string, rank: number | undefined) => `${name} ${value}${rank === undefined ? '' : `, Rang ${rank}`}`,
    evidence: (text) => phrase`Beleg: ${text}`,
    hypothesis: (text) => phrase`Hypothese: ${text}`,
    through: (item) => phrase`über ${item}`,
    deliveredBy: (items, rest) => phrase`↳ umgesetzt durch ${rest > 0 ? phrase`${joined(items, ', ')} und ${rest} weitere` : listWords(items, 'und')}`,
    stillAhead: (change) => phrase`davon noch offen: ${change}`,
    wasAhead: (change) => phrase`davon bei der Auslieferung noch offen: ${change}`,
    actual: (text) => phrase`tatsächlich: ${text}`,
    dropped: (count) => phrase`Verworfen: ${counted(count, initiative)}.`,
  } satisfies Partial<ReportSentences>
}

function work({ objective, keyResult, initiative }: Vocabulary) {
  return {
    placements: {
      linked: () => words('hier verknüpft'),
      otherCycle: 'mit Früherem oder Späterem verknüpft',
      confidential: () => words('mit Vertraulichem verknüpft'),
      waived: 'freigestellt',
      exempt: 'ausgenommen',
      missing: () => phrase`ohne ${keyResult.one}`,
      invalid: 'mit einer Verknüpfung, die nicht hält',
      unverifiable: 'nicht prüfbar',
      okrsInvalid: 'mit Fehlern in der OKR-Datei',
    },
    work: (all, parts) => phrase`${strong(counted(all, initiative))}: ${joined(parts, ', ')}.`,
    past: (count) => phrase`Nicht mitgezählt, weil vor Beginn geschlossen: ${counted(count, initiative)}.`,
    tree: () => phrase`${objective.One} → ${keyResult.one} → ${initiative.one} als Baum`,
    desk: (who, count, ids, initiatives) => phrase`${who}: ${counted(count, keyResult)} (${ids}), zugesagt: ${counted(initiatives, initiative)}`,
    unlinked: (count) => phrase`Offen und ohne ${keyResult.one} (${count})`,
    waived: (count, withoutReason) => (withoutReason === 0 ? `Freigestellt, mit Grund (${count})` : `Freigestellt (${count}, ohne Grund: ${withoutReason})`),
    elsewhere: (count) => `Mit Früherem oder Späterem verknüpft (${count})`,
    moreProblems: (count) => `(und ${count} ${count === 1 ? 'weiteres Problem' : 'weitere Probleme'})`,
    split: () => phrase`In einem Dokument würde GitHub nicht alles zeigen; die ${objective.many} stehen deshalb einzeln:`,
    wholeReport: () => words('Der ganze Bericht'),
    asDefined: 'Ziele und Ergebnisse, wie sie definiert sind in',
    sources: {
      definedIn: (file) => phrase`Definiert in ${file}`,
      data: (file) => phrase`Dasselbe als Daten: ${file}`,
      page: (file) => phrase`Als Seite: ${file}`,
    },
  } satisfies Partial<ReportSentences>
}

function guide({ keyResult, initiative }: Vocabulary, stages: Phrase | undefined) {
  return [
    phrase`${strong(words('Fortschritt'))} ist der Anteil des Weges vom Ausgangswert zum Zielwert. Nur Check-ins bewegen ihn; geschlossene Issues und gemergte Pull Requests nie. Ohne Check-in gibt es keinen, und Mittelwerte lassen ihn aus.`,
    phrase`${strong(words('Abdeckung'))} ist, was offene ${initiative.many} versprechen, mal der Zuversicht, die ihre Autoren angeben (ohne Angabe zählt es voll), verglichen mit dem, was noch fehlt. Das Versprechen, einen Wert zu erreichen, zählt mit dem Stück, das vom jetzigen Wert aus noch fehlt, und nach der Auslieferung mit dem, das dann noch fehlte. Zwei Einträge, die ein Versprechen einlösen, zählen einmal.`,
    phrase`${strong(words('Versprechen sind Versprechen.'))} Erwartete Wirkung heißt: So viel erwartet, wer es verspricht; nichts hier sagt, dass das eine das andere verursacht hat.`,
    ...(stages === undefined ? [] : [phrase`${strong(words('Phasen'))}. ${stages}.`]),
    phrase`⚠ heißt: Check-in älter als zwei Wochen, oder versprochen ist mehr als das Anderthalbfache dessen, was noch fehlt; ⭐ ist ein Nordstern. ${keyResult.Many}, die noch niemand messen kann, zeigen einen Strich.`,
  ]
}

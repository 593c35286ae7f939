import { type Status, statusRule } from '../../../report/status.ts'
import { formatShare } from '../../../domain/format/format-number.ts'
import type { StatusWords } from '../language.ts'

/** The statuses in German, in the order in which a reader wants them. */
export const germanStatuses: Readonly<Record<Status, StatusWords>> = {
  achieved: { emoji: '🏁', word: 'Erreicht', predicate: 'erreicht', meaning: 'laut Check-in am Ziel oder darüber hinaus' },
  'on-track': { emoji: '🟢', word: 'Auf Kurs', predicate: 'auf Kurs', meaning: `höchstens ${points(statusRule.onTrackWithin)} hinter einem gleichmäßigen Tempo vom Beginn bis zum Termin, am Tag der letzten Messung, und die ist höchstens ${statusRule.silentAfterDays} Tage alt` },
  'at-risk': { emoji: '🟡', word: 'Gefährdet', predicate: 'gefährdet', meaning: `höchstens ${points(statusRule.atRiskWithin)} zurück, oder die Zuversicht liegt zuletzt unter ${formatShare(statusRule.doubtBelow)}, oder die Prognose bleibt vor dem Ziel, oder was zu halten ist, wird nicht gehalten, oder der Termin ist vorbei und ${formatShare(statusRule.nearlyThere)} des Weges sind geschafft` },
  'off-track': { emoji: '🔴', word: 'Vom Kurs ab', predicate: 'vom Kurs ab', meaning: `weiter zurück, oder die Zuversicht liegt unter ${formatShare(statusRule.despairBelow)}, oder der Termin ist vorbei und weniger ist geschafft` },
  'no-data': { emoji: '⚪', word: 'Ohne Daten', predicate: 'ohne Daten', meaning: `ohne Check-in, oder ohne etwas, woran zu messen wäre, oder es stand gut und ist seit über ${statusRule.silentAfterDays} Tagen ohne Check-in` },
  'not-started': { emoji: '⏳', word: 'Nicht begonnen', predicate: 'nicht begonnen', meaning: `noch ohne Check-in, in den ersten ${statusRule.staleAfterDays} Tagen` },
  learning: { emoji: '🔵', word: 'Lernziel', predicate: 'Lernziel', meaning: 'eine Frage, die zu beantworten ist; sie wird nie rot, weil eine Zahl fehlt' },
}

/** The same once the cycle is over. */
export const germanGrades: Readonly<Record<Status, StatusWords>> = {
  ...germanStatuses,
  'at-risk': { emoji: '🟡', word: 'Teilweise erreicht', predicate: 'teilweise erreicht', meaning: `laut Check-in vor dem Ziel, und wenigstens ${formatShare(statusRule.partlyFrom)} des Weges sind geschafft` },
  'off-track': { emoji: '🔴', word: 'Verfehlt', predicate: 'verfehlt', meaning: 'weniger vom Weg ist geschafft, oder was zu halten war, wurde nicht gehalten' },
  'no-data': { emoji: '⚪', word: 'Nicht gemessen', predicate: 'nicht gemessen', meaning: 'ohne Check-in, oder ohne etwas, woran zu messen wäre' },
}

function points(share: number): string {
  return `${Math.round(share * 100)} Punkte des Weges`
}

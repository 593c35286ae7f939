import type { Format } from '../../format/format.ts'
import { phrase, strong, words } from '../../phrase/phrase.ts'
import type { OutlookSentences } from '../outlook-sentences.ts'

/** What is said in German about where a key result goes. */
export function germanOutlook(format: Format): OutlookSentences {
  return {
    label: 'Prognose',
    forecast: ({ due, value, low, high, range, checkIns, perWeek }) =>
      phrase`${strong(value)} am ${words(format.day(due))}, in ${words(range)} der Fälle ${low} bis ${high}, wenn es weitergeht wie zuletzt (${checkIns} Check-ins; ${perWeek} je Woche; Theil-Sen-Gerade)`,
    reach: { likely: 'der ganze Bereich liegt am Ziel oder darüber hinaus', possible: 'das Ziel liegt im Bereich', unlikely: 'der ganze Bereich bleibt vor dem Ziel' },
    reachedOn: (day) => `die Gerade trifft das Ziel am ${day}`,
    none: (reason, checkIns, needed) => {
      switch (reason) {
        case 'learning': case 'met': return undefined
        case 'due-passed': return 'keine mehr: Der Termin ist vorbei'
        case 'too-few-check-ins': return `noch keine: Dafür braucht es ${needed} Check-ins, und es ${checkIns === 1 ? 'gibt 1' : `gibt ${checkIns}`}`
        case 'out-of-range': return 'keine: Die Zahlen liegen zu weit auseinander'
      }
    },
    because: { pace: 'wegen des Tempos', confidence: 'wegen der Zuversicht', forecast: 'wegen der Prognose' },
    notHeld: 'wird nicht gehalten',
    pastDue: (due) => `Termin war der ${due}`,
    silentSince: (day) => `seit dem ${day} ohne Check-in`,
    chart: (id) => phrase`Wie sich ${id} bewegt hat`,
    chartDescription: ({ path, checkIns, due }) => phrase`${path}, ${words(checkIns === 1 ? '1 Check-in' : `${checkIns} Check-ins`)}, Termin ${due}.`,
    meter: (share, pace) => (pace === undefined ? `${share} des Weges` : `${share} des Weges; bei gleichmäßigem Tempo wären es ${pace}`),
    revisions: (count) => (count === 1 ? 'Einmal geändert' : `${count}-mal geändert`),
    fields: { title: 'Titel', metric: 'Definition', audience: 'Zielgruppe', unit: 'Einheit', baseline: 'Ausgangswert', target: 'Zielwert', due: 'Termin', owner: 'Zuständigkeit' },
    revised: (field, before, after) => phrase`${words(field)}: ${before} → ${after}`,
    loosened: 'leichter zu erreichen',
    midCycle: 'mitten in der Laufzeit',
  }
}

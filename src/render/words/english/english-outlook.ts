import type { Format } from '../../format/format.ts'
import { phrase, strong, words } from '../../phrase/phrase.ts'
import type { OutlookSentences } from '../outlook-sentences.ts'

/** What is said in English about where a key result goes. */
export function englishOutlook(format: Format): OutlookSentences {
  return {
    label: 'Forecast',
    forecast: ({ due, value, low, high, range, checkIns, perWeek }) =>
      phrase`${strong(value)} on ${words(format.day(due))}, ${words(range)} of the time between ${low} and ${high}, if it goes on like the last ${checkIns} check-ins (${perWeek} a week; Theil–Sen line)`,
    reach: { likely: 'the whole range is at the target or past it', possible: 'the target lies within the range', unlikely: 'the whole range falls short of the target' },
    reachedOn: (day) => `the line meets the target on ${day}`,
    none: (reason, checkIns, needed) => {
      switch (reason) {
        case 'learning': case 'met': return undefined
        case 'due-passed': return 'none any more: the due date is past'
        case 'too-few-check-ins': return `none yet: it takes ${needed} check-ins, and there ${checkIns === 1 ? 'is 1' : `are ${checkIns}`}`
        case 'out-of-range': return 'none: the numbers are too far apart to carry on'
      }
    },
    because: { pace: 'by its pace', confidence: 'by the confidence of its owner', forecast: 'by the forecast' },
    notHeld: 'it is not held',
    pastDue: (due) => `it was due on ${due}`,
    silentSince: (day) => `no check-in since ${day}`,
    chart: (id) => phrase`How ${id} has moved`,
    chartDescription: ({ path, checkIns, due }) => phrase`${path}, ${words(checkIns === 1 ? '1 check-in' : `${checkIns} check-ins`)}, due ${due}.`,
    meter: (share, pace) => (pace === undefined ? `${share} of the way` : `${share} of the way; an even pace would have been at ${pace}`),
    revisions: (count) => (count === 1 ? 'Revised once' : `Revised ${count} times`),
    fields: { title: 'title', metric: 'definition', audience: 'audience', unit: 'unit', baseline: 'baseline', target: 'target', due: 'due date', owner: 'owner' },
    revised: (field, before, after) => phrase`${words(field)}: ${before} → ${after}`,
    loosened: 'easier to reach',
    midCycle: 'in mid-cycle',
  }
}

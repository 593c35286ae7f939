import type { PageLabels } from '../page-labels.ts'

/** The words of the page in English. */
export const englishPage: PageLabels = {
  skip: 'Skip to the report',
  contents: 'Contents',
  decisions: 'Needs a decision',
  waiting: 'waiting for a decision',
  progress: 'of the way, on average',
  onCourse: 'achieved or on track',
  ofThem: (count, all) => `${count} of ${all}`,
  forecasts: 'Where the forecasts end',
  forecast: { likely: 'at the target', possible: 'around it', unlikely: 'short of it', unknown: 'not known' },
  uncovered: (count) => (count === 1 ? 'gap without a full plan' : 'gaps without a full plan'),
  find: 'Find in the report',
  everyStatus: 'Every status',
  shown: 'shown',
  details: 'Definition and history',
  work: 'The work behind it',
  legend: { done: 'reached', promised: 'promised', open: 'no plan' },
  coverageBar: (done, promised, open) => `${done === undefined ? 'not measured yet' : `${done} of the way reached`}, ${promised} promised, ${open} without a plan`,
  weight: 'Needs',
  severities: { high: 'a decision', medium: 'an action', low: 'a look' },
}

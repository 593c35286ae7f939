/** Words that people try first, and the key that Throughline has for them; the first that the map knows is meant. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'id'], summary: ['title'], description: ['why', 'metric', 'note'], context: ['why'], key: ['id'],
  krs: ['key_results'], keyresults: ['key_results'], results: ['key_results'], okrs: ['objectives'], goals: ['objectives'], quarter: ['cycle'], period: ['cycle'],
  from: ['baseline', 'start'], initial: ['baseline'], startvalue: ['baseline'], to: ['target', 'end'], goal: ['target'], targetvalue: ['target'], deadline: ['due', 'end'], duedate: ['due'],
  begin: ['start'], startdate: ['start'], finish: ['end'], enddate: ['end'], until: ['due', 'end'], definition: ['metric'], kpi: ['metric'],
  updates: ['check_ins'], progress: ['check_ins', 'value'], checkin: ['check_ins'], current: ['check_ins', 'value'], comment: ['note'], day: ['date'],
  dri: ['owner'], lead: ['owner'], assignee: ['owner'], responsible: ['owner'], segment: ['audience'], type: ['intent', 'level'], minimum: ['min'], maximum: ['max'],
  labels: ['label'], enforcement: ['mode'], required: ['require'], ignore: ['exempt'], repos: ['repositories'], words: ['vocabulary'], path: ['file'],
}

/** The key that a usual other word stands for, among those that a map has. */
export function synonymOf(word: string, keys: readonly string[]): string | undefined {
  const folded = word.toLowerCase().replaceAll(/[\s_-]/g, '')
  return Object.hasOwn(SYNONYMS, folded) ? SYNONYMS[folded]?.find((key) => keys.includes(key)) : undefined
}

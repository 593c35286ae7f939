const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['using', 'use'], ['used', 'use'], ['uses', 'use'], ['built', 'build'], ['wrote', 'write'], ['written', 'writ'],
  ['ran', 'run'], ['held', 'hold'], ['sent', 'send'], ['grew', 'grow'], ['grown', 'grow'], ['got', 'get'],
  ['won', 'win'], ['met', 'meet'], ['kept', 'keep'], ['spoke', 'speak'], ['spoken', 'speak'], ['taught', 'teach'],
  ['chosen', 'choos'], ['taken', 'take'], ['made', 'make'], ['people', 'person'], ['signups', 'signup'],
  ['rating', 'rating'], ['ratings', 'rating'], ['rated', 'rating'], ['meeting', 'meeting'], ['meetings', 'meeting'], ['leading', 'leading'],
  ['engineering', 'engineering'], ['marketing', 'marketing'], ['satisfied', 'satisfied'], ['building', 'build'], ['analyses', 'analysis'], ['has', 'have'], ['had', 'have'], ['is', 'is'], ['was', 'is'], ['were', 'is'], ['are', 'is'],
  ['been', 'is'], ['be', 'is'], ['this', 'this'], ['less', 'less'], ['process', 'process'], ['processes', 'process'],
  ['access', 'access'], ['business', 'business'], ['need', 'need'], ['news', 'news'], ['series', 'series'],
])

function undouble(word: string): string {
  const last = word.at(-1) ?? ''
  return word.length > 3 && last === word.at(-2) && !'lsz'.includes(last) ? word.slice(0, -1) : word
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 2) return word.slice(0, -1)
  return word
}

function withoutEnding(word: string): string {
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3))
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2))
  return word
}

/** Folds the forms of an English word together ("shipped", "ships", "shipping" → "ship"); other words come back as they are. */
export function stem(word: string): string {
  const known = IRREGULAR.get(word) ?? STEMS.get(word)
  if (known !== undefined) return known
  const stemmed = stemOf(word)
  if (STEMS.size < MOST_STEMS && word.length < LONGEST_KEPT) STEMS.set(word, stemmed)
  return stemmed
}

/** Titles share most of their words. */
const STEMS = new Map<string, string>()
const MOST_STEMS = 20_000
const LONGEST_KEPT = 40

function stemOf(word: string): string {
  const base = withoutEnding(withoutPlural(word.replace(/(?:['’]s?)$/, '')))
  const folded = base.replaceAll('is', 'iz')
  return folded.length > 3 && folded.endsWith('e') ? folded.slice(0, -1) : folded.replace(/ie$/, 'y')
}

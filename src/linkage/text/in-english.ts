import { letter } from '../../domain/letter.ts'
import { mentionsAny } from './mentions-any.ts'

/** A line in the language that figures, directions and dates are read in. */
interface EnglishLine {
  readonly text: string
  /** What somebody wrote where `text` holds this piece; the piece itself where it is none. */
  readonly originalOf: (piece: string) => string
}

/** One replacement: from here on the two texts are so far apart. */
interface Shift {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Words that mean nothing in English, by what they say there; those that would are told by what stands around them. */
const WORDS = new Map<string, string>()
for (const [english, german] of [
  ['increase', 'steigern steigert steigen steigt steigerung erhöhen erhöht erhöhung anheben wachsen wächst zuwachs anstieg'],
  ['reduce', 'senken senkt senkung sinken sinkt reduzieren reduziert reduzierung reduktion verringern verringert verringerung verkürzen verkürzt verkürzung rückgang einsparung einsparen'],
  ['improve', 'verbessern verbessert verbesserung'], ['double', 'verdoppeln verdoppelt verdopplung'], ['halve', 'halbieren halbiert halbierung'], ['triple', 'verdreifachen verdreifacht'],
  ['more', 'mehr'], ['less', 'weniger'], ['higher', 'höher'], ['lower', 'niedriger geringer'], ['faster', 'schneller'], ['slower', 'langsamer'], ['shorter', 'kürzer'], ['better', 'besser'], ['additional', 'zusätzlich zusätzliche zusätzlichen'], ['new', 'neue neuer neuen neues'],
  ['not', 'nicht'], ['without', 'ohne'], ['and', 'und'], ['or', 'oder'], ['at least', 'mindestens wenigstens'], ['at most', 'höchstens'], ['about', 'etwa ungefähr rund zirka'],
  ['between', 'zwischen'], ['under', 'unter'], ['above', 'über'], ['instead of', 'statt anstatt'], ['compared to', 'gegenüber'], ['currently', 'derzeit aktuell momentan'], ['today', 'heute'], ['previously', 'bisher vorher'],
  ['pp', 'prozentpunkt prozentpunkte prozentpunkten'], ['%', 'prozent'], ['points', 'punkte punkten'], ['thousand', 'tsd tausend'], ['million', 'millionen'], ['bn', 'mrd milliarde milliarden'],
  ['second', 'sekunde'], ['seconds', 'sekunden'], ['minutes', 'minuten'], ['hour', 'stunde'], ['hours', 'stunden'], ['days', 'tage tagen'], ['week', 'woche'], ['weeks', 'wochen'],
  ['month', 'monat monats'], ['months', 'monate monaten'], ['quarter', 'quartal quartals'], ['quarters', 'quartale quartalen'], ['year', 'jahr jahres'], ['years', 'jahre jahren'], ['cycle', 'zyklus'],
  ['January', 'januar jänner'], ['February', 'februar'], ['March', 'märz maerz'], ['May', 'mai'], ['June', 'juni'], ['July', 'juli'], ['October', 'oktober okt'], ['December', 'dezember dez'],
  ['year-end', 'jahresende'], ['eoq', 'quartalsende'], ['Monday', 'montag'], ['Tuesday', 'dienstag'], ['Wednesday', 'mittwoch'], ['Thursday', 'donnerstag'], ['Friday', 'freitag'], ['next', 'nächste nächsten nächster nächstes'],
  ['confidence', 'zuversicht konfidenz'], ['by', 'spätestens'],
] as const) for (const word of german.split(' ')) WORDS.set(word, english)

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const HINTS = [...WORDS.keys(), 'bis', 'um', 'auf', 'von', 'ende', 'anfang', 'mitte', 'fach', 'tag', 'sicher', 't€', 'hälfte', '%-punkt', 'pro ']
/** Where the words stand that are told by what is around them. */
const PIECE = new RegExp(String.raw`(?<![${letter}\d])\d{1,2}\.\s?\d{1,2}\.(?!\d)|%-?punkten?|t€|-?fach(?![${letter}])|(?<![${letter}-])(?:bis spätestens|bis zu[mr]?|um die hälfte|um ein (?:drittel|viertel|fünftel|zehntel)|(?:ende|anfang|mitte)(?: de[sr](?= (?:jahr|quartal|monat|zykl|woche)))?|[${letter}]+)(?![${letter}]|-[${letter}])\.?`, 'gi')
const NUMBER_NEXT = /^\s+(?:(?:ca\.?|etwa|ungefähr|rund|mindestens|höchstens|über|unter)\s)?[+\-−~≈$€£]?\s?\d/i
const DATE_NEXT = /^\s+(?:\d{1,2}\.\s?(?:\d{1,2}\.|[a-zä]{3})|\d{4}|q[1-4]|h[12])/i
const FRACTIONS: Readonly<Record<string, string>> = { hälfte: 'half', drittel: 'a third', viertel: 'a quarter', fünftel: 'a fifth', zehntel: 'a tenth' }
const EDGES: Readonly<Record<string, string>> = { ende: 'end of', anfang: 'start of', mitte: 'mid' }

/** A line as it would stand in English, where it is written in German; any other line is left as it is, to the letter. */
export function inEnglish(line: string): EnglishLine {
  if (!mentionsAny(line, HINTS)) return { text: line, originalOf: (piece) => piece }
  const shifts: Shift[] = []
  let text = ''
  let at = 0
  for (const match of line.matchAll(PIECE)) {
    const [written] = match
    const before = line.slice(Math.max(0, match.index - 40), match.index)
    // "Tag 5 pages" is English.
    const english = written === 'Tag' && DAY_BEFORE.test(before) ? 'day' : translated(written.toLowerCase(), before, line.slice(match.index + written.length, match.index + written.length + 60))
    if (english === undefined) continue
    const said = written.endsWith('.') && !/\d/.test(written) && !ABBREVIATED.test(written) ? `${english}.` : english
    text += line.slice(at, match.index)
    shifts.push({ start: text.length, end: text.length + said.length, from: match.index, to: match.index + written.length })
    text += said
    at = match.index + written.length
  }
  text += line.slice(at)
  return { text, originalOf: (piece) => originalOf(piece, text, line, shifts) }
}

const DAY_BEFORE = /(?:\d|\b(?:pro|jeden|jedem|einen?|einem|am|je))\s+$/i
const ABBREVIATED = /^(?:tsd|mrd|okt|dez)\.$/i

/** What a German piece says, given what stands around it; undefined where it is to stay. */
function translated(written: string, before: string, after: string): string | undefined {
  const word = written.replace(/\.$/, '')
  if (/^\d/.test(word)) return /(?:bis|zum|spätestens|den)\s+$/i.test(before) ? dayAndMonth(word) : undefined
  const known = WORDS.get(word)
  if (known !== undefined) return known
  if (word.endsWith('fach')) return /\d\s?$/.test(before) ? 'x' : undefined
  if (word.startsWith('%')) return ' pp'
  if (word.startsWith('um ')) return `by ${FRACTIONS[word.split(' ').at(-1) ?? ''] ?? ''}`
  if (/^bis(?: |$)/.test(word)) return until(word, before, after)
  const [edge = ''] = word.split(' ')
  if (Object.hasOwn(EDGES, edge)) return isDated(before) ? `${EDGES[edge]}${edge === word ? '' : ' the'}` : undefined
  switch (word) {
    case 't€': return /\d\s?$/.test(before) ? 'k€' : undefined
    case 'pro': return /^\s+(?:sekunde|minute|stunde|tag|woche|monat|quartal|jahr)(?![a-z])/i.test(after) ? 'per' : undefined
    case 'sicher': return /%\s?$/.test(before) ? 'sure' : undefined
    case 'um': return NUMBER_NEXT.test(after) ? 'by' : undefined
    case 'auf': return NUMBER_NEXT.test(after) ? 'to' : undefined
    case 'von': return /\s(?:auf|bis)\s/i.test(after) && /^[^.;]{0,40}\d[^;]{0,30}\s(?:auf|bis)\s/i.test(after) ? 'from' : NUMBER_NEXT.test(after) ? 'of' : undefined
    default: return undefined
  }
}

/** "Bis zu 5", "40 bis 45" and "bis 1.12." are three things. */
function until(word: string, before: string, after: string): string | undefined {
  if (word === 'bis zu') return NUMBER_NEXT.test(after) ? 'up to' : 'by'
  if (word !== 'bis') return 'by'
  return NUMBER_NEXT.test(after) && !DATE_NEXT.test(after) && /\d[^\d.;]{0,20}\s$/.test(before) ? 'to' : 'by'
}

function isDated(before: string): boolean {
  return /(?:^|bis\s|spätestens\s|zum\s)\s*$/i.test(before)
}

function dayAndMonth(written: string): string | undefined {
  const [day, month] = written.split('.').map(Number)
  const name = MONTHS[(month ?? 0) - 1]
  return name === undefined ? undefined : `${day} ${name}`
}

function originalOf(piece: string, text: string, line: string, shifts: readonly Shift[]): string {
  const bare = text.includes(piece) ? piece : piece.replace(/^to /, '')
  const start = text.indexOf(bare)
  if (start < 0 || shifts.length === 0 || bare === '') return piece
  return line.slice(placeOf(start, shifts, false), placeOf(start + bare.length, shifts, true)).trim()
}

function placeOf(at: number, shifts: readonly Shift[], isEnd: boolean): number {
  const shift = shifts.findLast(({ start }) => start < at || (!isEnd && start === at))
  if (shift === undefined) return at
  return at < shift.end || (isEnd && at === shift.end) ? (isEnd ? shift.to : shift.from) : shift.to + (at - shift.end)
}

import type { Unit } from '../../domain/unit.ts'
import { readLine } from '../words/line.ts'
import { stem } from '../words/stem.ts'
import { titleShape } from './title-shape.ts'

/** "Zero lost keys", "no more lost keys", "get to 0 lost keys"; not "no more than 3", "no one" or "no later than". */
const NONE = /^(?:(?:achieve|reach|have|see|hit|get|get (?:down )?to|go to|be at)\s)?(net[-\s])?(?:zero|no(?:\smore)?|0)\s(?!(?:than|one|more|less|fewer|later|longer|earlier|higher|lower|percent|tolerance|need|matter)\b)(\p{L}.*)$/iu
/** Where the number stands, which is said in a place of its own. */
const START = /\s\((?:currently|current|today|now|baseline|from|was)\b[^)]{0,40}\)$/i
/** Words of no other language, where nothing else is known. */
const ENGLISH = /\b(?:\p{L}{3,}(?:ed|ing)|lost|late|open|broken|dead|bad|wrong|known|burst|stolen|missing)\b/iu
const SINGLES = /^(?:none of|nobody|no one|no|zero|0|never|eliminate|end|stop|abolish|eradicate|get rid of)\s/i

/** What a title wants to be no more, in words that take a start and an end; undefined where it says so in a sentence of its own ("no guest waits"), or of one alone ("no accident"). */
export function wantedNone(words: string, unit: Unit): string | undefined {
  const [, net = '', rest = ''] = NONE.exec(words) ?? []
  const what = `${net.replace('-', ' ').toLowerCase()}${rest.replace(START, '')}`
  if (rest === '' || /[:;]\s/.test(what)) return undefined
  const line = readLine(what)
  const counted = stem(unit.symbol.toLowerCase())
  const named = line.tokens.find(({ stem: word }) => word === counted)
  if ((line.matches.length === 0 && !ENGLISH.test(what) && named === undefined) || titleShape(line) === 'tells' || named?.text.toLowerCase() === counted) return undefined
  return what
}

/** Whether a title that names no number wants something to be no more, whatever its grammar: "none of the ferries are late", "eliminate unpaid fares". */
export function endsAtNone(words: string): boolean {
  return SINGLES.test(words) && !/\d/.test(words.slice(2))
}

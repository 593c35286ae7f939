import { letter } from '../../domain/letter.ts'
const BETWEEN_WORDS = new RegExp(String.raw`[^${letter}\d]+`, 'g')
const FILLERS: ReadonlySet<string> = new Set([
  'no response', 'na', 'n a', 'not applicable', 'tbd', 'tba', 'tbc', 'tbh', 'todo', 'to do', 'to be determined', 'to be defined', 'to be decided', 'to be done', 'to be confirmed',
  'to be added', 'none', 'nil', 'null', 'nothing', 'unknown', 'undefined', 'not sure', 'unsure', 'not sure yet', 'not yet', 'no idea', 'idk', 'dunno', 'pending', 'later', 'soon', 'wip',
  'fill me', 'fill me in', 'fill in', 'fill this in', 'see above', 'see below', 'see title', 'see description', 'as above', 'same as above', 'same', 'same as title', 'as title', 'as in title',
  'test', 'testing', 'asdf', 'asd', 'qwerty', 'qwe', 'foo', 'bar', 'foobar', 'lorem ipsum', 'blah', 'bla', 'yes', 'no', 'ok', 'okay', 'y', 'n', 'select', 'select one', 'please select', 'choose', 'choose one',
  'answer', 'your answer', 'your answer here', 'text', 'value', 'placeholder', 'hello', 'hi', 'done', 'value here', 'write here', 'insert here', 'enter here', 'type here', 'not known', 'not known yet', 'not defined', 'not available',
  'keine angabe', 'keine angaben', 'k a', 'kein', 'keine', 'keiner', 'unbekannt', 'offen', 'noch offen', 'folgt', 'folgt noch', 'siehe oben', 'siehe unten', 'siehe titel', 'wie oben', 'weiß nicht', 'noch unklar', 'unklar', 'später',
])
const LETTER = new RegExp(String.raw`[${letter}\d]`)
const LONGEST = 60
const KEYBOARD = /^(?:asdf|sdf|qwer|zxcv|jkl|hjkl|fdsa|dfg|lkj)[a-z;]{0,20}$/

/** An answer that a reader would call empty: `TBD`, `N/A`, `…`, `xx`, gibberish. */
export function isFiller(text: string): boolean {
  if (!LETTER.test(text)) return true
  if (text.length > LONGEST) return false
  const words = text.normalize('NFKC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim()
  return FILLERS.has(words) || isMash(words)
}

/** One letter over and over, or fingers run along the keyboard. */
function isMash(words: string): boolean {
  const letters = words.replaceAll(' ', '')
  if (/\d/.test(letters)) return false
  if ([...letters].every((letter) => letter === letters[0])) return true
  return KEYBOARD.test(letters) || isRepeated(letters)
}

function isRepeated(letters: string): boolean {
  for (let length = 2; length <= 4; length += 1) {
    const times = letters.length / length
    if (times >= 3 && Number.isInteger(times) && letters === letters.slice(0, length).repeat(times)) return true
  }
  return false
}

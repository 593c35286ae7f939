const FILLERS: ReadonlySet<string> = new Set([
  'no response', 'na', 'n a', 'not applicable', 'tbd', 'tba', 'tbc', 'tbh', 'todo', 'to do', 'to be determined', 'to be defined', 'to be decided', 'to be done', 'to be confirmed',
  'to be added', 'none', 'nil', 'null', 'nothing', 'unknown', 'undefined', 'not sure', 'unsure', 'not sure yet', 'not yet', 'no idea', 'idk', 'dunno', 'pending', 'later', 'soon', 'wip',
  'fill me', 'fill me in', 'fill in', 'fill this in', 'see above', 'see below', 'see title', 'see description', 'as above', 'same as above', 'same', 'same as title', 'as title', 'as in title',
  'test', 'testing', 'asdf', 'asd', 'qwerty', 'qwe', 'foo', 'bar', 'foobar', 'lorem ipsum', 'blah', 'bla', 'yes', 'no', 'ok', 'okay', 'y', 'n', 'select', 'select one', 'please select', 'choose', 'choose one',
  'answer', 'your answer', 'your answer here', 'text', 'value', 'placeholder', 'hello', 'hi', 'done', 'value here', 'write here', 'insert here', 'enter here', 'type here', 'not known', 'not known yet', 'not defined', 'not available',
])
const EXAMPLE = /^\(?\s*(?:e\.?\s?g\b\.?|ex(?:ample)?s?\s?[:.]|example\s|for (?:example|instance)\b|such as\b|sample\s?:|i\.?e\.(?=\s))/i
const INNER_EXAMPLE = /[,;]?\s\(?(?:e\.g\.?|eg\.|for example|for instance|such as)[,:\s].*$/i
const BRACKETED_EXAMPLE = /\(\s?(?:e\.g\.?|eg\.?|for example|for instance|ex\.?:|example:)[^()]{0,200}\)/gi
const SLOT = /(?:^|[\s+\-−~(→[<{])(?:x{1,3}|n{1,2}|y|z|_{2,}|\?{1,3}|…|\.{3}|#{1,2})\s?(?:%|pp\b|ms\b|percent|points?\b|→|->)/i
const SLOT_WORDS = /\bfrom x\b|\bto y\b|\bby x\b|\bx to y\b|\[x\]|<x>/i
const INSTRUCTION = /^(?:please|which|what|why|how|who|describe|enter|add|fill|insert|link|list|name|pick|choose|select|state|specify|replace|write|use|put|give|provide|explain|the id of|id of|one of|delete|remove|optional|required)\b/i
const KEYBOARD = /^(?:asdf|sdf|qwer|zxcv|jkl|hjkl|fdsa|dfg|lkj)[a-z;]{0,20}$/

/** An answer that a reader would call empty: `TBD`, `N/A`, `…`, `xx`, gibberish. */
export function isFiller(text: string): boolean {
  if (text.length > 60) return false
  const words = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
  return words === '' || FILLERS.has(words) || isMash(words)
}

/** What a line says once examples are taken out; empty when it is nothing but an example or a slot to fill. */
export function withoutExamples(line: string): string {
  const text = line.replace(BRACKETED_EXAMPLE, ' ').trim()
  if (EXAMPLE.test(text)) return ''
  const rest = text.replace(INNER_EXAMPLE, '').trim()
  return isSlot(rest) ? '' : rest
}

/** A number that was never filled in: `X %`, `+X pp`, `from X to Y`. */
export function isSlot(text: string): boolean {
  return text.length < 200 && !/\d/.test(text) && (SLOT.test(text) || SLOT_WORDS.test(text))
}

/** Words of a template that tell people what to write. */
export function isInstruction(text: string): boolean {
  const inner = bracketContent(text) ?? text
  return text.endsWith('?') || INSTRUCTION.test(inner) || /\b(?:here|goes here|your|which)\b/i.test(inner)
}

/** The words in brackets, where brackets are all there is: `[KR id]`, `<key result>`. */
export function bracketContent(text: string): string | undefined {
  const pairs: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}', '⟨': '⟩', '«': '»' }
  const close = pairs[text[0] ?? '']
  return close !== undefined && text.length > 2 && text.endsWith(close) ? text.slice(1, -1).trim() : undefined
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

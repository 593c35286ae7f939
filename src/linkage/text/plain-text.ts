import { letter } from '../../domain/letter.ts'
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\uFE0E|\uFE0F/g
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const PRINTABLE = /^[ -~]*$/
const MARKUP = /[`*_~[\]<&\\]/
const PUNCTUATION = /[!-/:-@[-`{-~]/
const WORD = new RegExp(String.raw`[${letter}\d]`)
const TAG = /<\/?(?:a|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|picture|pre|s|samp|small|source|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var)(?=[\s/>])/iy
const AUTOLINK = /<(?=https?:\/\/)/iy
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|minus|plus|ndash|mdash|rarr|euro|pound|percnt|#\d{1,6}|#x[\da-f]{1,5});/iy
const LONGEST_URL = 2048
const LONGEST_RUN = 4

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', minus: '-', plus: '+', ndash: '–', mdash: '—', rarr: '→', euro: '€', pound: '£', percnt: '%',
}

/** A reader's place in one line: what was put out, which brackets stand open, where marks were last found. */
interface Progress {
  readonly text: string
  readonly out: string[]
  readonly brackets: { readonly at: number; readonly image: boolean }[]
  readonly seen: Map<string, number>
}

/** Takes out what nobody sees: bidi marks, zero-width characters, exotic spaces. */
function dropInvisible(text: string): string {
  return PRINTABLE.test(text) ? text : text.replace(INVISIBLE, '').replace(ODD_SPACE, ' ')
}

/** One line as a reader sees it: link texts, contents of code spans; no emphasis marks, tags, images or struck-out words. Linear. */
export function plainText(markdown: string): string {
  const text = dropInvisible(markdown)
  if (!MARKUP.test(text)) return text.trim()
  const progress: Progress = { text, out: [], brackets: [], seen: new Map() }
  let at = 0
  while (at < text.length) at = step(progress, at)
  return progress.out.join('').trim()
}

function step(progress: Progress, at: number): number {
  const { text, out } = progress
  const char = text[at] ?? ''
  switch (char) {
    case '\\': return escaped(progress, at)
    case '`': return codeSpan(progress, at)
    case '*': return at + 1
    case '_': return underscore(progress, at)
    case '~': return strike(progress, at)
    case '[': return openBracket(progress, at)
    case ']': return closeBracket(progress, at)
    case '<': return angle(progress, at)
    case '&': return entity(progress, at)
    default:
      out.push(char)
      return at + 1
  }
}

function escaped({ text, out }: Progress, at: number): number {
  const next = text[at + 1] ?? ''
  if (!PUNCTUATION.test(next)) {
    out.push('\\')
    return at + 1
  }
  out.push(next)
  return at + 2
}

/** Finds `mark` from `from` on; answers are kept while they lie ahead, so that many searches cost one pass. */
function find({ text, seen }: Progress, mark: string, from: number): number {
  const kept = seen.get(mark)
  if (kept !== undefined && (kept < 0 || kept >= from)) return kept
  const found = text.indexOf(mark, from)
  seen.set(mark, found)
  return found
}

function codeSpan(progress: Progress, at: number): number {
  const { text, out } = progress
  let end = at
  while (text[end] === '`') end += 1
  const mark = text.slice(at, Math.min(end, at + LONGEST_RUN))
  const close = end - at > LONGEST_RUN ? -1 : find(progress, mark, end)
  if (close < 0) return end
  out.push(text.slice(end, close).trim())
  let after = close
  while (text[after] === '`') after += 1
  return after
}

function underscore({ text, out }: Progress, at: number): number {
  // Inside a word an underscore is a letter (O1_KR1); at its edge it is emphasis.
  if (at > 0 && WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? '')) out.push('_')
  return at + 1
}

function strike(progress: Progress, at: number): number {
  if (progress.text[at + 1] !== '~') {
    progress.out.push('~')
    return at + 1
  }
  const close = find(progress, '~~', at + 2)
  return close < 0 ? at + 2 : close + 2
}

function openBracket({ text, out, brackets }: Progress, at: number): number {
  const image = text[at - 1] === '!'
  if (image) out.pop()
  brackets.push({ at: out.length, image })
  out.push('[')
  return at + 1
}

function closeBracket(progress: Progress, at: number): number {
  const { text, out, brackets } = progress
  const open = brackets.pop()
  const next = text[at + 1]
  const close = open && (next === '(' || next === '[') ? find(progress, next === '(' ? ')' : ']', at + 2) : -1
  if (!open || close < 0 || close - at > LONGEST_URL) {
    out.push(']')
    return at + 1
  }
  if (open.image) out.length = open.at
  else out[open.at] = ''
  return close + 1
}

function angle(progress: Progress, at: number): number {
  const { text, out } = progress
  AUTOLINK.lastIndex = at
  if (AUTOLINK.test(text)) return at + 1
  TAG.lastIndex = at
  const close = TAG.test(text) ? find(progress, '>', at) : -1
  if (close < 0) {
    out.push('<')
    return at + 1
  }
  out.push(' ')
  return close + 1
}

function entity({ text, out }: Progress, at: number): number {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(text)?.[0]
  out.push(found === undefined ? '&' : decode(found.slice(1, -1).toLowerCase()))
  return at + (found?.length ?? 1)
}

function decode(name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? ''
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10FFFF ? dropInvisible(String.fromCodePoint(code)) : ''
}

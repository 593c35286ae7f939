import { letter } from '../../domain/letter.ts'
const SEPARATORS = /[\s./\\\-_–—:]+/
const LONGEST_ID = 200
const DIGIT = /\d/

/**
 * An id in the form in which ids are compared: upper case, without the separators between its parts.
 * Between two digits a separator stays, as O1.11 and O11.1 are not the same.
 */
export function referenceKey(id: string): string {
  let key = ''
  for (const part of id.slice(0, LONGEST_ID).normalize('NFKC').toUpperCase().split(SEPARATORS)) {
    if (part === '') continue
    key += key !== '' && DIGIT.test(key.at(-1) ?? '') && DIGIT.test(part[0] ?? '') ? `.${part}` : part
  }
  return key
}

/** The last part of an id, by which people call it among themselves: KR1 of O1.KR1. */
export function lastPartKey(id: string): string {
  return referenceKey(id.split(SEPARATORS).findLast((part) => part !== '') ?? '')
}

const ID_SHAPE = new RegExp(String.raw`^(?:\d{1,3}[./_\- ]?)?[${letter}]{1,10}[\s./_#-]{0,2}\d`)
const ID_CHARACTERS = new RegExp(String.raw`^[${letter}\d\s./_#:-]+$`)

/** Whether a text has the shape of an id: a few letters and a number, no sentence. */
export function looksLikeId(text: string): boolean {
  return text.length <= 40 && ID_SHAPE.test(text) && ID_CHARACTERS.test(text) && text.split(/\s+/).length <= 4
}

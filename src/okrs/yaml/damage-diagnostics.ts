import type { Diagnostic } from '../../domain/diagnostic.ts'
import { messageOf } from '../../domain/message.ts'
import { shownValue } from '../shown-value.ts'
import { placeAt, type YamlFile } from './yaml-file.ts'

/** What stands in place of bytes that are no UTF-8, whoever has read them: the checkout, GitHub, or the editor that saved the file; and halves of characters, which cannot be saved. */
const DAMAGED = /[\uFFFD\p{Surrogate}]/gu
const MOST = 20

/** Whether a text holds a character that is lost, or would be once it is saved. */
export function isDamaged(text: string): boolean {
  return text.search(DAMAGED) >= 0
}

/** A diagnostic a line that holds damaged characters, for the first lines that do. */
export function damageDiagnostics(source: Pick<YamlFile, 'file' | 'text' | 'lines'>): readonly Diagnostic[] {
  const first = new Map<number, Diagnostic>()
  for (const { index } of source.text.matchAll(DAMAGED)) {
    const place = placeAt(source, index)
    if (first.has(place.line)) continue
    if (first.size === MOST) break
    const message = 'A character here cannot be read: the file is not saved as UTF-8, or was damaged when it was. Save it as UTF-8 and write the character anew.'
    first.set(place.line, { code: 'wrong-encoding', severity: 'error', message: messageOf(message), place, found: shownValue(around(source.text, index)), expected: 'text in UTF-8' })
  }
  return [...first.values()]
}

const BEFORE = 20
const BEHIND = 60

/** What stands around an offset on its line; emoji stay whole. */
function around(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - BEFORE), offset).replace(/^[\uDC00-\uDFFF]/, '').split(/[\r\n]/).at(-1) ?? ''
  const behind = text.slice(offset, offset + BEHIND).replace(/(?<=.)[\uD800-\uDBFF]$/s, '').split(/[\r\n]/, 1)[0] ?? ''
  return `${before}${behind}`.trim()
}

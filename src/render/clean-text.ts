/** What is put where a text was cut. */
const CUT = '…'

/** Line ends and other blanks that would break a line or a table. */
const BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const PLAIN = /^[ -~]*$/
/** What is done to text that is not plain. Made when first needed: the classes cost a process that has just started a millisecond each. */
let steps: readonly (readonly [RegExp, string])[] | undefined

/** Somebody's text on one line, without what cannot be seen, at most `most` characters; emoji stay whole. */
export function cleanText(text: string, most = 200): string {
  return cut(withoutUnseen(text.slice(0, most * 8)).replace(/ {2,}/g, ' ').trim(), most, text.length > most * 8)
}

/** Somebody's text with its lines kept, for a block of code; at most `most` characters. */
export function cleanLines(text: string, most = 2000): string {
  const lines = text.slice(0, most * 2).split(/\r\n|[\n\r\u2028\u2029]/)
  return cut(lines.map((line) => withoutUnseen(line).trimEnd()).join('\n'), most, text.length > most * 2)
}

function withoutUnseen(text: string): string {
  if (PLAIN.test(text)) return text
  steps ??= cleaningSteps()
  return steps.reduce((cleaned, [pattern, replacement]) => cleaned.replace(pattern, replacement), text)
}

/** Not as literals, which are compiled with the file. */
function cleaningSteps(): readonly (readonly [RegExp, string])[] {
  return [
    [BLANKS, ' '],
    [new RegExp(String.raw`\p{Surrogate}`, 'gu'), '\ufffd'],
    // Characters that show nothing and change what is shown: controls, directions, fillers, tags.
    [new RegExp(String.raw`(?!\u200d|\ufe0f)[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]`, 'gu'), ''],
    // A joiner that does not hold an emoji together.
    [new RegExp(String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})`, 'gu'), ''],
    // Marks piled on a letter so high that they cover other lines.
    [new RegExp(String.raw`(\p{Mark}{4})\p{Mark}+`, 'gu'), '$1'],
  ]
}

function cut(text: string, most: number, already: boolean): string {
  // A character is at most two halves, so this much holds what is kept and one more.
  const characters = Array.from(text.slice(0, (most + 1) * 2))
  if (characters.length <= most) return already ? `${text}${CUT}` : text
  return `${characters.slice(0, most - 1).join('').replace(/(?:\u200d|\ufe0f|\s)+$/u, '')}${CUT}`
}

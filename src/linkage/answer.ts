import { isFiller } from './text/is-filler.ts'
import { withoutExamples } from './text/without-examples.ts'
import type { HiddenKind } from './text/scan-body.ts'

/** One line that stands under a field's name. */
export type ContentLine =
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly checked?: boolean | undefined }
  | { readonly kind: 'hidden'; readonly line: number; readonly as: HiddenKind }
  | { readonly kind: 'sub'; readonly line: number; readonly text: string }

/** What a body says for one field, and where. Nothing but a heading is `absent`. */
export type FieldReading =
  | { readonly kind: 'absent' }
  /** `isTitle` says that the text is the item's title once more, `unticked` that it stands behind the first of so many boxes, none of which is ticked. */
  | { readonly kind: 'placeholder'; readonly text: string; readonly line: number; readonly isTitle?: boolean | undefined; readonly unticked?: number | undefined }
  /** `others` are further answers to the same field, in places that name it plainly. */
  | { readonly kind: 'answered'; readonly text: string; readonly line: number; readonly others?: readonly OtherAnswer[] | undefined }

/** A further answer; `level` says whether its place is as good as that of the one that counts. */
export interface OtherAnswer {
  readonly text: string
  readonly level: boolean
}

/** Lines of the repository's own templates, in the form in which lines are compared. */
export type TemplateLines = ReadonlySet<string>

const HIDDEN: Readonly<Record<HiddenKind, string | undefined>> = { code: 'only a code block', quote: 'only quoted text', comment: undefined }
/** Nobody answers a field in more lines than these; what follows is not read. */
const MOST_LINES = 1_000
const ADVERSE = /\b(?:fail|failure|worst|risk|abort|kill|rollback|otherwise|counter)/i

/** How the lines under a field's name are to be read. */
export interface AnswerRules {
  readonly templates: TemplateLines
  /** `none` opens a waiver, whose reason may stand on the next line, so it is kept. */
  readonly keepNone: boolean
}

/** What lines under a field's name amount to, once the form's own words, examples and fillers are taken out. */
export function readAnswer(content: readonly ContentLine[], rules: AnswerRules): FieldReading {
  let first: FieldReading = { kind: 'absent' }
  for (const part of splitSubsections(content.length > MOST_LINES ? content.slice(0, MOST_LINES) : content)) {
    const reading = readPart(part, rules)
    if (reading.kind === 'answered') return reading
    if (first.kind === 'absent') first = reading
  }
  return first
}

interface Written {
  readonly line: number
  readonly text: string
}

function readPart(part: readonly ContentLine[], rules: AnswerRules): FieldReading {
  const kept: Written[] = []
  const unticked: Written[] = []
  let dropped: Written | undefined
  for (const line of part) {
    const written = line.kind === 'text' ? line.text : line.kind === 'hidden' ? HIDDEN[line.as] : undefined
    const text = line.kind === 'text' ? ownWords(line.text, rules) : ''
    const isTicked = line.kind !== 'text' || line.checked !== false
    if (text !== '') (isTicked ? kept : unticked).push({ line: line.line, text })
    else if (written !== undefined && written !== '') dropped ??= { line: line.line, text: written }
  }
  const [first] = kept
  if (first) return { kind: 'answered', text: kept.map((line) => line.text).join('\n'), line: first.line }
  const [box] = unticked
  if (box) return { kind: 'placeholder', ...box, unticked: unticked.length }
  return dropped ? { kind: 'placeholder', ...dropped } : { kind: 'absent' }
}

/** What is left of a line that the author wrote. */
function ownWords(line: string, { templates, keepNone }: AnswerRules): string {
  const text = withoutExamples(withoutTemplate(line, templates))
  if (keepNone && /^none\b/i.test(text)) return text
  return isFiller(text) ? '' : text
}

/** Takes the template's words off the front of a line; the answer may stand behind them. */
function withoutTemplate(line: string, templates: TemplateLines): string {
  if (templates.size === 0) return line
  if (templates.has(line)) return ''
  for (const template of templates) {
    if (template.length > 11 && line.startsWith(template)) return line.slice(template.length).trim()
  }
  return line
}

/** The lines right under the field's name, then those under each heading below it; what happens on failure comes last. */
function splitSubsections(content: readonly ContentLine[]): readonly (readonly ContentLine[])[] {
  const parts: { readonly adverse: boolean; readonly lines: ContentLine[] }[] = [{ adverse: false, lines: [] }]
  for (const line of content) {
    if (line.kind === 'sub') parts.push({ adverse: ADVERSE.test(line.text), lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return [...parts.filter((part) => !part.adverse), ...parts.filter((part) => part.adverse)].map((part) => part.lines)
}

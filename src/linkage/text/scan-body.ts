import { type Container, enterList, leaveLists } from './container.ts'
import { closesFence, type Fence, openFence } from './fence.ts'
import { indentOf, readHeading, readRule, readTagHeading } from './heading.ts'
import { stripComments } from './strip-comments.ts'

/** What a line of a body is to its reader; `hidden` lines are code, quotes and comments, none of which is an answer. */
export type ScannedLine =
  | { readonly kind: 'heading'; readonly line: number; readonly level: number; readonly text: string; readonly underlined: boolean }
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly bullet: boolean; readonly checked: boolean | undefined }
  | { readonly kind: 'hidden'; readonly line: number; readonly as: HiddenKind }
  | { readonly kind: 'blank' | 'rule' }

/** Why a line is no answer whatever it says. */
export type HiddenKind = 'code' | 'quote' | 'comment'

/** A body, line by line. */
export interface ScannedBody {
  readonly lines: readonly ScannedLine[]
  /** A comment or fence that hides the rest of the body because it is never closed. */
  readonly unclosed?: { readonly kind: 'code' | 'comment'; readonly line: number } | undefined
}

/** The longest body that GitHub stores; what a file adds beyond is not read. */
export const LONGEST_BODY = 65_536

interface State {
  readonly raw: readonly string[]
  readonly lines: ScannedLine[]
  readonly containers: Container[]
  fence: Fence | undefined
  comment: boolean
  /** The closing tag that ends an HTML block of code or quotation. */
  block: { readonly close: string; readonly as: HiddenKind } | undefined
  openedOn: number
  /** Line index up to which the paragraph of the last inline comment was searched, and whether a close was found. */
  searched: { readonly upTo: number; readonly closeAt: number }
}

/** Lines that begin otherwise are text, and most lines do. */
const MARKED = /^\s*(?:[-*+_#>`~<=\d]|$)/
const HIDING_TAG = /^<(pre|blockquote|script|style|textarea)(?=[\s>])/i

/** Tells headings, text and hidden lines apart, in one pass and linear time, as GitHub's Markdown would. */
export function scanBody(body: string): ScannedBody {
  const raw = body.slice(0, LONGEST_BODY).split(/\r\n|\n|\r/)
  const state: State = { raw, lines: [], containers: [], fence: undefined, comment: false, block: undefined, openedOn: 0, searched: { upTo: -1, closeAt: -1 } }
  raw.forEach((text, index) => scanLine(state, text, index))
  const kind = state.comment ? 'comment' : 'code'
  return { lines: state.lines, unclosed: state.comment || state.fence ? { kind, line: state.openedOn } : undefined }
}

function scanLine(state: State, raw: string, index: number): void {
  if (raw === '' && !state.fence && !state.block && !state.comment) return pushBlank(state)
  const line = index + 1
  const indent = indentOf(raw)
  if (state.fence && !(raw.trim() !== '' && indent < state.fence.container)) return inFence(state, raw, line)
  state.fence = undefined
  if (state.block) return inBlock(state, state.block, raw, line)
  if (!state.comment && raw.trim() === '') return pushBlank(state)
  if (!state.comment && isIndentedCode(state, indent)) return pushHidden(state, line, 'code')
  const wasOpen = state.comment
  const stripped = isQuote(raw) && !wasOpen ? { text: raw, open: false, hadComment: false } : stripComments(raw, { open: wasOpen }, () => closesInParagraph(state, index))
  state.comment = stripped.open
  if (stripped.open && !wasOpen) state.openedOn = line
  if (stripped.hadComment && stripped.text.trim() === '') return pushHidden(state, line, 'comment')
  scanVisible(state, stripped.text, line)
}

function inFence(state: State, raw: string, line: number): void {
  if (state.fence && closesFence(state.fence, raw.trimStart())) state.fence = undefined
  pushHidden(state, line, 'code')
}

function inBlock(state: State, block: NonNullable<State['block']>, raw: string, line: number): void {
  if (raw.toLowerCase().includes(block.close)) state.block = undefined
  pushHidden(state, line, block.as)
}

/** Of a run of blank or hidden lines only the first is kept: more say no more. */
function pushBlank({ lines }: State): void {
  if (lines.at(-1)?.kind !== 'blank') lines.push({ kind: 'blank' })
}

/** A second empty heading of the same level ends nothing that the first did not. */
function pushHeading({ lines }: State, heading: Extract<ScannedLine, { kind: 'heading' }>): void {
  const last = lines.at(-1)
  if (heading.text !== '' || last?.kind !== 'heading' || last.text !== '' || last.level !== heading.level) lines.push(heading)
}

function pushHidden({ lines }: State, line: number, as: HiddenKind): void {
  const last = lines.at(-1)
  if (last?.kind !== 'hidden' || last.as !== as) lines.push({ kind: 'hidden', line, as })
}

/** Four spaces to the right of the item they belong to, and no paragraph to go on with: code. */
function isIndentedCode(state: State, indent: number): boolean {
  leaveLists(state.containers, indent)
  const last = state.lines.at(-1)
  return last?.kind !== 'text' && indent - (state.containers.at(-1)?.content ?? 0) >= 4
}

function isQuote(raw: string): boolean {
  return raw.trimStart().startsWith('>')
}

function scanVisible(state: State, text: string, line: number): void {
  if (!MARKED.test(text)) return void state.lines.push({ kind: 'text', line, text: text.trim(), bullet: false, checked: undefined })
  const item = enterList(state.containers, text)
  const content = item.text.trim()
  if (content === '') return pushBlank(state)
  if (content.startsWith('>')) return pushHidden(state, line, 'quote')
  if (hides(state, content, line)) return
  if (!item.bullet && underlines(state, content)) return
  if (readRule(text)) return void state.lines.push({ kind: 'rule' })
  const heading = readHeading(content) ?? readTagHeading(content)
  if (heading) return pushHeading(state, { kind: 'heading', line, level: heading.level, text: heading.text, underlined: false })
  state.lines.push({ kind: 'text', line, text: item.text.trim(), bullet: item.bullet, checked: item.checked })
}

/** Opens a fence or an HTML block that hides what it holds. */
function hides(state: State, content: string, line: number): boolean {
  const fence = openFence(content, state.containers.at(-1)?.content ?? 0)
  const tag = fence || content[0] !== '<' ? undefined : HIDING_TAG.exec(content)?.[1]?.toLowerCase()
  if (!fence && tag === undefined) return false
  const as = tag === 'blockquote' ? 'quote' : 'code'
  if (fence) state.fence = fence
  else if (!content.toLowerCase().includes(`</${tag}>`)) state.block = { close: `</${tag}>`, as }
  state.openedOn = line
  pushHidden(state, line, as)
  return true
}

/** Turns a one-line paragraph into the heading that this line underlines. */
function underlines(state: State, content: string): boolean {
  const level = content[0] === '=' && /^=+$/.test(content) ? 1 : content[0] === '-' && /^-+$/.test(content) ? 2 : 0
  const last = state.lines.at(-1)
  if (level === 0 || last?.kind !== 'text' || last.bullet || state.lines.at(-2)?.kind === 'text') return false
  state.lines[state.lines.length - 1] = { kind: 'heading', line: last.line, level, text: last.text, underlined: true }
  return true
}

/** Whether an inline comment finds its end before the next blank line; searched once for each paragraph. */
function closesInParagraph(state: State, index: number): boolean {
  if (index < state.searched.upTo) return state.searched.closeAt > index
  let upTo = index + 1
  let closeAt = -1
  for (; upTo < state.raw.length && state.raw[upTo]?.trim() !== ''; upTo += 1) if (state.raw[upTo]?.includes('-->')) closeAt = upTo
  state.searched = { upTo, closeAt }
  return closeAt > index
}

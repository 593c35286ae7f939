import type { Diagnostic } from '../../domain/diagnostic.ts'
import { messageOf } from '../../domain/message.ts'
import { shownValue } from '../shown-value.ts'
import { placeAt, type YamlFile } from './yaml-file.ts'

/** Why and where the YAML parser stopped. */
export interface SyntaxStop {
  readonly reason: string
  readonly offset: number
}

type Advice = Pick<Diagnostic, 'code' | 'message' | 'found' | 'expected' | 'example' | 'fix'>

interface Scene {
  readonly reason: string
  readonly character: string
  /** The line up to the place where the parser stopped, and from there on. */
  readonly before: string
  readonly after: string
}

/** What the parser says, by the words it begins with, and what a person is to be told. */
const ADVICE: readonly (readonly [reason: string, message: string, expected: string])[] = [
  ['tab characters', 'A tab is used for indentation here. YAML accepts only spaces.', 'spaces'],
  ['nesting exceeded', 'Lists and keys are nested more deeply here than any OKR file needs.', 'at most ten levels'],
  ['unexpected end of the stream within a double', 'A double quote is opened and never closed.', 'a closing "'],
  ['unexpected end of the stream within a single', "A single quote is opened and never closed.", "a closing '"],
  ['unexpected end of the stream within a flow', 'A bracket is opened and never closed.', 'a closing ] or }'],
  ['unexpected end of the document within', 'A quote is opened and not closed before the document ends.', 'a closing quote'],
  ['deficient indentation', 'A bracket or quote that was opened above is not closed, or this line is indented too little.', 'a closing ], } or quote'],
  ['missed comma', 'Two entries within brackets stand side by side without a comma.', 'a comma between the entries'],
  ['expected the node content', 'There is a comma without an entry before it.', 'an entry before the comma'],
  ['unknown escape', 'A backslash in double quotes begins an escape that YAML does not know. Use single quotes for plain text.', '\\\\ for a backslash'],
  ['expected hexadecimal', 'A backslash escape in double quotes is incomplete. Use single quotes for plain text.', 'hexadecimal digits'],
  ['expected valid JSON', 'There is an invisible control character within the quotes.', 'visible text'],
  ['the stream contains non-printable', 'There is an invisible control character here.', 'visible text'],
  ['null byte', 'There is a NUL byte in the file: it is saved as UTF-16, or is no text at all. Save it as UTF-8.', 'text in UTF-8'],
  ['a line break is expected', 'After | or > the text must begin on the next line.', 'a new line'],
  ['end of the stream', 'This line fits neither as a key nor as a value: a colon with a space behind the key may be missing, or the indentation differs from the lines above.', 'key: value'],
  ["expected ':'", 'A key stands here without a colon behind it.', 'key: value'],
  ['can not read a block mapping', 'The line above this one has a key without a colon behind it.', 'key: value'],
  ['a whitespace character', 'There is no space behind the colon.', 'key: value'],
  ['name of an alias', 'A value that begins with * must stand in quotes.', 'text in quotes'],
  ['name of an anchor', 'A value that begins with & must stand in quotes.', 'text in quotes'],
  ['tag ', 'A value that begins with ! must stand in quotes.', 'text in quotes'],
  ['undeclared tag', 'A value that begins with ! must stand in quotes.', 'text in quotes'],
  ['directive', 'A line that begins with % must stand in quotes.', 'text in quotes'],
  ['bad indentation', 'This line is indented differently from the others that belong together with it.', 'the same number of spaces as its neighbours'],
]

/** Says in a reader's words why a file is no YAML, with a fix where the mistake is a common one. */
export function syntaxDiagnostic(source: Pick<YamlFile, 'file' | 'text' | 'lines'>, stop: SyntaxStop): Diagnostic {
  const place = placeAt(source, Math.min(stop.offset, source.text.length))
  const lineStart = source.lines[place.line - 1] ?? 0
  const line = (source.text.slice(lineStart, lineStart + 2000).split(/[\r\n]/, 1)[0] ?? '')
  const scene = { reason: stop.reason, character: source.text.charAt(stop.offset), before: line.slice(0, place.column - 1), after: line.slice(place.column - 1) }
  return { severity: 'error', place, ...(reservedCharacter(scene) ?? colonInValue(scene) ?? closingBracket(scene) ?? parserAdvice(scene)) }
}

function reservedCharacter(scene: Scene): Advice | undefined {
  const previous = scene.before.trimEnd().at(-1) ?? ':'
  if (!'@`%'.includes(scene.character) || scene.character === '' || !':-,[{'.includes(previous)) return undefined
  const value = valueText(scene)
  return {
    code: 'yaml-quotes-needed',
    message: messageOf(`A value that begins with ${scene.character === '`' ? 'a backtick' : scene.character} must stand in quotes.`),
    found: value, expected: 'text in quotes', example: 'owner: "@ana"', fix: quoted(value),
  }
}

function colonInValue(scene: Scene): Advice | undefined {
  const start = scene.before.indexOf(': ')
  if (scene.character !== ':' || start < 0 || !scene.reason.startsWith('bad indentation')) return undefined
  const value = valueText({ ...scene, before: scene.before.slice(0, start), after: (scene.before + scene.after).slice(start + 2) })
  return {
    code: 'yaml-quotes-needed',
    message: messageOf('A value with a colon and a space in it must stand in quotes: put the whole value, such as a title, between ".'),
    found: value, expected: 'text in quotes', example: 'title: "Activation: from 40% to 55%"', fix: quoted(value),
  }
}

function closingBracket({ reason, character, before }: Scene): Advice | undefined {
  if (!reason.startsWith('deficient') || !(character === ']' || character === '}')) return undefined
  const message = messageOf(`The closing ${character} must be indented by more than the key that it belongs to. Add spaces before it.`)
  return { code: 'yaml-syntax', message, found: character, expected: 'a deeper indentation', fix: `${before}  ${character}` }
}

function parserAdvice(scene: Scene): Advice {
  const advice = ADVICE.find(([reason]) => scene.reason.startsWith(reason))
  const found = shownValue(scene.after)
  const shown = found === '' ? {} : { found }
  if (!advice) return { code: 'yaml-syntax', message: messageOf(`This is no valid YAML: ${scene.reason}.`), ...shown }
  return { code: scene.reason.startsWith('tab') ? 'yaml-tab' : 'yaml-syntax', message: messageOf(advice[1]), expected: advice[2], ...shown }
}

/** The value that was meant: to the end of the line, of the entry within brackets, or to a comment. */
function valueText(scene: Scene): string {
  const inBrackets = scene.before.includes('{') || scene.before.includes('[')
  const end = scene.after.search(inBrackets ? /[,}\]]|\s#/ : /\s#/)
  return (end < 0 ? scene.after : scene.after.slice(0, end)).trim().slice(0, 200)
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

import { letter } from '../../domain/letter.ts'
import type { Plan } from '../../domain/plan.ts'
import { looksLikeId } from './reference-key.ts'
import { type Reference, resolveReference } from './resolve-reference.ts'

const FIRST_WORD = new RegExp(String.raw`^[${letter}]+:?(?=\s)`)

const BOUNDARY = /[\s,;:()&+|–—→\]]|$/g
const MOST_BOUNDARIES = 8
const MOST_REFERENCES = 20
const LIST_SEPARATOR = /^[\s\])>.]*(?:,\s*and\s|[,;+&/|]|and\s|or\s|plus\s|as well as\s|und\s|oder\s|sowie\s)\s*/i
const PIECES = /[,;+&]|\s(?:and|or|plus|und|oder|sowie)\s/i
const BRACKETED = /^\s*\([^()]{0,200}\)/
const NEGATION = /^\W{0,3}(?:(?:is|was|does|do|did|will|are)\s?)?(?:not\b|n['’]t\b|isn|doesn|won['’]t)/i
const LEAD_IN: ReadonlySet<string> = new Set([
  'this', 'pr', 'issue', 'initiative', 'work', 'change', 'it', 'we', 'supports', 'support', 'serves', 'serve', 'contributes', 'contribute', 'contributing', 'moves', 'move', 'improves', 'advances', 'drives',
  'helps', 'helping', 'with', 'towards', 'toward', 'to', 'for', 'the', 'our', 'key', 'result', 'results', 'kr', 'krs', 'okr', 'okrs', 'goal', 'mainly', 'primarily', 'mostly', 'directly', 'relates', 'related', 'linked',
  'links', 'is', 'part', 'of', 'under', 'see', 'id', 'ref', 'primary', 'secondary', 'main', 'company', 'and', 'also', 'unterstützt', 'zahlt', 'auf', 'ein', 'trägt', 'zu', 'und', 'für', 'hauptsächlich', 'vor', 'allem', 'gehört',
])

/** Pictographs, arrows and bullets, as characters or in GitHub's words for them. */
const SIGNS = /^(?:[\u2022\u2190-\u2bff\s]|\ufe0f|\u200d|[\ud83c-\ud83e][\udc00-\udfff]|:[a-z][a-z\d_+-]{0,30}:)+/
const CROSSED = /[\u2716-\u2718\u274c\u274e\u26d4]|\ud83d\udeab|\ud83d\udc4e|:(?:x|no_\w+|negative\w*|thumbsdown|heavy_multiplication_x):/

/** A reference and what stands behind it on the line. */
interface Taken {
  readonly reference: Reference
  readonly rest: string
}

/** The references that one line makes: an id, a list of ids, an id with its title behind it, "supports O1.KR1". */
export function readReferenceLine(written: string, plan: Plan): readonly Reference[] {
  const line = withoutSigns(written)
  const whole = resolveReference(line, plan)
  if (whole.kind !== 'unknown') return [whole]
  const rest = withoutLeadIn(line, plan)
  // "Is it O1.KR1?" asks, it does not answer.
  const asks = line.trimEnd().endsWith('?') && rest !== line.trim()
  const first = asks ? undefined : takeReference(rest, plan)
  if (first) return [first.reference, ...readRest(first.rest, plan)]
  const titled = behindTitle(line, plan)
  return titled ? [titled] : unknownPieces(line, plan)
}

/** `🎯 O1.KR1`; a sign that crosses something out is kept. */
function withoutSigns(line: string): string {
  const signs = SIGNS.exec(line.slice(0, 60))?.[0] ?? ''
  return signs === '' || CROSSED.test(signs) ? line : line.slice(signs.length)
}

/** `Increase activated accounts (O1.KR1)`, as a form may list it: the title to the letter, then the id. */
function behindTitle(line: string, plan: Plan): Reference | undefined {
  const open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['))
  const reference = open < 1 ? undefined : resolveReference(line.slice(open), plan)
  const title = line.slice(0, open).replace(/[\s:–—-]+$/, '').toLowerCase()
  return reference && 'keyResult' in reference && reference.keyResult.title.trim().toLowerCase() === title ? reference : undefined
}

function readRest(text: string, plan: Plan): readonly Reference[] {
  const found: Reference[] = []
  let rest = text
  while (found.length < MOST_REFERENCES) {
    rest = rest.replace(BRACKETED, '')
    const separator = LIST_SEPARATOR.exec(rest)?.[0]
    if (separator === undefined) return [...found, ...mentionedInTitle(rest, plan)]
    const next = rest.slice(separator.length).trim()
    const taken = takeReference(next, plan)
    if (!taken) return [...found, ...(next === '' ? [] : unknownPieces(next, plan).filter(({ written }) => looksLikeId(written)))]
    found.push(taken.reference)
    rest = taken.rest
  }
  return found
}

/** Behind a title, only pieces of a list that are themselves ids count: `O1.KR1 – Activation, O1.KR2 – Speed`. */
function mentionedInTitle(title: string, plan: Plan): readonly Reference[] {
  return title.split(PIECES).slice(1, MOST_REFERENCES).flatMap((piece) => {
    const taken = takeReference(piece.trim(), plan)
    return taken ? [taken.reference] : []
  })
}

/** The longest beginning of the text that is a reference. */
function takeReference(text: string, plan: Plan): Taken | undefined {
  const ends = [...text.slice(0, 200).matchAll(BOUNDARY)].map(({ index }) => index).filter((end) => end > 0 && !/[\s,;:&+|(–—→/-]/.test(text[end - 1] ?? '')).slice(0, MOST_BOUNDARIES)
  for (const end of ends.toReversed()) {
    const reference = resolveReference(text.slice(0, end), plan)
    const rest = text.slice(end)
    if (reference.kind !== 'unknown') return NEGATION.test(rest.trim()) ? undefined : { reference, rest }
  }
  return undefined
}

function withoutLeadIn(line: string, plan: Plan): string {
  let rest = line.trim()
  for (let count = 0; count < 8; count += 1) {
    const word = FIRST_WORD.exec(rest)?.[0]
    // "KR 1" is an id although it starts with a word that leads in.
    if (word === undefined || !LEAD_IN.has(word.replace(':', '').toLowerCase()) || takeReference(rest, plan)) return rest
    rest = rest.slice(word.length).trim()
  }
  return rest
}

/** A line without any reference: each piece of a list of ids, or else the line. */
function unknownPieces(line: string, plan: Plan): readonly Reference[] {
  const pieces = line.split(PIECES).map((piece) => piece.trim()).filter((piece) => piece !== '')
  if (pieces.length < 2 || pieces.length > MOST_REFERENCES || !pieces.every(looksLikeId)) return [{ kind: 'unknown', written: line }]
  return pieces.map((piece) => resolveReference(piece, plan))
}

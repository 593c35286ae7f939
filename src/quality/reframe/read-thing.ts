import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { phraseLengthAt, phraseSet } from '../words/phrases.ts'
import type { Token } from '../words/token.ts'
import { beginsPredicate } from './begins-predicate.ts'
import { isPeriod } from './is-period.ts'
import { isPluralAt } from './is-plural-at.ts'
import { balanced, withMarks, withoutMarks } from './with-marks.ts'

/** Something that a line names: a thing made, a place, people. */
export interface Thing {
  readonly line: Line
  /** The tokens of its name: the first, the noun that it is, and the one after the last. */
  readonly from: number
  readonly head: number
  readonly to: number
  /** As it stands in the line, without article and number. */
  readonly text: string
  /** As it is spoken of: what was written as "a new oven" is "the new oven". */
  readonly name: string
  readonly isPlural: boolean
}

const LONGEST = 7
const LONGEST_TEXT = 60
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ...['the', 'a', 'an', 'another', 'this', 'these'].map((word): [string, string] => [word, 'the']),
  ...['our', 'their', 'its', 'his', 'her', 'my', 'your'].map((word): [string, string] => [word, word]),
  ['all', ''], ['both', ''], ['every', 'every'], ['each', 'every'], ['which', 'the'], ['what', 'the'],
])
const QUANTITIES = new Set(['at', 'least', 'most', 'over', 'up', 'to', 'about', 'around', 'nearly', 'some', 'any', 'more', 'than', 'additional', 'extra', 'top', 'number', 'of', 'how', 'dozen', '+', '≥', '>', '~', '%', '(', 'percent'])
/** "14 km of fibre" is fibre. */
const UNITS = /^(?:km|m|miles?|met(?:re|er)s?|kg|tons?|tonnes?|lit(?:re|er)s?|hectares?|acres?|hours?|days?|weeks?|pieces?|sets?|pairs?)$/i
const NUMBERS: ReadonlySet<string> = new Set(['count', 'percent', 'multiple', 'placeholder', 'duration'])
const BOUNDARIES = new Set(`of in on by from to for with at per through via within across who that which is are was were be been have has will can do does not or than as over under about into
  between during after before use when while where without against toward towards among around along onto end q1 q2 q3 q4 every each whose how if what why we this next effectively so live ready our
  their the a an all its it up down out off due until because via using based including plus then also near behind beside twice once again w vs whether outside inside`.split(/\s+/))
/** Things done rather than had, which go without an article; those that only end alike keep it. */
const DOINGS = /^(?!building|meeting|ceiling|crossing|wing|string|ring|listing|landing|setting|railing|thing|opening|filing|rating).{3,}ing$/i
/** "A recurring *monthly* meeting", "an on-demand *supply*". */
const NO_ADVERB = /^(?:weekly|monthly|quarterly|yearly|hourly|early|only|supply|reply|assembly|anomaly|friendly|elderly|likely)$/i
/** "A dashboard *showing* costs", "a page *listing* huts" */
const SAYING = /^(?:showing|highlighting|explaining|covering|summari[sz]ing|including|containing|describing|allowing|enabling|using|making|featuring|consisting|comparing|outlining|detailing|demonstrating|reflecting|implementing|addressing|ensuring|requiring|regarding)$/i
/** What a name does not end with: "current and archived maps", "direct, daily lessons". */
const UNFINISHED = /^(?:(?:bi-?)?(?:weekly|monthly)|current|new|existing|previous|next|direct|amazing|future|past|main|real|technical|simple|better|more|further)$/i
/** Nouns and numbers that only end like what was done. */
const NO_PARTICIPLE = /^(?:\p{L}*(?:watershed|bloodshed|seabed|flatbed|embed)|hundred)$/iu
/** What bears a number as part of its name. */
const NUMBERED = /^(?:\p{Lu}|(?:phase|version|stage|part|step|level|wave|round|year|season|episode|chapter|module|volume|unit|grade|tier)$)/u
const PLURAL = /(?:\p{L}{2}[^sui'’]s|^(?:ups|ins|outs|offs)|\p{Lu}{2}s|people|children|women|men|staff|data)$/u

const MEANS = phraseSet(`phone telephone text text-message sms email e-mail e-mail-link email-link link post mail letter fax card credit-card debit-card bank-card bank-transfer direct-debit invoice cash cheque mobile
  bike cargo-bike boat rail road air sea train bus van foot drone courier taxi tram voice video app chat web radio appointment hand fingerprint face qr-code subscription request default whatsapp`)
/** "The snow table" is no quality of the snow. */
const NO_QUALITY = /^(?:(?:time)?tables?|cables?|vegetables?|wireless|handful)$/i

function textOf(line: Line, at: number): string {
  return line.tokens[at]?.text ?? ''
}

function endOf({ at, text }: Token): number {
  return at + text.length
}

/** Whether a word or a sign between words stands right at the token before, or is joined to it with a hyphen. */
function isJoined(line: Line, at: number): boolean {
  const [before, token] = [line.tokens[at - 1], line.tokens[at]]
  if (before === undefined || token === undefined) return false
  // "A/B", "LIP-12"
  const joins = token.text === '-' ? /^\p{Lu}/u.test(before.text) && line.tokens[at + 1]?.kind === 'count' : '/&.'.includes(token.text)
  if (token.kind === 'sign' && !(joins && line.tokens[at + 1]?.at === endOf(token))) return false
  return token.at === endOf(before) || (token.at === endOf(before) + 1 && line.text[endOf(before)] === '-')
}

/** Where the name begins, and the article that it shall have. */
function openingAt(line: Line, start: number): { readonly from: number, readonly article: string } {
  let from = start
  let article = ''
  for (; from < line.tokens.length && (!isJoined(line, from + 1) || textOf(line, from) === '-'); from += 1) {
    const token = line.tokens[from]
    const word = token?.text.toLowerCase() ?? ''
    const isRange = word === '-' && from > start && NUMBERS.has(line.tokens[from - 1]?.kind ?? '') && NUMBERS.has(line.tokens[from + 1]?.kind ?? '')
    const isNumber = isRange || NUMBERS.has(token?.kind ?? '')
    const isMeasure = UNITS.test(word) && textOf(line, from + 1) === 'of'
    // "The ten most used forms" are the most used ones.
    const isSuperlative = word === 'most' && from > start && textOf(line, from - 1).toLowerCase() !== 'at'
    if (isSuperlative || (!isNumber && !isMeasure && !ARTICLES.has(word) && !QUANTITIES.has(word))) break
    article = ARTICLES.get(word) ?? (isNumber && article === '' ? 'the' : article)
  }
  return { from, article }
}

function isVerb(line: Line, at: number): boolean {
  return isOf(line, at, 'ship', 'activity', 'hire', 'rise', 'fall', 'win', 'level')
}

/** "Pieces *explaining the* category", "studies *added*": what is said of a thing is no part of its name. */
function isSaidOf(line: Line, at: number): boolean {
  const word = textOf(line, at)
  if ((/ing$/i.test(word) && ARTICLES.has(textOf(line, at + 1).toLowerCase())) || SAYING.test(word)) return true
  const next = textOf(line, at + 1).toLowerCase()
  const isLast = line.tokens[at + 1]?.kind !== 'word' || BOUNDARIES.has(next) || next === 'and' || SAYING.test(next) || (/ed$/i.test(word) && NO_ADVERB.test(next))
  // "Guilds *working* with one another"
  if (isLast && DOINGS.test(word) && next !== '' && next !== 'and' && isPluralAt(line, at - 1) && !isOf(line, at, 'artefact', 'act', 'metric', 'service')) return true
  if (isLast && !NO_QUALITY.test(word) && /(?:[ai]ble|ful|less|ous|^(?:complete|done|open|functional|operational|coherent|online|offline|rich)|^(?:fast|bett|easi|simpl|saf|cheap|small|bigg|quick|clean|green|smart|lean|strong|light|clear|warm)er)$/i.test(word)) return true
  // "Peer reviewed papers" are a sort of papers.
  return (isLast && /[^e]ed$/i.test(word) && word.length > 4 && !NO_PARTICIPLE.test(word)) || (/[^i]ly$/i.test(word) && (isLast || !NO_ADVERB.test(word))) || /^(?:re)?(?:built|written|drawn|held|sent|made|done|met|won|sold|taught|laid|bought)$/i.test(word)
}

/** Whether a dash or the like stands between a token and the one before. */
export function isApart(line: Line, at: number): boolean {
  const [before, token] = [line.tokens[at - 1], line.tokens[at]]
  return before !== undefined && token !== undefined && /\s[—–•…|→]|[—–•…|→]\s/u.test(line.text.slice(endOf(before), token.at))
}

/** Whether the token at a position goes on with a name that began before. */
function goesOn(line: Line, at: number, from: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || (at > from && isApart(line, at))) return false
  if (token.kind === 'sign') return isJoined(line, at) || (at > from && '&/+'.includes(token.text) && line.tokens[at + 1]?.kind === 'word')
  if (isJoined(line, at) || isJoined(line, at + 1)) return true
  if (token.kind !== 'word') return token.kind === 'year' || (at > from && /^\d+\.\d/.test(token.text) && line.tokens[at + 1]?.kind === 'word') || (at > from && [from, at - 1].some((each) => NUMBERED.test(textOf(line, each))))
  const word = token.text.toLowerCase()
  // "The Q3 plan", "Fernwell Q3 plan"
  if (isPeriod(word)) return at === from || (line.tokens[at + 1]?.kind === 'word' && !BOUNDARIES.has(textOf(line, at + 1).toLowerCase()))
  if (word === 'and') return at > from && line.tokens[at + 1]?.kind === 'word' && !BOUNDARIES.has(textOf(line, at + 1).toLowerCase()) && (!isVerb(line, at + 1) || /^\p{Lu}/u.test(textOf(line, at + 1)))
  return (!BOUNDARIES.has(word) || (word === 'near' && /^miss/i.test(textOf(line, at + 1)))) && !(at > from && (beginsPredicate(line, at, from) || isSaidOf(line, at)))
}

/** "… of the onboarding flow", "… in Hamburg": how far a name goes on after its noun. */
function withPlace(line: Line, head: number, to: number): number {
  const word = textOf(line, to).toLowerCase()
  if (word === 'by') return to + meansLength(line, to)
  // People without a car are told apart elsewhere.
  const leads = isOf(line, head, 'people', 'staff') ? ['of', 'in', 'at'] : ['of', 'in', 'at', 'without', 'via']
  const inner = leads.includes(word) ? phraseAt(line, to + 1) : undefined
  if (inner === undefined || isPeriod(textOf(line, inner.from))) return to
  return word === 'of' || word === 'without' || word === 'via' || /^\p{Lu}/u.test(textOf(line, inner.from)) ? inner.to : to
}

/** How many tokens "by" and a means take: "refill *by phone*"; by what means something goes is part of its name, and by whom or when is not. */
export function meansLength(line: Line, at: number): number {
  const length = phraseLengthAt(line, at + 1, MEANS)
  return length === 0 ? 0 : length + 1
}

function phraseAt(line: Line, start: number): Pick<Thing, 'from' | 'head' | 'to'> & { readonly article: string } | undefined {
  const { from, article } = openingAt(line, start)
  let to = from
  while (to - from < LONGEST && goesOn(line, to, from)) to += 1
  while (to > from && (line.tokens[to - 1]?.kind === 'sign' || textOf(line, to - 1) === 'and')) to -= 1
  let head = to - 1
  while (head > from && (line.tokens[head]?.kind !== 'word' || /^(?:v\d.*|[IVX]+)$/.test(textOf(line, head)))) head -= 1
  return to > from && !(to - from === 1 && UNFINISHED.test(textOf(line, head))) ? { from, head, to, article } : undefined
}

/** Words that are no names, where a small one follows. */
const COMMON = /^(?:(?:New|First|Second)\s|(?:Daily|Nightly|Weekly|Monthly|Quarterly|Yearly|Annual|Regular|Manual|Internal|External|Public|Local|Existing|Additional|Basic|Detailed|Comprehensive|Critical|Official|Successful|Real|Health|Group|Stock|Light|Host|Staff|Issue)\s\p{Ll})/u

/** Whether a text begins with a word that is written small elsewhere; a name is not. */
function isLowered(line: Line, from: number, text: string): boolean {
  return from === 0 && /^\p{Lu}\p{Ll}/u.test(text) && ((line.classes[0]?.length ?? 0) > 0 || COMMON.test(text) || /^\p{Lu}\p{Ll}+(?:[^s]ers|ors|ists|ants|ees)$/u.test(text))
}

/** Reads what is named at a position or after its article and number; undefined where nothing is. */
export function readThing(line: Line, start: number): Thing | undefined {
  const phrase = phraseAt(line, start)
  if (phrase === undefined) return undefined
  const { from, head, article } = phrase
  const farthest = withPlace(line, head, phrase.to)
  const to = wordsOf(line, from, farthest - from).length <= LONGEST_TEXT ? farthest : phrase.to
  const written = balanced(withMarks(line, from, to).replaceAll(/\s+/g, ' '))
  const lowered = isLowered(line, from, written)
  const text = lowered ? written.charAt(0).toLowerCase() + written.slice(1) : written
  if (text.length > LONGEST_TEXT || !/\p{L}[\p{L}\d]/u.test(text)) return undefined
  const isDoing = article === 'the' && DOINGS.test(textOf(line, head)) && to === phrase.to
  const isPlural = PLURAL.test(textOf(line, head)) || (article === '' && / (?:and|\+|&) /.test(text))
  const spoken = lowered && article === '' && !isPlural ? 'the' : article
  const plain = withoutMarks(text)
  return { line, from, head, to, text, name: spoken === '' || isDoing ? plain : `${spoken} ${plain}`, isPlural }
}

import { isOf, wordAt } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { phraseLengthAt, phraseSet } from '../words/phrases.ts'
import type { PhraseSet } from '../words/phrases.ts'
import { beginsPredicate } from './begins-predicate.ts'
import { hasObject } from './has-object.ts'
import { isPluralAt } from './is-plural-at.ts'
import { readsAsVerb } from './reads-as-verb.ts'
import { readThing } from './read-thing.ts'
import type { Thing } from './read-thing.ts'

/** What is done to things, as far as it tells what for. */
export type Deed = 'hire' | 'teach' | 'train' | 'talk' | 'ask' | 'find' | 'move' | 'retire' | 'remedy' | 'ease' | 'mend' | 'renew' | 'open' | 'buy' | 'agree' | 'attain' | 'translate' | 'write' | 'spread' | 'launch' | 'connect' | 'guard' | 'bring' | 'enter' | 'handle' | 'onboard' | 'make'

/** The work that a line names: what is done, and to what. */
export interface Work {
  readonly line: Line
  readonly deeds: readonly Deed[]
  readonly thing: Thing | undefined
  /** Where the line goes on after thing and deed. */
  readonly after: number
  /** Where the words of the work end that begin the line: behind the thing, or behind what was done to it; undefined where neither is sure. */
  readonly end: number | undefined
}

/** Verbs by what they do; one may do several things. */
const VERBS: readonly (readonly [Deed, PhraseSet])[] = ([
  ['hire', 'hire recruit appoint staff-up fill staff'],
  ['onboard', 'onboard'],
  ['teach', 'teach coach educate upskill instruct school'],
  // What is trained and is nobody is a dog or a model.
  ['train', 'train certify'],
  ['talk', 'interview consult survey shadow visit call talk-to speak-to speak-with meet'],
  ['find', 'identify find find-out determine discover'],
  ['ask', `research study test user-test validate analyse analyze investigate explore evaluate assess review audit benchmark learn understand map compare pilot experiment work-out
    measure observe inspect sample trial`],
  ['move', 'migrate move upgrade switch transition convert port transfer relocate'],
  ['retire', 'deprecate retire sunset decommission shut-down switch-off turn-off phase-out discontinue replace kill'],
  ['remedy', 'fix remove eliminate resolve clean-up cleanup close clear clear-out patch repair stop end reduce'],
  ['ease', `automate streamline simplify standardise standardize optimise optimize digitise digitize digitalise digitalize speed-up accelerate reorganise reorganize reorder rework restructure consolidate centralise centralize outsource
    improve overhaul re-engineer harmonise unify tidy reschedule`],
  ['mend', 'refactor rewrite debug harden stabilise stabilize modularize restructure-the-code re-architect'],
  ['renew', 'renovate refurbish paint rebuild restore plant furnish refit redecorate repave pave build repair extend fence lay modernise modernize equip redesign design insulate clean light'],
  ['bring', 'plant paint furnish refurbish renovate restore redecorate light lay introduce roll-out rollout give supply provide distribute hand-out donate offer obtain get earn gain win apply pass raise secure bring set fund award grant subsidise subsidize stock'],
  ['handle', 'process handle issue'],
  ['open', 'open launch set-up establish found'],
  ['buy', 'buy purchase procure rent lease install equip order acquire decide choose select pick'],
  ['agree', 'sign negotiate renegotiate partner contract'],
  ['attain', 'complete achieve pass obtain get gain earn secure renew attain receive finish'],
  ['translate', 'translate localise localize'],
  ['write', 'document describe write-down write-up codify'],
  ['spread', 'publish announce promote advertise host hold organise organize attend sponsor record film print post send share present speak broadcast stage feature showcase exhibit market'],
  ['launch', 'launch ship release'],
  ['enter', 'enter'],
  ['guard', 'encrypt back-up protect lock insure shield'],
  ['connect', 'integrate connect join-up link'],
] as const).map(([deed, verbs]) => [deed, phraseSet(verbs)])
/** Small words between a verb and its object ("write *down*", "partner *with*"). */
const PARTICLES = new Set(['at', 'down', 'up', 'out', 'off', 'in', 'with', 'on', 'for', 'to', 'over', 'away', 'of', 'back', 'through'])
/** What may stand between a thing and the word that says what was done to it. */
const HELPERS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'to', 'will', 'fully', 'successfully', 'all', 'now', 'get', 'gets'])

/** Forms that say that something was done to what stands before: "staff complete" do it themselves. */
const DONE = /(?:ed|en|wn|ilt|nt|ld|ade|one|live|won|met|ught)$/

const ARTICLES = new Set(['the', 'a', 'an', 'our', 'their', 'its', 'all', 'every'])
/** Verbs that leave it to the next one what is done. */
const BEGINNINGS = new Set(['continue', 'help', 'start', 'begin', 'keep', 'try', 'assist'])
/** What follows something that is being done and no name: "speaking *at* a fair", "publishing *new* guides". */
const AFTER_DOING = new Set(['at', 'with', 'new', 'more', 'better'])
/** Verbs that say no more than that something is done. */
const PLAIN = phraseSet(`do perform include execute continue assist avoid allow associate contribute register scan solidify utilize utilise empower reflect facilitate foster permit let
  leverage reuse supply render convince inform notify accomplish undertake download reproduce adhere`)
/** Words behind which a noun stands and no order. */
const BEFORE_NOUNS = new Set(['the', 'a', 'an', 'our', 'all', 'each', 'every', 'at', 'least'])

function deedsAt(line: Line, at: number): readonly Deed[] {
  const deeds = VERBS.filter(([, verbs]) => phraseLengthAt(line, at, verbs) > 0).map(([deed]) => deed)
  return isOf(line, at, 'ship') ? [...deeds, 'make'] : deeds
}

function lengthAt(line: Line, at: number): number {
  const match = line.matches.find((each) => each.at === at && ['ship', 'activity', 'hire'].some((name) => each.classes.some((one) => one === name)))
  const length = match === undefined || ARTICLES.has(wordAt(line, at + match.length - 1)) ? 1 : match.length
  return Math.max(length, ...VERBS.map(([, verbs]) => phraseLengthAt(line, at, verbs)))
}

function isVerb(line: Line, at: number): boolean {
  return isOf(line, at, 'ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win') || deedsAt(line, at).length > 0 || phraseLengthAt(line, at, PLAIN) > 0
}

/** The last of several verbs: of "plan and execute", "draft, review and approve", "collaborate on and deliver", "build/extend". */
function lastVerb(line: Line, first: number): number {
  let at = first
  for (;;) {
    const join = PARTICLES.has(wordAt(line, at + 1)) && !/(?:ed|en|wn)$/.test(wordAt(line, at)) ? at + 2 : at + 1
    const isAnd = join === at + 1 && ['and', '&'].includes(wordAt(line, join)) && line.tokens[join + 1]?.kind === 'word'
    const next = wordAt(line, join + 1).endsWith('ly') ? join + 2 : join + 1
    if (!isAnd && !(['and', '&', 'or', '/', ','].includes(wordAt(line, join)) && isVerb(line, next))) return at
    at = next
  }
}

function ledBy(line: Line, head: number): Work {
  let verb = lastVerb(line, head)
  // "Continue to mend the roof", "help promote the fair"
  const next = ['to', 'in', 'with'].includes(wordAt(line, verb + 1)) ? verb + 2 : verb + 1
  if (BEGINNINGS.has(wordAt(line, verb)) && isVerb(line, next)) verb = lastVerb(line, next)
  // "Finish building the bridge"
  if (wordAt(line, verb + 1).endsWith('ing') && ARTICLES.has(wordAt(line, verb + 2))) verb += 1
  let start = verb + lengthAt(line, verb)
  const isInto = ['in', 'into'].includes(wordAt(line, start))
  if (wordAt(line, verb) === 'ensure' && wordAt(line, start) === 'that') start += 1
  while (PARTICLES.has(wordAt(line, start)) || /[^i]{3}ly$/.test(wordAt(line, start)) && PARTICLES.has(wordAt(line, start + 1))) start += 1
  const thing = readThing(line, start)
  return { line, deeds: isInto ? ['enter'] : deedsAt(line, verb), thing, after: thing?.to ?? line.tokens.length, end: thing?.to }
}

/** "Case studies added to our shelf", "The runbook is published": the thing comes first. */
function toldOf(line: Line): Work {
  const thing = readThing(line, 0)
  let done = thing?.to ?? line.tokens.length
  while (HELPERS.has(wordAt(line, done))) done += 1
  // What the thing does itself was not done to it.
  const isActive = thing !== undefined && done === thing.to && !DONE.test(wordAt(line, done)) && beginsPredicate(line, done, thing.from)
  const deeds = isActive ? [] : deedsAt(line, done)
  return { line, deeds: deeds.length > 0 ? deeds : ['make'], thing, after: deeds.length > 0 ? done + 1 : done, end: deeds.length > 0 && DONE.test(wordAt(line, done)) ? done + 1 : undefined }
}

/**
 * Whether the line tells somebody to do something: "launch …", not "all contracts …", "contracts …", "go-kart tracks …". A title's shape asks less, whether words can go from here to there,
 * of its first word, and shares only what has an object.
 */
function isOrder(line: Line, head: number): boolean {
  const token = line.tokens[head]
  const word = wordAt(line, head)
  if (token?.kind !== 'word' || BEFORE_NOUNS.has(wordAt(line, head - 1)) || /[^s]s$/.test(word)) return false
  if (hasObject(line, head)) return true
  const known = readsAsVerb(line, head)
  if (known !== undefined) return known
  if (isPluralAt(line, head) && beginsPredicate(line, head + 1, head)) return false
  if (line.text[token.at + token.text.length] === '-' && lengthAt(line, head) === 1) return false
  // "Training concept" is a concept, "training 30 nurses" and "speaking at a fair" are done.
  if (isVerb(line, head)) return !/.{3}ing$/.test(word) || line.tokens[head + 1]?.kind === 'count' || AFTER_DOING.has(wordAt(line, head + 1))
  return line.tokens[head + 1]?.kind === 'count' && /(?:s|people|children|women|men|staff|km|kg|ha)$/.test(wordAt(line, head + 2)) && !/^(?:\p{Lu}{2}|phase|stage|part|version|level|top)/u.test(token.text)
}

/** Whom the work brings in, and for whom it is therefore not. */
export function broughtIn({ line, deeds, thing }: Work): readonly Thing[] {
  if (thing === undefined || !(deeds.includes('hire') || deeds.includes('agree'))) return []
  const other = line.tokens[thing.to]?.stem === 'with' ? readThing(line, thing.to + 1) : undefined
  return other === undefined ? [thing] : [thing, other]
}

/** "No lost parcels", "zero manual steps required": what shall be no more, as long as that is all that is said of it. */
function withoutAny(line: Line, head: number): Work {
  const thing = readThing(line, head + 1)
  const next = line.tokens[thing?.to ?? 0]
  const isAll = next === undefined || next.kind === 'sign' || /^(?:required|needed|left|in|on|at|by)$/i.test(next.text)
  return { line, deeds: isAll ? ['remedy'] : [], thing: isAll ? thing : undefined, after: thing?.to ?? line.tokens.length, end: undefined }
}

/** Where the work begins of which it is told who did it: "we have *planted* the trees", "we’ve *written* a guide". */
function afterWe(line: Line): number {
  const word = wordAt(line, line.head)
  return /^we['’](?:ve|re|ll)$/.test(word) || (['have', 'has'].includes(word) && DONE.test(wordAt(line, line.head + 1))) ? line.head + 1 : line.head
}

/** Reads what is done in a line, and to what. */
export function readWork(line: Line): Work {
  const head = afterWe(line)
  if (/^(?:don['’]t|never)$/.test(wordAt(line, head))) return { line, deeds: [], thing: undefined, after: line.tokens.length, end: undefined }
  if (/^(?:no|zero|0)$/.test(wordAt(line, head)) && line.tokens[head + 1]?.kind === 'word') return withoutAny(line, head)
  if (isOrder(line, head)) return ledBy(line, head)
  // "Deploy dashboards: all of them used" is an order with a line of its own behind it.
  return line.tokens[head - 1]?.text === ':' && !isOf(line, 0, 'artefact', 'act', 'metric') && isOrder(line, 0) ? ledBy(line, 0) : toldOf(line)
}

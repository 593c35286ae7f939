import { isOf, wordAt, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { isPeriod } from './is-period.ts'
import { hasObject } from './has-object.ts'
import { isApart, readThing } from './read-thing.ts'
import type { Thing } from './read-thing.ts'

const PEOPLE = /^(?:people|candidates|alumni|women|men|children|kids|girls|boys|adults|boards?|contractors?|partners?|crews?|famil(?:y|ies)|freelancers?|tellers?|trustees?|suppliers|vendors|parents?|staff|hires|joiners|starters|leavers|farms?|firms?|classes|crowd|public|squads?|groups?|gps|coaches|apprentices|nurses|midwives|athletes|colleagues|stewards|chefs|cooks|pilots|guards|aides)$/i
/** Plurals that name people by what they do; of things that end alike these are the commonest. */
const DOERS = /(?:[^s]ers|ors|ists|ees|ians|eurs|ants)$/i
const NO_DOERS = /(?:numbers|papers|offers|orders|chapters|quarters|letters|filters|headers|parameters|servers|containers|computers|printers|sensors|errors|doors|floors|motors|monitors|trailers|timers|routers|folders|boilers|freezers|coolers|trackers|scanners|banners|layers|buffers|clusters|registers|matters|centers|posters|stickers|factors|vectors|connectors|behaviors|colors|meters|powers|towers|rivers|flowers|tenders|vouchers|trees|fees|committees|degrees|coffees|grants|plants|variants|warrants|ledgers|drawers|covers|dinners|tractors|elevators|indicators|calculators|adapters|controllers|trainers|drivers|readers)$/i
/** What works on behalf of people unless it is one of these. */
const AGENTS = /^agents?$/i
const SOFTWARE = /^(?:ai|llm|software|monitoring|background|build|autonomous|user)$/i
const OFFICES = /^(?:roles?|positions?|leads?)$/i
/** Where a line says for whom something is, the likeliest first. */
const BEFORE_PEOPLE = ['for', 'with', 'among', 'to', 'by', 'of'] as const

/** Whether something that is named is people, by a word that means nothing else. */
export function isPeople({ line, head }: Thing): boolean {
  const word = line.tokens[head]?.text ?? ''
  if (OFFICES.test(word)) return false
  if (AGENTS.test(word)) return !SOFTWARE.test(line.tokens[head - 1]?.text ?? '')
  return PEOPLE.test(word) || (/^ups?$/i.test(word) && /^start$/i.test(line.tokens[head - 1]?.text ?? '')) || isOf(line, head, 'people', 'staff')
}

/** Whether it may be people by how its word ends, which will do where people are to be expected. */
export function mayBePeople({ line, head }: Thing): boolean {
  const word = line.tokens[head]?.text ?? ''
  return DOERS.test(word) && !NO_DOERS.test(word) && !OFFICES.test(word) && !AGENTS.test(word)
}

/** One of several, where an organisation or a group speaks for those in it. */
const PERSONS = /(?:(?:^|\s)(?!partner)\p{L}*(?:[^s]er|or|ist|ee|ian|eur|ant|ent|man|yst)|user|child|pupil|nurse|intern|citizen|person|guest|kid|girl|boy|adult|coach|chef|cook|pilot|guard|aide|candidate)$/iu
const COLLECTIVES = /(?:board|team|crew|staff|public|community|crowd|council|committee|department|group|squad|family|congregation|class|partner)$/i

/** "Pupil", "agency" and "woman" as several. */
function several(words: string): string {
  if (/(?:[^s]s|people|men|staff|children|alumni)$/i.test(words)) return words
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`
  if (/child$/i.test(words)) return `${words}ren`
  if (/person$/i.test(words)) return `${words.slice(0, -6)}people`
  if (/man$/i.test(words)) return `${words.slice(0, -2)}en`
  return /(?:s|x|ch|sh)$/i.test(words) ? `${words}es` : `${words}s`
}

/** A group in the words of the line: "every pupil", "40 pupils" and "the pupil" are pupils, "the board" stays the board. */
export function groupName({ line, from, to, text, name, isPlural }: Thing): string {
  const article = name.slice(0, name.length - text.length).trim()
  const isOne = article === 'every' || /^(?:a|an)$/i.test(line.tokens[from - 1]?.text ?? '')
  if (isOne) return to - from > 3 ? text : several(text)
  if (!isPlural && PERSONS.test(text)) return `${article === 'the' || article === '' ? '' : `${article} `}${several(text)}`
  if (!isPlural && article === '' && !/^\p{Lu}/u.test(text)) return COLLECTIVES.test(text) ? `the ${text}` : several(text)
  return line.tokens[from - 1]?.kind === 'word' ? name : text
}

/** Whether "to" leads on to what is done and to nobody: "to *help* customers", "to *reflect* the law". */
export function beginsDeed(line: Line, to: number): boolean {
  const next = line.tokens[to + 1]?.text ?? ''
  if (line.tokens[to]?.text.toLowerCase() !== 'to' || /ing$/i.test(next)) return false
  return hasObject(line, to + 1) || PLAIN_DEEDS.test(next) || (line.tokens[to + 2]?.kind === 'word' && isOf(line, to + 1, 'ship', 'activity', 'rise', 'fall', 'win', 'level', 'mind'))
}

const PLAIN_DEEDS = /^(?:be|work|help|utili[sz]e|empower|reflect|inform|serve|enable|ensure|allow|foster|cater|inspire|improve)$/i

function peopleAfter(line: Line, lead: string, except: readonly Thing[]): Thing | undefined {
  for (const [at, token] of line.tokens.entries()) {
    if (token.text.toLowerCase() !== lead) continue
    const thing = readThing(line, at + 1)
    // Who builds with the design team builds for others.
    const helps = thing !== undefined && lead === 'with' && /^(?:the|our) .*(?:team|department)$/i.test(thing.name) && isOf(line, line.head, 'ship')
    if (thing !== undefined && !beginsDeed(line, at) && !helps && (isPeople(thing) || mayBePeople(thing)) && !except.some(({ from, to }) => from <= thing.head && thing.head < to)) return thing
  }
  return undefined
}

const MORE = new Set(['with', 'without', 'in', 'at', 'from', 'on', 'under', 'over'])
const CLAUSES = new Set(['who', 'that', 'aged'])
const ENDS = new Set(['by', '.', ',', ';', '('])
const LONGEST = 60

/** The group with what tells it from others: "people with a garden", "women who return to work". */
function groupInFull(group: Thing): string {
  const { line, from, to } = group
  const next = wordAt(line, to)
  const more = MORE.has(next) ? readThing(line, to + 1) : undefined
  const isAge = (next === 'over' || next === 'under') && line.tokens[to + 1]?.kind === 'count'
  const clause = CLAUSES.has(next) ? line.tokens.slice(to).findIndex(({ text }, at) => ENDS.has(text.toLowerCase()) || isApart(line, to + at)) : 0
  const end = more !== undefined && !isPeriod(line.tokens[more.from]?.text ?? '') ? more.to : CLAUSES.has(next) ? clause < 0 ? line.tokens.length : to + clause : isAge ? to + 2 : to
  const rest = end === to ? '' : ` ${wordsOf(line, to, end - to)}`
  return wordsOf(line, from, end - from).length > LONGEST ? groupName(group) : `${groupName(group)}${rest}`
}

const GROUPS = /(?:s|people|children|women|men|staff)$/i

/** Anywhere else a group has to be several, and no part of a longer name ("user research"). */
function groupWithin(line: Line, except: readonly Thing[]): string | undefined {
  const at = line.tokens.findIndex((token, index) => GROUPS.test(token.text) && isOf(line, index, 'people') && !isOf(line, index, 'artefact')
    && !isOf(line, index + 1, 'artefact', 'act', 'metric', 'business', 'service') && !except.some(({ from, to }) => from <= index && index < to))
  return at < 0 ? undefined : line.tokens[at]?.text.toLowerCase()
}

/** The people whom a line names, as it names them, but for those that it is to win or to hire, and for those who are part of what is made ("club rooms"). */
export function peopleNamed(line: Line, except: readonly Thing[], made: Thing | undefined): string | undefined {
  for (const lead of BEFORE_PEOPLE) {
    const thing = peopleAfter(line, lead, except)
    if (thing !== undefined) return groupInFull(thing)
  }
  return groupWithin(line, made === undefined ? except : [...except, made])
}

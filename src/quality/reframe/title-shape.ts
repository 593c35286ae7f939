import { isOf, wordAt } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { nounPhraseAt } from '../words/noun-phrase.ts'
import type { WordClass } from '../words/word-class.ts'
import { hasObject } from './has-object.ts'
import { isPluralAt } from './is-plural-at.ts'

/** How a title's words can go on: "Reduce churn" and "churn" take a start and an end, "customers renew" and "win deals" do not. */
type TitleShape = 'moves' | 'names' | 'tells' | 'other'

/** Verbs after which "from … to …" is English. */
const MOVERS = new Set(`increase grow raise boost lift improve expand accelerate strengthen reduce decrease lower cut shrink shorten bring push scale`.split(' '))
/** Words of the verb lists that lead a title as nouns. */
const NOUNS = new Set('average growth usage adoption engagement improvement reduction decline use renewal zero fewer less more higher'.split(' '))
/** Nouns and verbs at once; before a measure they are nouns. */
const EITHER = new Set('support release close survey test design build review call plan email print record audit deploy order sale share visit drop win return contract'.split(' '))
const MEASURES = /\b(?:rate|time|times|score|ratio|frequency|share|costs?|value|volume|length|level|count|size|quality|speed|backlog|cadence|load|duration|latency)(?:\s(?:of|in|per|for|at|on)\s.*)?$/i
const TOLD = /^(?:half|twice|thrice|most|all|every|each|nobody|no|none|everybody|everyone|anyone|somebody|we|they|it|at|two|three|four|five|six|seven|eight|nine|ten|one|i|you|what|how|why|don['’]t|not)$/i
/** "Visits double" */
const MULTIPLIED = /\s(?:doubles?|triples?|quadruples?|halves|halve)$/i
const AUXILIARIES = /^(?:is|are|was|were|can|could|will|would|has|have|had|do|does|must|should|may|might|never|always)$/i
const RELATIVES = /^(?:who|that|which|whose|where)$/i
/** "Unemployment falls", behind what falls: where it goes from and to can follow as it is. */
const MOVING = /^(?:rises?|falls?|drops?|grows?|increases?|decreases?|declines?|improves?|climbs?|shrinks?|goes|moves?)$/i
const NO_SUBJECT = /^(?:of|in|the|a|an|and|or|to|for|by|with|who|that|which|on|per|no|any|more|less|fewer)$/i
/** Verbs without a thing that they move: "get to 4.6 stars". */
const LIGHT = /^(?:lose|get|go|come|reach|hit|climb|jump|have|see|stay|be|become|make|do)$/i
const LEADS_ON = /^(?:of|in|on|at|to|for|from|by|with|without|within|into|about|across|over|under|after|before|between|among|during|through|via|per|as|than|and|or|a|an|the|our|their|its|due|back|active|open|free|older|newer|younger|longer|shorter|larger|bigger|smaller|higher|lower|more|less|fewer|who|that|which|whose|where|made|held|built|sent|given|taken|sold|written|done|lost|won|kept|spent|born|run|[\p{L}]+(?:ed|ing|ly|able))$/iu
const VERBS: readonly WordClass[] = ['ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win', 'usage', 'mind']
const THINGS: readonly WordClass[] = ['artefact', 'act', 'metric', 'business', 'service', 'people', 'staff', 'proxy', 'reach']

/** "Customers renew", "orders arrive on time": a plural and what it does. */
function predicateAt(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (next?.kind !== 'word' || !isPluralAt(line, at)) return false
  // People do things, and other things are parts of longer names: "tenants pay", "orders volume".
  return !LEADS_ON.test(next.text) && (isOf(line, at, 'people', 'staff') || !isOf(line, at + 1, ...THINGS))
}

function tells(line: Line): boolean {
  if (TOLD.test(line.tokens[0]?.text ?? '')) return true
  if (MULTIPLIED.test(line.text)) return true
  for (const [at, token] of line.tokens.entries()) {
    if (RELATIVES.test(token.text)) return false
    if (AUXILIARIES.test(token.text) || predicateAt(line, at)) return true
  }
  return false
}

/** A number that the words hold, a change in it included, other than in a name ("P95", "30-day", "ISO 27001"). */
function holdsNumber(text: string): boolean {
  return /(?:^|[^\p{L}\p{N}.,-]|\s[-−+]\s?)\d/u.test(text.replaceAll(/\b(?!EUR|USD|GBP|CHF)\p{Lu}{2,}\s\d+|\d+-\p{L}|\bage[ds]?\s\d{1,2}(?:\s(?:to|and)\s\d{1,2})?|\b(?:within|after|older than|longer than|per)\s\d[\d,]*(?:\s(?:days?|hours?|weeks?|months?|years?|minutes?))?/gu, ''))
}

/** "Unemployment falls", "conversion improves". */
function endsMoving({ tokens }: Line): boolean {
  const [before, last] = tokens.slice(-2)
  return tokens.length > 1 && before?.kind === 'word' && MOVING.test(last?.text ?? '') && !NO_SUBJECT.test(before.text)
}

/** "Get to 4.6 stars", "refurbish the shop": nothing that goes from here to there. */
function isOrder(line: Line): boolean {
  return (LIGHT.test(line.tokens[0]?.text ?? '') && !MEASURES.test(line.text)) || hasObject(line, 0)
}

/** "Deploy frequency", "support costs": a measure, whose first word is a verb elsewhere. */
export function namesMeasure(line: Line): boolean {
  const [words = ''] = line.text.split(/[:,;(<>≤≥=→\d]|\s(?:from|to|by)\s/, 1)
  return line.head === 0 && EITHER.has(wordAt(line, 0)) && MEASURES.test(words.trim().replace(/\s(?:from|to|at|below|above|under|over|by)$/i, ''))
}

/** What names a number by itself, at the beginning of a phrase. */
const NUMBER = /^(?:(?:the|our|average|mean|median|total|monthly|weekly|daily|yearly|annual)\s)*(?:number|percent|percentage|share|proportion|ratio|rate|time|amount|count|volume|p\d\d|%)\b/i
const LONGEST_NAME = 12

/** Whether a noun phrase surely names a number, so that any verb of movement may stand before it: "renewals", "time to first answer", not "a clear process". */
export function namesNumber(line: Line): boolean {
  const [first, second] = line.tokens
  if (line.tokens.length > LONGEST_NAME || /[:;]\s/.test(line.text)) return false
  // "Speed up …", "use parcels", "scaling adoption": verbs all the same.
  if (/^(?:up|down|out|off)$/i.test(second?.text ?? '') || (/^use$/i.test(first?.text ?? '') && !/^(?:of|by|rate)$/i.test(second?.text ?? ''))) return false
  if (/ing$/i.test(first?.text ?? '') && isOf(line, 0, 'rise', 'fall', 'ship', 'activity')) return false
  return NUMBER.test(line.text) || MEASURES.test(line.text) || isOf(line, nounPhraseAt(line, 0)?.head ?? -1, 'metric', 'business', 'service', 'usage', 'sentiment', 'people', 'staff', 'proxy', 'reach')
}

/** Tells how the words of a title, its last number cut off, can go on. */
export function titleShape(line: Line): TitleShape {
  const lead = line.tokens[0]
  if (lead === undefined) return 'other'
  if (lead.kind !== 'word' && !/^\d+-\p{L}/u.test(line.text)) return 'tells'
  if (endsMoving(line) && !holdsNumber(line.text)) return 'moves'
  if (tells(line)) return 'tells'
  if (holdsNumber(line.text) || /\s(?:a|an|the|of|in|on|at|to|for|from|by|with|within|and|or|than|that|which|who)$/i.test(line.text)) return 'other'
  const word = lead.text.toLowerCase()
  if (MOVERS.has(word)) return 'moves'
  if (isOrder(line)) return 'other'
  // "Weekly active" is a phrase and "missed bins" are things, and neither begins with a verb.
  if (NOUNS.has(word) || /(?:ed|ing)$/.test(word) || !isOf(line, 0, ...VERBS) || (line.matches[0]?.length ?? 1) > 1) return 'names'
  return EITHER.has(word) && MEASURES.test(line.text) ? 'names' : 'other'
}

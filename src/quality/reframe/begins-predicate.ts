import { isOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { isPluralAt } from './is-plural-at.ts'

const MODALS = /^(?:must|should|could|would|might|may|cannot|never|always)$/i
/** Verbs that are no words of work, and no nouns either. */
const COMMON = /^(?:go|come|see|know|feel|need|want|make|take|give|find|pay|stay|become|remain|receive|include|contain|exist|occur|look)s?$/i
/** What only a verb has behind it; "that" belongs to a noun as often. */
const OBJECTS = /^(?:the|a|an|our|their|its|only)$/i
/** "The kit *supports* printing …" */
const DOING = /^(?!during|according|regarding|including|following|using|pending).{3,}ing$/i
/** "Two meetups *a year*" */
const PERIODS = /^(?:year|quarter|month|week|day|hour)$/i
/** Verbs as often as nouns; they are verbs only where an object follows. */
const EITHER = new Set(`support release close survey test design build review call plan email print record audit deploy order sale share visit drop win return contract search live
  read train supply mail work process project document report update start reply change run post draft feature`.split(' '))

function isVerb(line: Line, at: number): boolean {
  return isOf(line, at, 'ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win') && !isOf(line, at, 'artefact', 'act', 'metric', 'business', 'service', 'proxy', 'reach')
}

/** "Hikers *check in* by phone" */
const PHRASAL = /^(?:(?:check|log|sign|clock|opt|drop|tune|join|move|step) (?:in|out|up|off|on)|(?:set|back|pick|give|catch|stand|turn|top) up|(?:fill|find|sell|try|hand|stay|pull|give) (?:in|out|on))$/i
const BASE = /^(?!.*(?:s|ed|ing|ly|ion|ment)$)/
const PRESENT = /(?<![sui]|ing)s$/
/** Behind these nothing is told of a thing yet: "new volunteers *at* each campus". */
const PREPOSITIONS = /^(?:of|in|on|at|for|from|with|within|per|and|or|by|across|during)$/i

/**
 * Whether what is told of a thing begins at a position, right behind its name that began at another: "teams *adopt* the template", "the export *warns* our users". Words that are
 * nouns as well are left to the name: of "booking drops" and "users guide" nobody knows.
 */
export function beginsPredicate(line: Line, at: number, from: number): boolean {
  const [noun, verb, next] = [line.tokens[at - 1], line.tokens[at], line.tokens[at + 1]]
  if (noun?.kind !== 'word' || verb?.kind !== 'word' || verb.at !== noun.at + noun.text.length + 1 || line.text[verb.at - 1] === '-') return false
  if (MODALS.test(verb.text)) return true
  const isBase = isPluralAt(line, at - 1)
  // "Station lifts repaired" are lifts to which something was done.
  if (/[^e]ed$/i.test(next?.text ?? '') && line.tokens[at + 2]?.kind !== 'word') return false
  if (/^\p{Lu}/u.test(verb.text) || !(isBase ? BASE : PRESENT).test(verb.text)) return false
  if (OBJECTS.test(next?.text ?? '') && !PERIODS.test(line.tokens[at + 2]?.text ?? '')) return true
  if (isBase && PHRASAL.test(`${verb.text} ${next?.text ?? ''}`)) return true
  // Of an order only the object is left, and that acts on nothing: "attend technical meetups".
  const mayAct = isBase || from <= line.head
  if (!isBase && mayAct && DOING.test(next?.text ?? '')) return true
  return mayAct && (isVerb(line, at) || COMMON.test(verb.text)) && next !== undefined && next.kind !== 'sign' && (!PREPOSITIONS.test(next.text) || COMMON.test(verb.text)) && !EITHER.has(verb.text.replace(/s$/, ''))
}

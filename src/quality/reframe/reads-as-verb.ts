import { wordAt } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { readThing } from './read-thing.ts'

/** Verbs with which orders begin and that are nouns as often. */
const EITHER = new Set(`fund issue process report support market host pilot design train plan budget schedule audit staff stock program sponsor test survey book fence light group map trial review
  stage supply document guide mentor award grant ticket patch lock seed screen interview tour film record file list label package back ramp water`.split(/\s+/))
/** What the noun makes one name with: "a *test suite*", "the *train timetable*". */
const NAMES: Readonly<Record<string, RegExp>> = {
  audit: /^(?:reports?|trails?|logs?|plans?|findings|committee|checklists?|programme|program)$/,
  book: /^(?:club|shop|fair|list|reviews?)$/,
  budget: /^(?:plan|report|process|tracker|review|tool)$/,
  design: /^(?:systems?|sprints?|reviews?|guides?|team|patterns?|docs?|documents?|tokens)$/,
  film: /^(?:festivals?|crews?|clubs?|nights?|archives?)$/,
  fund: /^(?:managers?|raisers?|raising)$/,
  group: /^(?:chats?|lessons?|sessions?|policy|tickets?|coaching)$/,
  guide: /^(?:books?|dogs?|lines?)$/,
  host: /^(?:countr(?:y|ies)|famil(?:y|ies)|cit(?:y|ies)|schools?)$/,
  issue: /^(?:trackers?|templates?|lists?|boards?|logs?|triage)$/,
  light: /^(?:rail|shows?|bulbs?|sensors?)$/,
  map: /^(?:tiles?|views?|layers?|data)$/,
  market: /^(?:stalls?|places?|halls?|research|analys[ie]s|stud(?:y|ies)|entry|report|share|squares?)$/,
  pilot: /^(?:programmes?|programs?|projects?|schemes?|phase|stud(?:y|ies)|plants?|sites?|training|groups?|runs?)$/,
  process: /^(?:maps?|manuals?|guides?|documentation|engines?|owners?|automation|backlog|audits?|descriptions?)$/,
  record: /^(?:keeping|labels?)$/,
  report: /^(?:cards?|templates?|builders?|pages?)$/,
  review: /^(?:process|board|meetings?|sites?|policy|queue)$/,
  staff: /^(?:handbooks?|rooms?|rotas?|surveys?|app|training|portal|canteen|manuals?|turnover|meetings?)$/,
  stock: /^(?:control|lists?|systems?|rooms?|levels?|counts?|app|photos?)$/,
  support: /^(?:desks?|teams?|cent(?:re|er)s?|hotlines?|lines?|tickets?|pages?|portal|staff|queue|groups?|plans?)$/,
  survey: /^(?:results?|reports?|tools?|forms?|data)$/,
  test: /^(?:suites?|plans?|cases?|benches|bench|data|coverage|environments?|drives?|labs?|kits?|automation|cent(?:re|er)s?)$/,
  ticket: /^(?:machines?|offices?|shops?|prices?|systems?|sales)$/,
  train: /^(?:stations?|timetables?|lines?|drivers?|services?|tickets?|tracks?|fleets?|apps?|stops?)$/,
  water: /^(?:pumps?|points?|pipes?|meters?|fountains?|supply|tanks?|quality)$/,
}
const PREPOSITIONS = /^(?:for|of|on|in|at|about|against|between|from)$/

/** Whether a line begins with a word that is a verb as often as a noun, and what stands behind it makes an order of it ("fund *three clubs*"), or a name ("support *desk*"); undefined of other words. */
export function readsAsVerb(line: Line, at: number): boolean | undefined {
  const word = wordAt(line, at)
  if (!EITHER.has(word)) return undefined
  const next = line.tokens[at + 1]
  if (next === undefined || PREPOSITIONS.test(next.text) || line.text[next.at - 1] === '-' || NAMES[word]?.test(next.text.toLowerCase()) === true) return false
  if (next.kind === 'count' || next.kind === 'money') return next.kind === 'money' || word === 'budget' || readThing(line, at + 1)?.isPlural === true
  return undefined
}

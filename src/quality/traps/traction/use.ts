import { isOf, wordsOf } from '../../words/line.ts'
import type { Line } from '../../words/line.ts'
import { COUNT_KINDS } from '../../words/number-kinds.ts'
import { findPhrase, phraseLengthAt, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'
import { NOT_REACH } from './reach.ts'

const USE = phraseSet(`use usage adopt adoption enable try integrate-with integrates-our powered-by is-opened-<count> through-the-portal through-the-app through-the-kiosk
  book-through ordered-through made-through filed-through via-the-app via-the-portal turn-on switch-on adopters pick-the reuse-our utilize`)
const WHOLE = phraseSet(`active-users daily-active weekly-active monthly-active dau mau wau retention activation user-base total-users our-product new-product the-product
  the-platform our-platform any-kind-of-use active-accounts active-teams engaged-users engaged-mobile-users engagement-within usage-and-engagement
  digital-products product-adoption user-adoption the-app our-app new-app`)
/** What people do to one thing, told of the people. */
const TAKE_UP = phraseSet(`check open connect tap set-up browse configure click query call view read watch visit follow embed install download play join borrow reuse copy pick access
  consult scan share look-at try plug-into drop-in come-to log-into pull`)
/** What people do to one thing, told of the thing. */
const TAKEN = /^(?:used|called|queried|opened|booked|adopted|attended|picked|chosen|read|seen|watched|visited|tried|followed|embedded|installed|downloaded|played|joined|borrowed|reused|copied|cloned|forked|integrated|viewed|heard|streamed|accessed|consulted|browsed|enabled|utilised|utilized|tapped|scanned)$/i
/** How many words may stand between what is done and the thing. */
const CLOSE = 5
/** What may stand between "use" and the thing that is used. */
const BOUNDS = new Set(['≥', '>', '+', '=', '<', '≤', 'at', 'least'])
/** What makes "using" the predicate of those who use. */
const PREDICATES = new Set(['is', 'that', 'who', 'actively', 'regularly'])

/** Whether one thing is named that is used: right after the word ("use ≥ 1 report"), or before it ("the portal with 30% adoption"). */
function isOfOneThing(line: Line, { at, length, words }: Found): boolean {
  const next = line.tokens.findIndex(({ kind, text }, after) => after >= at + length && kind !== 'count' && !BOUNDS.has(text))
  if (line.tokens[next]?.kind === 'word') return true
  return /ion$/i.test(words) && line.tokens.slice(0, at).some((_, before) => isOf(line, before, 'single', 'artefact', 'act'))
}

/** "Share of *active users*" is of the whole product; "60% of active users log a mood" tells who uses one thing of it. */
function isOfWhole(line: Line): boolean {
  const whole = findPhrase(line, WHOLE)
  if (whole === undefined) return false
  const before = line.tokens.slice(Math.max(0, whole.at - 3), whole.at)
  return !(before.some(({ kind }) => kind === 'percent') && before.some(({ stem }) => stem === 'of') && isOf(line, whole.at + whole.length - 1, 'people', 'whole'))
}

function usersUse(line: Line): Found | undefined {
  const use = findPhrase(line, USE)
  if (use === undefined || line.tokens[use.at - 1]?.stem === 'through') return undefined
  const bare = use.at === line.head && !['of', 'in', 'for'].includes(line.tokens[use.at + 1]?.stem ?? '')
  // "…, enabling X" and "talk using X" say what comes of it, or by what means.
  const aside = /ing$/i.test(use.words) && use.at > 0 && !isOf(line, use.at - 1, 'people', 'staff') && !PREDICATES.has(line.tokens[use.at - 1]?.stem ?? '')
  return isOfOneThing(line, use) && !bare && !aside ? use : undefined
}

/** "Users *check* the dashboard", "get 500 users *to view* it". */
function takenUp(line: Line): Found | undefined {
  return findPhrase(line, TAKE_UP, 0, ({ at, length }) => isOf(line, line.tokens[at - 1]?.stem === 'to' ? at - 2 : at - 1, 'people', 'staff')
    && line.tokens.slice(at + length, at + length + CLOSE).some((_, step) => isOf(line, at + length + step, 'single', 'artefact')))
}

const WHO = new Set(['who', 'that', 'which'])
const HAVING = new Set(['hav', 'have', 'had', 'regularly', 'actively', 'now'])
/** Parts of a product beside those that the lexicon calls single. */
const PARTS = phraseSet('recording flag annotation highlight bookmark playlist chart tag reminder alert notification chatbot assistant wizard checklist tour')
/** Who finishes, passes or pays for one thing has got something out of it. */
const GAINS = /^(?:finish|complet|pass|clos|win|won|order|pay|paid|buy|bought|renew|keep|kept|resolv|earn|get|got|receiv|publish|ship|launch|solv|lead|teach|host)/i
const ARTICLES = /^(?:a|an|the|one|another|at|our)$/i

/** "Users *who have annotated* a recording": whatever they do to one thing, told of the people. */
function takenUpBy(line: Line): Found | undefined {
  const at = line.tokens.findIndex(({ stem }, index) => WHO.has(stem) && [1, 2, 3].some((step) => isOf(line, index - step, 'people', 'staff', 'whole')))
  if (at < 0) return undefined
  const verb = at + (HAVING.has(line.tokens[at + 1]?.stem ?? '') ? 2 : 1)
  if (GAINS.test(line.tokens[verb]?.text ?? '') || !ARTICLES.test(line.tokens[verb + 1]?.text ?? '')) return undefined
  return [2, 3, 4].some((step) => isOf(line, verb + step, 'single') || phraseLengthAt(line, verb + step, PARTS) > 0) ? { at, length: verb + 1 - at, words: wordsOf(line, at, verb + 1 - at) } : undefined
}

/** Where the participle before "by" stands, past "weekly", "at" and "up". */
function participleBefore(line: Line, by: number): number | undefined {
  return [by - 1, by - 2].find((at) => TAKEN.test(line.tokens[at]?.text ?? '')) ?? (/^(?:looked|picked)$/i.test(line.tokens[by - 2]?.text ?? '') ? by - 2 : undefined)
}

/** "The dashboard is *opened* weekly *by* 40 buyers". */
function takenBy(line: Line): Found | undefined {
  const by = line.tokens.findIndex(({ text }, at) => text.toLowerCase() === 'by' && participleBefore(line, at) !== undefined
    && line.tokens.slice(at + 1, at + 4).some(({ kind }, step) => COUNT_KINDS.has(kind) || isOf(line, at + 1 + step, 'people', 'staff')))
  const at = participleBefore(line, by)
  return at === undefined ? undefined : { at, length: 1, words: line.tokens[at]?.text ?? '' }
}

/** Use of one feature, page or tool by people; use of the whole product is no trap, and who uses less of something saves it. */
export function useOfOneThing(line: Line): Found | undefined {
  if (isOfWhole(line) || findPhrase(line, NOT_REACH) !== undefined || line.tokens.some(({ stem }) => stem === 'less' || stem === 'fewer')) return undefined
  return usersUse(line) ?? takenUp(line) ?? takenUpBy(line) ?? takenBy(line)
}

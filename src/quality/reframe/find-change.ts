import { wordAt, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { beginsDeed, groupName, isPeople, mayBePeople } from './people-named.ts'
import { readThing } from './read-thing.ts'
import type { Thing } from './read-thing.ts'
import { isPeriod } from './is-period.ts'
import type { Deed, Work } from './read-work.ts'
import { OTHERWISE, SORTS_OF_WORK } from './sorts-of-work.ts'
import type { Change, Told } from './sorts-of-work.ts'
import { kindOfThing } from './thing-kind.ts'
import type { ThingKind } from './thing-kind.ts'
import { balanced } from './with-marks.ts'

/** What is done with people rather than with where they are. */
const AMONG_PEOPLE: ReadonlySet<Deed> = new Set<Deed>(['talk', 'teach', 'train', 'move'])
const ABOUT = new Set(['about', 'on', 'of', 'to', 'for', 'in', 'how', 'regarding', 'covering'])
/** A plan "in council" says where it is agreed on. */
const ABOUT_PLAN = new Set([...ABOUT].filter((word) => word !== 'in'))
/** What there is one of, which is spoken of as the one. */
const SINGLE: ReadonlySet<ThingKind | undefined> = new Set<ThingKind>(['place', 'road', 'front', 'team', 'outreach'])
const INTO = new Set(['into', 'onto', 'to', 'with'])

/** Where the "of" stands that is part of a thing's name and says what it is about, as it does not in "code of conduct". */
function ownTopic(thing: Thing | undefined): number | undefined {
  if (thing === undefined || thing.line.tokens[thing.head + 1]?.stem !== 'of') return undefined
  return kindOfThing({ ...thing, to: thing.head + 1 }) === undefined ? undefined : thing.head + 1
}

/** Whether a name goes on to the people that it is for. */
function ownPeople({ line, head, to }: Thing): boolean {
  const inner = to > head + 1 && line.tokens[head + 1]?.stem === 'of' ? readThing(line, head + 2) : undefined
  return inner !== undefined && (isPeople(inner) || mayBePeople(inner))
}

/** What stands after a small word, as written: "a guide to *pruning*", "into *6 languages*", "monitoring of *the pumps*". */
function namedAfter(line: Line, at: number | undefined, leads: ReadonlySet<string>): string | undefined {
  if (at === undefined || !leads.has(wordAt(line, at))) return undefined
  const topic = readThing(line, at + 1)
  // "Manuals to reflect the law" are not about reflecting.
  if (topic === undefined || beginsDeed(line, at) || (leads !== INTO && (isPeople(topic) || mayBePeople(topic))) || isPeriod(line.tokens[topic.from]?.text ?? '')) return undefined
  return balanced(wordsOf(line, at + 1, topic.to - at - 1))
}

function toldOf({ line, deeds, after }: Work, thing: Thing, kind: ThingKind | undefined, who: string): Told {
  const leads = kind === 'plan' ? ABOUT_PLAN : ABOUT
  const next = namedAfter(line, after, leads)
  const full = (kind === 'people' || kind === 'doers') && !deeds.includes('hire') ? groupName(thing) : thing.name
  // The people of "onboarding of new joiners" are named already.
  const named = ownPeople(thing) && !deeds.includes('hire') ? full.replace(/ of .*$/, '') : full
  const it = SINGLE.has(kind) && !thing.isPlural && named === thing.text && /^\p{Ll}{2}/u.test(named) ? `the ${named}` : named
  return {
    who, it, isPlural: thing.isPlural,
    all: next === undefined ? it : `${it} ${line.tokens[after]?.text ?? ''} ${next}`,
    about: next ?? namedAfter(line, ownTopic(thing), leads),
    into: namedAfter(line, after, INTO),
  }
}

/** Suggests what the work may be meant to change, in the words of the work. */
export function findChange(work: Work, who: string): Change {
  const { deeds, thing } = work
  if (thing === undefined) return { verb: 'Increase', metric: `number of ${who} who ⟨do what differently⟩` }
  // A school may be a place or those in it.
  const read = thing.isPlural && deeds.some((deed) => AMONG_PEOPLE.has(deed)) && isPeople(thing) ? 'people' : kindOfThing(thing)
  const kind = read === 'doers' && groupName(thing) === who ? 'people' : read
  const { verb, metric } = SORTS_OF_WORK.find(({ does, to }) => (does?.some((deed) => deeds.includes(deed)) ?? true) && (to === undefined || (kind !== undefined && to.includes(kind)))) ?? OTHERWISE
  return { verb, metric: metric(toldOf(work, thing, kind, who)) }
}

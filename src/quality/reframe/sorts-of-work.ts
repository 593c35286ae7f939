import type { Deed } from './read-work.ts'
import type { ThingKind } from './thing-kind.ts'

/** The direction and the number that work of some sort is usually meant to move. */
export interface Change {
  readonly verb: 'Increase' | 'Reduce'
  readonly metric: string
}

/** What a change is told with: for whom, the thing as it is spoken of, and what it is about. */
export interface Told {
  readonly who: string
  readonly it: string
  readonly isPlural: boolean
  /** What follows "about", "on", "into" and the like, where that is no people. */
  readonly about: string | undefined
  /** What follows "into", "with" and the like. */
  readonly into: string | undefined
  /** The thing with what it is about. */
  readonly all: string
}

/** One sort of work: what is done (anything, where nothing is said), to what, and what that is for. */
interface Sort {
  readonly does?: readonly Deed[]
  readonly to?: readonly ThingKind[]
  readonly verb: Change['verb']
  readonly metric: (told: Told) => string
}

function newOnes(who: string): string {
  return /\s(?!who⟩)/.test(who) ? who : `new ${who}`
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|our|all|their|your)\s/i, '')
}

function agree({ isPlural }: Told, verb: string): string {
  return isPlural ? verb : `${verb}s`
}

function doingMore({ it, isPlural }: Told): string {
  return `share of ${isPlural ? withoutArticle(it) : it} who ⟨do what they did not do before⟩`
}

function changed({ who, it }: Told): string {
  return `share of ${who} who ⟨do what differently⟩ thanks to ${it}`
}

function waitingFor({ who, it }: Told): string {
  return `time that ${who} wait for ${it}`
}

function fromHarm({ who, it }: Told): string {
  return `time, cost or harm that ${who} have from ${it}`
}

/** Looked through in order; the first that fits is suggested. */
export const SORTS_OF_WORK: readonly Sort[] = [
  { does: ['handle'], to: ['proof'], verb: 'Reduce', metric: waitingFor },
  { does: ['onboard'], to: ['people', 'doers'], verb: 'Increase', metric: doingMore },
  { to: ['post'], verb: 'Reduce', metric: ({ who }) => `time that ${who} wait for ⟨what the new people will do⟩` },
  { does: ['hire'], verb: 'Reduce', metric: ({ who, it }) => `time that ${who} wait for ⟨what ${it} will do⟩` },
  { does: ['teach', 'train'], to: ['people', 'doers'], verb: 'Reduce', metric: ({ it, about }) => `mistakes or time of ${withoutArticle(it)} in ${about ?? '⟨the work that they train for⟩'}` },
  { does: ['teach'], verb: 'Reduce', metric: ({ who, it }) => `mistakes or time of ${who} in ${it}` },
  { to: ['training'], verb: 'Reduce', metric: (told) => `mistakes or time of ${told.who} in ${told.about ?? `⟨the work that ${told.it} ${agree(told, 'prepare')} for⟩`}` },
  { does: ['attain', 'bring'], to: ['check'], verb: 'Reduce', metric: ({ it }) => `deals or permits held up for want of ${it}` },
  { to: ['proof'], verb: 'Reduce', metric: ({ it }) => `deals or permits held up for want of ${it}` },
  { does: ['translate'], verb: 'Increase', metric: ({ it, about, into }) => `share of readers in ${into ?? about ?? '⟨the new languages⟩'} who ⟨get what they came for⟩ from ${it}` },
  { does: ['retire'], to: ['place', 'road', 'people'], verb: 'Reduce', metric: ({ who, it }) => `time, cost or harm that ${who} have from ${it}` },
  { does: ['retire'], verb: 'Reduce', metric: ({ who, it, about }) => `share of ${who} still on ${it === 'support' ? about ?? it : it}` },
  { does: ['ease'], to: ['place', 'road'], verb: 'Reduce', metric: ({ it }) => `time or mistakes in ${it}` },
  { does: ['open'], to: ['place', 'road'], verb: 'Increase', metric: ({ who, it }) => `number of ${who} who ⟨get what they came for⟩ in ${it}` },
  { does: ['renew', 'move', 'buy', 'bring'], to: ['place'], verb: 'Increase', metric: ({ who, it }) => `what ${who} do or feel in ${it}` },
  { does: ['renew', 'move', 'buy', 'bring'], to: ['road'], verb: 'Increase', metric: ({ who, it }) => `what ${who} do or feel on ${it}` },
  { does: ['move'], to: ['people'], verb: 'Reduce', metric: ({ it, into }) => `share of ${withoutArticle(it)} ${into === undefined ? 'who ⟨still do it the old way⟩' : `not yet on ${into}`}` },
  { to: ['welcome'], verb: 'Increase', metric: ({ who, it }) => `share of ${newOnes(who)} who ⟨reach first value⟩ after ${it}` },
  { to: ['purchase'], verb: 'Increase', metric: ({ who, it }) => `share of ${who} who complete a purchase with ${it}` },
  { to: ['search'], verb: 'Reduce', metric: ({ who, it }) => `time until ${who} have what they came for with ${it}` },
  { to: ['waiting'], verb: 'Reduce', metric: ({ who, it }) => `time that ${who} wait because of ${it}` },
  { does: ['talk'], verb: 'Increase', metric: ({ it }) => `share of ${withoutArticle(it)} who ⟨do what the answers point to⟩` },
  { does: ['ask'], to: ['people'], verb: 'Increase', metric: ({ it }) => `share of ${withoutArticle(it)} who ⟨do what the answers point to⟩` },
  { to: ['inquiry'], verb: 'Increase', metric: (told) => `share of ${told.who} who ⟨do what ${told.it} ${agree(told, 'point')} to⟩` },
  { to: ['check'], verb: 'Reduce', metric: (told) => `faults of the kind that ${told.it} ${agree(told, 'look')} for` },
  { does: ['find'], to: ['people', 'doers'], verb: 'Increase', metric: doingMore },
  { does: ['ask', 'find'], verb: 'Increase', metric: ({ who, all }) => `share of ${who} who ⟨gain from what is learnt about ${all}⟩` },
  { does: ['agree'], verb: 'Increase', metric: ({ who, it, into }) => `number of ${who} who ⟨get what⟩ through ${into ?? it}` },
  { does: ['remedy'], verb: 'Reduce', metric: fromHarm },
  { to: ['harm'], verb: 'Reduce', metric: fromHarm },
  { to: ['quality'], verb: 'Reduce', metric: ({ who, it, about }) => (about === undefined ? `defects that reach ${who} despite ${it}` : `defects in ${about} that reach ${who}`) },
  { to: ['safety'], verb: 'Reduce', metric: ({ it }) => `incidents that ${it} should prevent or shorten` },
  { does: ['guard'], verb: 'Reduce', metric: ({ it }) => `incidents with ${it}` },
  { does: ['write'], verb: 'Reduce', metric: ({ who, it }) => `questions about ${it} that ${who} still have to ask` },
  { to: ['docs'], verb: 'Reduce', metric: ({ who, it, about }) => (about === undefined ? `questions that ${who} still have to ask despite ${it}` : `questions about ${about} that ${who} still have to ask`) },
  { to: ['plan'], verb: 'Increase', metric: ({ who, it, about }) => (about === undefined ? `share of ⟨decisions of ${who}⟩ that follow ${it}` : `share of ⟨decisions about ${about}⟩ that ${who} take without asking`) },
  { does: ['handle'], verb: 'Reduce', metric: waitingFor },
  { to: ['team'], verb: 'Reduce', metric: ({ who, it }) => `time that ${who} wait for ⟨what ${it} will do⟩` },
  { does: ['ease'], to: ['partner', 'people', 'doers'], verb: 'Reduce', metric: ({ it }) => `time, cost or mistakes with ${it}` },
  { does: ['ease'], verb: 'Reduce', metric: ({ it }) => `time or mistakes in ${it}` },
  { to: ['process'], verb: 'Reduce', metric: ({ it }) => `time or mistakes in ${it}` },
  { does: ['connect'], verb: 'Reduce', metric: ({ who, it, into }) => `time that ${who} spend on ⟨what they carry over by hand⟩ to ${into ?? it}` },
  { to: ['link'], verb: 'Reduce', metric: ({ who, it, into }) => `time that ${who} spend on ⟨what they carry over by hand⟩ ${into === undefined ? `despite ${it}` : `to ${into}`}` },
  { to: ['partner'], verb: 'Increase', metric: ({ who, it, into }) => `number of ${who} who ⟨get what⟩ through ${into ?? it}` },
  { to: ['insight'], verb: 'Reduce', metric: (told) => `time until ${told.who} act on what ${told.it} ${agree(told, 'show')}` },
  { to: ['meeting', 'lesson'], verb: 'Increase', metric: ({ who, it }) => `share of ${who} who ⟨do what differently⟩ after ${it}` },
  { to: ['outreach'], verb: 'Increase', metric: ({ who, it }) => `share of the ${withoutArticle(who)} reached by ${it} who go on to ⟨do what⟩` },
  { to: ['programme'], verb: 'Increase', metric: ({ who, it }) => `share of ${who} in ${it} who ⟨do what they did not do before⟩` },
  { to: ['front'], verb: 'Increase', metric: ({ who, it }) => `share of ${who} who ⟨get what they came for⟩ with ${it}` },
  { to: ['brand'], verb: 'Increase', metric: ({ who, it }) => `share of ${who} who ⟨know or choose us⟩ after ${it}` },
  { does: ['mend'], verb: 'Reduce', metric: ({ who, it }) => `defects in ${it} that reach ${who}` },
  { to: ['system'], verb: 'Reduce', metric: ({ who, it }) => `incidents or waiting time of ${who} with ${it}` },
  { does: ['enter'], verb: 'Increase', metric: ({ who, it }) => `number of ${who} in ${it} who ⟨do what⟩` },
  { to: ['people'], verb: 'Increase', metric: doingMore },
  { does: ['bring'], verb: 'Increase', metric: ({ who, it }) => `what ${who} gain from ${it}` },
  { does: ['buy'], verb: 'Reduce', metric: ({ it }) => `time, cost or mistakes in ⟨the work done with ${it}⟩` },
  { does: ['move'], verb: 'Reduce', metric: ({ who, it }) => `incidents or waiting time of ${who} with ${it}` },
  { does: ['spread'], verb: 'Increase', metric: ({ who, it }) => `share of the ${withoutArticle(who)} reached by ${it} who go on to ⟨do what⟩` },
  { does: ['launch'], verb: 'Increase', metric: (told) => (/\s(?:by|without)\s/.test(told.it) ? changed(told) : `retention of ${told.who}`) },
  // What is made is made for somebody to do something differently, whatever it is.
  { does: ['make'], verb: 'Increase', metric: changed },
]
/** What else is done is done for somebody's good. */
export const OTHERWISE: Sort = { verb: 'Increase', metric: ({ who, it }) => `what ${who} gain from ${it}` }

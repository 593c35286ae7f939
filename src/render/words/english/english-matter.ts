import { asSummed } from '../../format/as-summed.ts'
import { itemName } from '../../../domain/item.ts'
import type { Attention } from '../../../report/attention/attention.ts'
import type { Format } from '../../format/format.ts'
import { given, joined, type Phrase, type Piece, phrase, words } from '../../phrase/phrase.ts'
import type { GuardrailFacts, MatterFacts, MatterWords } from '../language.ts'
import { listWords } from '../list-words.ts'
import { mention } from '../mention.ts'
import { englishHidden } from './english-portfolio.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

interface Setting {
  readonly facts: MatterFacts
  readonly nouns: Vocabulary
  readonly format: Format
}

/** What to say in English about a matter; its key result and its person stand beside it. */
export function englishMatter(matter: Attention, facts: MatterFacts, nouns: Vocabulary, format: Format): MatterWords {
  const setting = { facts, nouns, format }
  switch (matter.code) {
    case 'initiative-unlinked': case 'initiative-overdue': case 'initiative-unassigned': case 'review-due': case 'blocked': return itemMatter(matter, setting)
    case 'no-initiative': case 'uncovered-gap': case 'over-promised': return coverageMatter(matter, setting)
    case 'no-owner': case 'no-baseline': case 'no-target': case 'target-is-baseline': return definitionMatter(matter, setting)
    case 'guardrail-breached': case 'off-track': case 'no-check-in': case 'stale-check-in': case 'not-moving': return movementMatter(matter, setting)
    case 'forecast-short': case 'loosened': return outlookMatter(matter, setting)
    case 'proposals-waiting': return proposals(matter, setting)
    case 'overload': return say(phrase`${matter.team === undefined ? words('Works') : phrase`Team ${given(matter.team, 60)} works`} on ${matter.keyResults.length} ${nouns.keyResult.many} at a time: ${listWords(matter.keyResults.slice(0, 12))}`, 'Three are plenty.')
  }
}

type Matter<Code extends Attention['code']> = Extract<Attention, { readonly code: Code }>

function movementMatter(matter: Matter<'guardrail-breached' | 'off-track' | 'no-check-in' | 'stale-check-in' | 'not-moving'>, setting: Setting): MatterWords {
  const { facts: { over = false, alike = [] }, format } = setting
  switch (matter.code) {
    case 'guardrail-breached': return say(alike.length === 0 ? phrase`A guardrail is breached: ${englishGuardrail(matter.guardrail, format)}` : phrase`${1 + alike.length} guardrails are breached: ${joined([matter.guardrail, ...alike].map((one) => englishGuardrail(one, format)), '; ')}`, over ? 'Say whether it was worth it.' : 'Slow down, or decide that it is worth it.')
    case 'off-track': return over ? say(words(missed(matter.progress, format)), 'Say what it taught, and carry it on or let it go.') : say(words(offTrack(matter.progress, setting)), 'Change the plan, or the target.')
    case 'no-check-in': return over ? say(words('No check-in in the whole cycle'), ENDED) : say(words('No check-in since the cycle began'), 'Write down where it stands.')
    case 'stale-check-in': return say(words(`The last check-in is from ${format.day(matter.last)}`), over ? ENDED : 'Write down where it stands.')
    case 'not-moving': return say(words(`Work shipped on ${format.day(matter.since)} and the number has not moved since`), 'Stop, change course, or say why it takes longer.')
  }
}

function outlookMatter(matter: Matter<'forecast-short' | 'loosened'>, setting: Setting): MatterWords {
  const { facts: { unit }, nouns, format } = setting
  switch (matter.code) {
    case 'forecast-short': return say(phrase`If it goes on like this, it ends between ${format.quantity(matter.low, unit)} and ${format.quantity(matter.high, unit)} on ${format.day(matter.due)}, short of the target`, 'Change the plan, or the target.')
    case 'loosened': return { what: phrase`Its ${REVISED[matter.field]} was changed from ${revised(matter.before, setting)} to ${revised(matter.after, setting)} on ${format.day(matter.on)}, which makes it easier to reach`, advice: phrase`Say why, where the ${nouns.keyResult.one} is defined.` }
  }
}

const REVISED = { target: 'target', baseline: 'baseline', due: 'due date' } as const

function revised(value: string | number | undefined, { facts: { unit }, format }: Setting): string {
  if (value === undefined) return 'none'
  return typeof value === 'number' ? format.quantity(value, unit) : format.day(value)
}

function offTrack(progress: number | undefined, { facts: { passed }, format }: Setting): string {
  const way = wayOff(progress, format)
  return passed === undefined ? way : `${way}; it was due on ${format.day(passed)}`
}

const CARRIED = 'Carry it over into the next cycle, or close it.'
const ENDED = 'Write down where it ended.'

function missed(progress: number | undefined, format: Format): string {
  if (progress === undefined) return 'Missed'
  return progress < 0 ? 'Missed, and further from the target than at the start' : `Missed at ${format.share(progress)} of the way`
}

function wayOff(progress: number | undefined, format: Format): string {
  if (progress === undefined) return 'Off track'
  return progress < 0 ? 'Off track, and further from the target than at the start' : `Off track at ${format.share(progress)} of the way`
}

/** The matter goes to the owner of the objective, where there is one. */
function noOwner(above: string | undefined, { facts, nouns: { objective } }: Setting): Phrase {
  return above === undefined ? words('Nobody owns it') : phrase`It has no owner of its own; ${mention(above, facts)} owns the ${objective.one}`
}

function uncoveredWords({ gap, uncovered }: Matter<'uncovered-gap'>, { facts: { unit }, format }: Setting): Phrase {
  const toGo = format.change(gap, unit)
  return Math.abs(uncovered) === Math.abs(gap) ? phrase`${toGo} to go, and no plan for any of it` : phrase`${toGo} to go, and no plan for ${format.size(asSummed(uncovered, gap), unit)} of it`
}

function definitionMatter(matter: Matter<'no-owner' | 'no-baseline' | 'no-target' | 'target-is-baseline'>, setting: Setting): MatterWords {
  const { facts: { unit }, format } = setting
  switch (matter.code) {
    case 'no-owner': return say(noOwner(matter.owner, setting), 'What is nobody’s does not move: name one person.')
    case 'no-baseline': return say(words('It has no baseline, so nobody can say how far it has come'), 'Measure where it started.')
    case 'no-target': return say(words('It has no target'), 'Set one, or make it a learning goal.')
    case 'target-is-baseline': return say(phrase`Baseline and target are both ${format.quantity(matter.target, unit)}`, 'Move one of them; if it is to be held, let the title say “at least” or “at most”, or make it a guardrail.')
  }
}

function coverageMatter(matter: Matter<'no-initiative' | 'uncovered-gap' | 'over-promised'>, setting: Setting): MatterWords {
  const { facts: { unit }, nouns, format } = setting
  switch (matter.code) {
    case 'no-initiative': {
      const nothing = phrase`no open ${nouns.initiative.one} is linked`
      return say(matter.gap === undefined ? phrase`So far ${nothing}` : phrase`${format.change(matter.gap, unit)} to go and ${nothing}`, 'Plan something, or give it up.')
    }
    case 'uncovered-gap': return say(uncoveredWords(matter, setting), 'Find more that could move it, or settle for less.')
    case 'over-promised': return say(phrase`${format.change(asSummed(matter.promised, matter.gap), unit)} promised for ${format.change(matter.gap, unit)} to go`, 'Look at the claims again, or aim higher.')
  }
}

function itemMatter(matter: Matter<'initiative-unlinked' | 'initiative-overdue' | 'initiative-unassigned' | 'review-due' | 'blocked'>, { facts: { item, isMany, problem, over = false }, format }: Setting): MatterWords {
  switch (matter.code) {
    case 'initiative-unlinked': return { what: unlinkedWords(matter, item, problem), advice: over ? words(CARRIED) : undefined }
    case 'initiative-overdue': return over ? say(phrase`${item} ${words(isMany === true ? 'are' : 'is')} still open, and the cycle has ended`, CARRIED) : say(phrase`${item} was to show its effect by ${format.day(matter.by)} and is still open`, 'Give it a new date, or drop it.')
    case 'initiative-unassigned': return say(phrase`${item} is decided on and nobody is assigned`, 'Name somebody.')
    case 'blocked': return say(phrase`${item} waits for ${awaited(matter)}`, 'Clear the way, or plan without it.')
    case 'review-due': return say(phrase`${item} shipped and was to show its effect by ${format.day(matter.by)}`, 'Write down its actual impact.')
  }
}

function proposals({ count, since, by }: Matter<'proposals-waiting'>, { facts, nouns, format }: Setting): MatterWords {
  const who = listWords([...by.slice(0, 5).map((one) => mention(one, facts)), ...(by.length > 5 ? ['…'] : [])], 'or')
  return say(phrase`${counted(count, nouns.initiative)} ${words(count === 1 ? 'waits' : 'wait')} for a yes or no of ${who}, ${words(count === 1 ? 'since' : 'the longest since')} ${format.day(since)}`, 'Give what is accepted a milestone, and close the rest.')
}

function awaited({ by, hidden, item }: Matter<'blocked'>): Phrase {
  const named = by.slice(0, 5).map((one): Piece => itemName(one, item?.repository))
  const more = by.length - named.length
  return listWords([...named, ...(more > 0 ? [words(`${more} more`)] : []), ...(hidden > 0 ? [words(englishHidden(hidden, named.length > 0))] : [])])
}

function say(what: Phrase, advice: string): MatterWords {
  return { what, advice: words(advice) }
}

/** A guardrail in English: its metric, its value and its bounds. */
export function englishGuardrail({ metric, unit, min, max, current }: GuardrailFacts, format: Format): Phrase {
  const bounds = [
    ...(min === undefined ? [] : [phrase`at least ${format.quantity(min, unit)}`]),
    ...(max === undefined ? [] : [phrase`at most ${format.quantity(max, unit)}`]),
  ]
  const value = current === undefined ? words('not measured') : phrase`${format.quantity(current, unit)}`
  return bounds.length === 0 ? phrase`${metric} ${value}` : phrase`${metric} ${value}, ${listWords(bounds)} wanted`
}

function unlinkedWords(matter: Extract<Attention, { readonly code: 'initiative-unlinked' }>, item: Piece, problem: Phrase | undefined): Phrase {
  switch (matter.verdict) {
    case 'unverifiable': return phrase`${item} could not be verified${because(problem)}`
    case 'okrs-invalid': return phrase`${item} changes the OKR file and breaks it`
    case 'missing': return phrase`${item} does not say what it is for${because(problem)}`
    case 'invalid': case 'linked': case 'inherited': case 'waived': case 'exempt': case 'not-an-initiative':
      return phrase`${item} has a link that does not hold${because(problem)}`
  }
}

function because(problem: Phrase | undefined): Phrase {
  return problem === undefined ? words('') : phrase`: ${problem}`
}

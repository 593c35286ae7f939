import type { Unit } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import type { GuardrailReport } from '../../report/key-result-report.ts'
import { formatShare } from '../format/format-number.ts'
import { formatChange, formatQuantity, formatSize } from '../format/format-quantity.ts'
import { given, type Phrase, type Piece, phrase, words } from '../phrase/phrase.ts'
import { dayWords } from './day-words.ts'
import { listWords } from './list-words.ts'
import { sentence } from './sentence.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a sentence about a matter needs to know. */
export interface AttentionNames {
  readonly vocabulary: Vocabulary
  /** The unit of the key result, for a matter of one. */
  readonly unit: Unit
  /** What stands for the item, mostly a link. */
  readonly item: Piece
}

/** A matter in words: what is wrong, as a clause without its full stop, and what would mend it, as a sentence of its own. */
export interface AttentionWords {
  readonly what: Phrase
  readonly advice: Phrase | undefined
}

/** What to say about a matter; its key result and its person stand beside it. */
export function attentionWords(matter: Attention, names: AttentionNames): AttentionWords {
  switch (matter.code) {
    case 'initiative-unlinked': case 'initiative-overdue': case 'initiative-unassigned': case 'review-due': return itemMatter(matter, names.item)
    case 'no-initiative': case 'uncovered-gap': case 'over-promised': return coverageMatter(matter, names)
    case 'no-owner': case 'no-baseline': case 'no-target': case 'target-is-baseline': return definitionMatter(matter, names)
    case 'guardrail-breached': case 'off-track': case 'no-check-in': case 'stale-check-in': case 'not-moving': return movementMatter(matter)
    case 'overload': return say(phrase`Works on ${matter.keyResults.length} ${names.vocabulary.keyResult.many} at a time: ${listWords(matter.keyResults.slice(0, 12))}`, 'Three are plenty.')
  }
}

/** The whole of it, as one or two sentences. */
export function attentionSentence({ what, advice }: AttentionWords): Phrase {
  return advice === undefined ? sentence(what) : phrase`${sentence(what)} ${advice}`
}

type Matter<Code extends Attention['code']> = Extract<Attention, { readonly code: Code }>

function movementMatter(matter: Matter<'guardrail-breached' | 'off-track' | 'no-check-in' | 'stale-check-in' | 'not-moving'>): AttentionWords {
  switch (matter.code) {
    case 'guardrail-breached': return say(phrase`A guardrail is breached: ${guardrailWords(matter.guardrail)}`, 'Slow down, or decide that it is worth it.')
    case 'off-track': return say(words(offTrack(matter.progress)), 'Change the plan, or the target.')
    case 'no-check-in': return say(words('No check-in since the cycle began'), 'Write down where it stands.')
    case 'stale-check-in': return say(words(`The last check-in is from ${dayWords(matter.last)}`), 'Write down where it stands.')
    case 'not-moving': return say(words(`Work shipped on ${dayWords(matter.since)} and the number has not moved since`), 'Stop, change course, or say why it takes longer.')
  }
}

function offTrack(progress: number | undefined): string {
  if (progress === undefined) return 'Off track'
  return progress < 0 ? 'Off track, and further from the target than at the start' : `Off track at ${formatShare(progress)} of the way`
}

/** The matter goes to the owner of the objective, where there is one. */
function noOwner(above: string | undefined, { objective }: Vocabulary): Phrase {
  return above === undefined ? words('Nobody owns it') : phrase`It has no owner of its own; ${given(`@${above}`, 60)} owns the ${objective.one}`
}

function uncoveredWords({ gap, uncovered }: Matter<'uncovered-gap'>, unit: Unit): Phrase {
  const toGo = formatChange(gap, unit)
  return Math.abs(uncovered) === Math.abs(gap) ? phrase`${toGo} to go, and no plan for any of it` : phrase`${toGo} to go, and no plan for ${formatSize(uncovered, unit)} of it`
}

function definitionMatter(matter: Matter<'no-owner' | 'no-baseline' | 'no-target' | 'target-is-baseline'>, { unit, vocabulary }: AttentionNames): AttentionWords {
  switch (matter.code) {
    case 'no-owner': return say(noOwner(matter.owner, vocabulary), 'A number that is nobody’s does not move: name one person.')
    case 'no-baseline': return say(words('It has no baseline, so nobody can say how far it has come'), 'Measure where it started.')
    case 'no-target': return say(words('It has no target'), 'Set one, or make it a learning goal.')
    case 'target-is-baseline': return say(phrase`Baseline and target are both ${formatQuantity(matter.target, unit)}`, 'If it is to be held, make it a guardrail.')
  }
}

function coverageMatter(matter: Matter<'no-initiative' | 'uncovered-gap' | 'over-promised'>, { unit, vocabulary }: AttentionNames): AttentionWords {
  switch (matter.code) {
    case 'no-initiative': {
      const nothing = phrase`no open ${vocabulary.initiative.one} is linked`
      return say(matter.gap === undefined ? phrase`So far ${nothing}` : phrase`${formatChange(matter.gap, unit)} to go and ${nothing}`, 'Plan something, or give it up.')
    }
    case 'uncovered-gap': return say(uncoveredWords(matter, unit), 'Find more that could move it, or settle for less.')
    case 'over-promised': return say(phrase`${formatChange(matter.promised, unit)} promised for ${formatChange(matter.gap, unit)} to go`, 'Look at the claims again, or aim higher.')
  }
}

function itemMatter(matter: Matter<'initiative-unlinked' | 'initiative-overdue' | 'initiative-unassigned' | 'review-due'>, item: Piece): AttentionWords {
  switch (matter.code) {
    case 'initiative-unlinked': return { what: unlinkedWords(matter, item), advice: undefined }
    case 'initiative-overdue': return say(phrase`${item} was to show its effect by ${dayWords(matter.by)} and is still open`, 'Give it a new date, or drop it.')
    case 'initiative-unassigned': return say(phrase`${item} is decided on and nobody is assigned`, 'Name somebody.')
    case 'review-due': return say(phrase`${item} shipped and was to show its effect by ${dayWords(matter.by)}`, 'Write down its actual impact.')
  }
}

function say(what: Phrase, advice: string): AttentionWords {
  return { what, advice: words(advice) }
}

/** A guardrail in words: its metric, its value and its bounds. */
export function guardrailWords({ metric, unit, min, max, current }: GuardrailReport): Phrase {
  const bounds = [
    ...(min === undefined ? [] : [phrase`at least ${formatQuantity(min, unit)}`]),
    ...(max === undefined ? [] : [phrase`at most ${formatQuantity(max, unit)}`]),
  ]
  const value = current === undefined ? words('not measured') : phrase`${formatQuantity(current, unit)}`
  return bounds.length === 0 ? phrase`${metric} ${value}` : phrase`${metric} ${value}, ${listWords(bounds)} wanted`
}

function unlinkedWords(matter: Extract<Attention, { readonly code: 'initiative-unlinked' }>, item: Piece): Phrase {
  switch (matter.verdict) {
    case 'unverifiable': return phrase`${item} could not be verified${because(matter.problem)}`
    case 'okrs-invalid': return phrase`${item} changes the OKR file and breaks it`
    case 'missing': return phrase`${item} does not say what it is for${because(matter.problem)}`
    case 'invalid': case 'linked': case 'inherited': case 'waived': case 'exempt': case 'not-an-initiative':
      return phrase`${item} has a link that does not hold${because(matter.problem)}`
  }
}

function because(problem: string | undefined): Phrase {
  return problem === undefined ? words('') : phrase`: ${given(problem.replace(/\.$/, ''), 160)}`
}

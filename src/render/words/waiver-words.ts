import type { Waiver } from '../../domain/verdict.ts'
import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'

/** Whether anybody has said why; a label alone says nothing. */
export function givesReason({ reason }: Waiver): boolean {
  return reason.trim() !== ''
}

/** The reason alone, as it was given. */
export function waiverReasonWords(waiver: Waiver): Phrase {
  return givesReason(waiver) ? phrase`The reason: “${given(waiver.reason, 600)}”.` : words('No reason is given.')
}

/** Why something needs no key result, and who said so: `“one-off audit”, stated by @ben`. */
export function waiverWords(waiver: Waiver): Phrase {
  const source = waiverSource(waiver)
  return givesReason(waiver) ? phrase`“${given(waiver.reason.trim(), 300)}”, ${source}` : source
}

/** Who or what waived it. */
export function waiverSource({ by, who, on }: Waiver): Phrase {
  switch (by) {
    case 'author': return phrase`by its author ${person(who)}`
    case 'branch': return phrase`by its branch ${bare(who)}`
    case 'label': return phrase`by the label “${bare(who)}”`
    case 'statement': return phrase`stated by ${person(who)}`
    case 'override': return on === undefined ? phrase`overridden by ${person(who)}` : phrase`overridden by ${person(who)} on ${on}`
  }
}

function person(who: string): Phrase {
  return bare(who).trim() === '' ? words('its author') : given(`@${bare(who)}`, 60)
}

function bare(who: string): string {
  return who.replace(/^@/, '')
}

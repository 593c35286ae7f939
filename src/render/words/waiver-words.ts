import type { Waiver } from '../../domain/verdict.ts'
import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'

/** The reason alone, as it was given. */
export function waiverReasonWords({ reason, by }: Waiver): Phrase {
  return by === 'label' || reason.trim() === '' ? words('No reason is given.') : phrase`The reason: “${given(reason, 600)}”.`
}

/** Why something needs no key result, and who said so: `“one-off audit”, stated by @ben`. */
export function waiverWords(waiver: Waiver): Phrase {
  const reason = waiver.reason.trim()
  const source = waiverSource(waiver)
  // A label gives no reason of its own.
  return reason === '' || waiver.by === 'label' ? source : phrase`“${given(reason, 300)}”, ${source}`
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

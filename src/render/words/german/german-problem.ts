import type { NoteCode, ProblemCode } from '../../../domain/problem.ts'
import type { Waiver } from '../../../domain/verdict.ts'
import { given, type Phrase, phrase, words } from '../../phrase/phrase.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { givesReason } from '../waiver-words.ts'

/** What keeps an item from being linked, in German. */
export function germanProblem(code: ProblemCode, { keyResult }: Vocabulary): Phrase {
  switch (code) {
    case 'key-result-missing': return phrase`${keyResult.One} nicht genannt`
    case 'key-result-placeholder': return phrase`Bei ${keyResult.one} steht noch ein Platzhalter`
    case 'key-result-unknown': return phrase`${keyResult.One} ist nicht zu finden`
    case 'key-result-ambiguous': return phrase`Gemeint sein können mehrere ${keyResult.many}`
    case 'key-result-closed': return phrase`${keyResult.One}: Zyklus beendet`
    case 'impact-wrong-unit': return phrase`Die Wirkung hat eine andere Einheit als ${keyResult.one}`
    case 'impact-no-baseline': return phrase`Die Wirkung braucht einen Ausgangswert, und ${keyResult.one} hat keinen`
    case 'impact-key-result-unlinked': return phrase`Die Wirkung gilt für ${keyResult.many}, die nicht genannt sind`
    default: return words(PLAIN[code])
  }
}

type PlainCode = Exclude<ProblemCode, `key-result-${string}` | 'impact-wrong-unit' | 'impact-no-baseline' | 'impact-key-result-unlinked'>

const PLAIN: Readonly<Record<PlainCode, string>> = {
  'impact-missing': 'Erwartete Wirkung fehlt',
  'impact-placeholder': 'Erwartete Wirkung ist noch ein Platzhalter',
  'impact-not-a-number': 'Erwartete Wirkung nennt keine Zahl',
  'impact-ambiguous': 'Erwartete Wirkung lässt sich verschieden lesen',
  'impact-wrong-direction': 'Die Wirkung zeigt in die falsche Richtung',
  'impact-out-of-range': 'Die Wirkung liegt außerhalb des Möglichen',
  'impact-date-invalid': 'Das Datum der Wirkung lässt sich nicht lesen',
  'impact-confidence-invalid': 'Die Zuversicht der Wirkung ist kein Anteil',
  'field-missing': 'Eine Angabe fehlt',
  'field-invalid': 'Eine Angabe lässt sich nicht verwenden',
  'waiver-without-reason': 'Freigestellt ohne Grund',
  'origin-unreadable': 'Der Ursprung ließ sich nicht lesen',
  'company-unreadable': 'Die OKRs des Unternehmens ließen sich nicht lesen',
}

/** What deserves a look at a promise, in German. */
export function germanNote(code: NoteCode, { keyResult }: Vocabulary): Phrase {
  switch (code) {
    case 'impact-exceeds-key-result': return phrase`verspricht mehr, als ${keyResult.one} verlangt`
    case 'impact-after-deadline': return words('wirkt erst nach dem Termin')
    case 'impact-in-the-past': return words('das Datum liegt in der Vergangenheit')
    case 'impact-unit-assumed': return words('die Einheit ist angenommen')
    case 'impact-confidence-unread': return words('die Zuversicht ist nicht als Anteil zu lesen')
    case 'impact-date-unread': return words('das Datum ließ sich nicht lesen')
    case 'field-unread': return words('eine Angabe ließ sich nicht lesen')
    case 'field-assumed': return words('eine Angabe wurde sinngemäß gelesen')
    case 'field-several': return words('eine Angabe nennt mehrere Werte, der erste zählt')
    case 'impact-several': return words('mehrere Zeilen versprechen Verschiedenes, die erste zählt')
    case 'key-result-future': return words('Zyklus noch nicht begonnen')
    case 'key-result-elsewhere': return words('Zyklus stimmt nicht überein')
    case 'waiver-without-label': return words('die Freigabe im Text gilt nicht, das Label fehlt')
  }
}

/** Why something needs no key result and who said so, in German. */
export function germanWaiver(waiver: Waiver): Phrase {
  return givesReason(waiver) ? phrase`„${given(waiver.reason.trim(), 300)}“, ${source(waiver)}` : source(waiver)
}

function source({ by, who, on }: Waiver): Phrase {
  const name = who.replace(/^@/, '')
  const person = given(`@${name}`, 60)
  switch (by) {
    case 'author': return phrase`wegen Autor ${person}`
    case 'branch': return phrase`wegen Branch ${name}`
    case 'label': return phrase`wegen Label „${name}“`
    case 'statement': return phrase`laut ${person}`
    case 'override': return on === undefined ? phrase`freigegeben von ${person}` : phrase`am ${on} freigegeben von ${person}`
  }
}

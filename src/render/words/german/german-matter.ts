import { asSummed } from '../../format/as-summed.ts'
import { itemName } from '../../../domain/item.ts'
import type { Attention } from '../../../report/attention/attention.ts'
import type { Format } from '../../format/format.ts'
import { given, joined, type Phrase, type Piece, phrase, words } from '../../phrase/phrase.ts'
import type { GuardrailFacts, MatterFacts, MatterWords } from '../language.ts'
import { listWords } from '../list-words.ts'
import { mention } from '../mention.ts'
import { germanHidden } from './german-portfolio.ts'
import { counted, type Vocabulary } from '../vocabulary.ts'

interface Setting {
  readonly facts: MatterFacts
  readonly nouns: Vocabulary
  readonly format: Format
}

/** What to say in German about a matter; its key result and its person stand beside it. */
export function germanMatter(matter: Attention, facts: MatterFacts, nouns: Vocabulary, format: Format): MatterWords {
  const setting = { facts, nouns, format }
  switch (matter.code) {
    case 'initiative-unlinked': case 'initiative-overdue': case 'initiative-unassigned': case 'review-due': case 'blocked': return itemMatter(matter, setting)
    case 'no-initiative': case 'uncovered-gap': case 'over-promised': return coverageMatter(matter, setting)
    case 'no-owner': case 'no-baseline': case 'no-target': case 'target-is-baseline': return definitionMatter(matter, setting)
    case 'guardrail-breached': case 'off-track': case 'no-check-in': case 'stale-check-in': case 'not-moving': return movementMatter(matter, setting)
    case 'forecast-short': case 'loosened': return outlookMatter(matter, setting)
    case 'proposals-waiting': return proposals(matter, setting)
    case 'overload': return say(phrase`${matter.team === undefined ? words('Hat') : phrase`Team ${given(matter.team, 60)} hat`} ${matter.keyResults.length} ${nouns.keyResult.many} zugleich: ${listWords(matter.keyResults.slice(0, 12), 'und')}`, 'Drei sind genug.')
  }
}

type Matter<Code extends Attention['code']> = Extract<Attention, { readonly code: Code }>

function movementMatter(matter: Matter<'guardrail-breached' | 'off-track' | 'no-check-in' | 'stale-check-in' | 'not-moving'>, setting: Setting): MatterWords {
  const { facts: { over = false, alike = [] }, format } = setting
  switch (matter.code) {
    case 'guardrail-breached': return say(phrase`${words(alike.length === 0 ? 'Leitplanke' : `${1 + alike.length} Leitplanken`)} durchbrochen: ${joined([matter.guardrail, ...alike].map((one) => germanGuardrail(one, format)), '; ')}`, over ? 'Sagen, ob es das wert war.' : 'Langsamer machen, oder entscheiden, dass es das wert ist.')
    case 'off-track': return over ? say(words(missed(matter.progress, format)), 'Sagen, was daraus zu lernen ist, und es fortführen oder aufgeben.') : say(words(offTrack(matter.progress, setting)), 'Den Plan ändern, oder das Ziel.')
    case 'no-check-in': return over ? say(words('Bis zum Ende ohne Check-in'), ENDED) : say(words('Von Beginn an ohne Check-in'), 'Aufschreiben, wo es steht.')
    case 'stale-check-in': return say(words(`Check-in zuletzt am ${format.day(matter.last)}`), over ? ENDED : 'Aufschreiben, wo es steht.')
    case 'not-moving': return say(words(`Am ${format.day(matter.since)} wurde etwas ausgeliefert, und die Zahl hat sich seither nicht bewegt`), 'Aufhören, den Kurs ändern, oder sagen, warum es länger dauert.')
  }
}

function outlookMatter(matter: Matter<'forecast-short' | 'loosened'>, setting: Setting): MatterWords {
  const { facts: { unit }, format } = setting
  switch (matter.code) {
    case 'forecast-short': return say(phrase`Geht es so weiter, endet es am ${format.day(matter.due)} vor dem Ziel: ${format.quantity(matter.low, unit)} bis ${format.quantity(matter.high, unit)}`, 'Den Plan ändern, oder das Ziel.')
    case 'loosened': return say(phrase`${REVISED[matter.field]} wurde am ${format.day(matter.on)} von ${revised(matter.before, setting)} auf ${revised(matter.after, setting)} geändert und ist nun leichter zu erreichen`, 'Sagen, warum, am besten neben der Definition.')
  }
}

const REVISED = { target: 'Der Zielwert', baseline: 'Der Ausgangswert', due: 'Das Fälligkeitsdatum' } as const

function revised(value: string | number | undefined, { facts: { unit }, format }: Setting): string {
  if (value === undefined) return 'nichts'
  return typeof value === 'number' ? format.quantity(value, unit) : format.day(value)
}

function offTrack(progress: number | undefined, { facts: { passed }, format }: Setting): string {
  const way = wayOff(progress, format)
  return passed === undefined ? way : `${way}; fällig war es am ${format.day(passed)}`
}

const CARRIED = 'Mitnehmen in die nächste Runde, oder schließen.'
const ENDED = 'Aufschreiben, wo es endete.'

function missed(progress: number | undefined, format: Format): string {
  if (progress === undefined) return 'Verfehlt'
  return progress < 0 ? 'Verfehlt, und weiter vom Ziel weg als zu Beginn' : `Verfehlt bei ${format.share(progress)} des Weges`
}

function wayOff(progress: number | undefined, format: Format): string {
  if (progress === undefined) return 'Vom Kurs ab'
  return progress < 0 ? 'Vom Kurs ab, und weiter vom Ziel weg als zu Beginn' : `Vom Kurs ab bei ${format.share(progress)} des Weges`
}

/** The matter goes to the owner of the objective, where there is one. */
function noOwner(above: string | undefined, { facts, nouns: { objective } }: Setting): Phrase {
  return above === undefined ? words('Niemand ist zuständig') : phrase`Niemand ist eigens zuständig; eine Ebene höher (${objective.one}) ist es ${mention(above, facts)}`
}

function uncoveredWords({ gap, uncovered }: Matter<'uncovered-gap'>, { facts: { unit }, format }: Setting): Phrase {
  const toGo = phrase`Noch ${format.change(gap, unit)} nötig`
  return Math.abs(uncovered) === Math.abs(gap) ? phrase`${toGo}, alles ohne Plan` : phrase`${toGo}, davon ${format.size(asSummed(uncovered, gap), unit)} ohne Plan`
}

function definitionMatter(matter: Matter<'no-owner' | 'no-baseline' | 'no-target' | 'target-is-baseline'>, setting: Setting): MatterWords {
  const { facts: { unit }, format } = setting
  switch (matter.code) {
    case 'no-owner': return say(noOwner(matter.owner, setting), 'Was niemandem gehört, bewegt sich nicht: eine Person benennen.')
    case 'no-baseline': return say(words('Der Ausgangswert fehlt, also kann niemand sagen, wie weit es ist'), 'Messen, wo es begann.')
    case 'no-target': return say(words('Der Zielwert fehlt'), 'Einen setzen, oder ein Lernziel daraus machen.')
    case 'target-is-baseline': return say(phrase`Ausgangswert und Zielwert sind beide ${format.quantity(matter.target, unit)}`, 'Einen der beiden ändern; soll er gehalten werden, „mindestens“ oder „höchstens“ in den Titel schreiben oder als Leitplanke führen.')
  }
}

function coverageMatter(matter: Matter<'no-initiative' | 'uncovered-gap' | 'over-promised'>, setting: Setting): MatterWords {
  const { facts: { unit }, format } = setting
  switch (matter.code) {
    case 'no-initiative': return say(matter.gap === undefined ? words('Bisher ist nichts Offenes verknüpft') : phrase`Noch ${format.change(matter.gap, unit)} nötig, und nichts Offenes ist verknüpft`, 'Etwas planen, oder es aufgeben.')
    case 'uncovered-gap': return say(uncoveredWords(matter, setting), 'Mehr finden, was es bewegen könnte, oder sich mit weniger begnügen.')
    case 'over-promised': return say(phrase`${format.change(asSummed(matter.promised, matter.gap), unit)} versprochen, noch nötig: ${format.change(matter.gap, unit)}`, 'Die Versprechen noch einmal ansehen, oder höher zielen.')
  }
}

function itemMatter(matter: Matter<'initiative-unlinked' | 'initiative-overdue' | 'initiative-unassigned' | 'review-due' | 'blocked'>, { facts: { item, isMany, problem, over = false }, format }: Setting): MatterWords {
  switch (matter.code) {
    case 'initiative-unlinked': return { what: unlinkedWords(matter, item, problem), advice: over ? words(CARRIED) : undefined }
    case 'initiative-overdue': return over ? say(phrase`${item} ${words(isMany === true ? 'sind' : 'ist')} über das Ende hinaus noch offen`, CARRIED) : say(phrase`${item} sollte bis ${format.day(matter.by)} wirken und ist noch offen`, 'Ein neues Datum setzen, oder verwerfen.')
    case 'initiative-unassigned': return say(phrase`${item} ist beschlossen und niemandem zugewiesen`, 'Jemanden benennen.')
    case 'blocked': return say(phrase`${item} wartet auf ${awaited(matter)}`, 'Den Weg frei machen, oder ohne es planen.')
    case 'review-due': return say(phrase`${item} ist ausgeliefert und sollte bis ${format.day(matter.by)} wirken`, 'Aufschreiben: tatsächliche Wirkung.')
  }
}

function proposals({ count, since, by }: Matter<'proposals-waiting'>, { facts, nouns, format }: Setting): MatterWords {
  const who = listWords([...by.slice(0, 5).map((one) => mention(one, facts)), ...(by.length > 5 ? ['…'] : [])], 'oder')
  return say(phrase`Auf ein Ja oder Nein von ${who} ${words(count === 1 ? 'wartet' : 'warten')} ${counted(count, nouns.initiative)}, ${words(count === 1 ? 'seit' : 'am längsten seit')} ${format.day(since)}`, 'Was angenommen ist, in einen Meilenstein aufnehmen, und den Rest schließen.')
}

function awaited({ by, hidden, item }: Matter<'blocked'>): Phrase {
  const named = by.slice(0, 5).map((one): Piece => itemName(one, item?.repository))
  const more = by.length - named.length
  return listWords([...named, ...(more > 0 ? [words(`${more} weitere`)] : []), ...(hidden > 0 ? [words(germanHidden(hidden, named.length > 0))] : [])], 'und')
}

function say(what: Phrase, advice: string): MatterWords {
  return { what, advice: words(advice) }
}

/** A guardrail in German: its metric, its value and its bounds. */
export function germanGuardrail({ metric, unit, min, max, current }: GuardrailFacts, format: Format): Phrase {
  const bounds = [
    ...(min === undefined ? [] : [phrase`mindestens ${format.quantity(min, unit)}`]),
    ...(max === undefined ? [] : [phrase`höchstens ${format.quantity(max, unit)}`]),
  ]
  const value = current === undefined ? words('nicht gemessen') : phrase`${format.quantity(current, unit)}`
  return bounds.length === 0 ? phrase`${metric} ${value}` : phrase`${metric} ${value}, gewollt ${listWords(bounds, 'und')}`
}

function unlinkedWords(matter: Extract<Attention, { readonly code: 'initiative-unlinked' }>, item: Piece, problem: Phrase | undefined): Phrase {
  switch (matter.verdict) {
    case 'unverifiable': return phrase`${item} ließ sich nicht prüfen${because(problem)}`
    case 'okrs-invalid': return phrase`${item} ändert die OKR-Datei und macht sie unlesbar`
    case 'missing': return phrase`${item} sagt nicht, wofür es da ist${because(problem)}`
    case 'invalid': case 'linked': case 'inherited': case 'waived': case 'exempt': case 'not-an-initiative':
      return phrase`${item} hat eine Verknüpfung, die nicht hält${because(problem)}`
  }
}

function because(problem: Phrase | undefined): Phrase {
  return problem === undefined ? words('') : phrase`: ${problem}`
}

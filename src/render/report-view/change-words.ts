import { asSummed } from '../format/as-summed.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { plainCount } from '../../domain/unit.ts'
import type { Change, ChangeSet } from '../../report/changes/change.ts'
import type { InitiativeStanding, KeyResultStanding } from '../../report/changes/standing.ts'
import { statusRule } from '../../report/status.ts'
import { code, given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { statusesOf } from '../words/statuses-of.ts'
import { itemLink } from './item-link.ts'
import { keyResultName } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'

type KeyResultChange = Extract<Change, { readonly kind: 'key-result' }>
type InitiativeChange = Extract<Change, { readonly kind: 'initiative' }>

/** A change of the set in one line: what it is about, and what is different. */
export function changeWords(change: Change, set: ChangeSet, view: ReportView): Phrase {
  return change.kind === 'key-result' ? keyResultChange(change, set, view) : initiativeChange(change, view)
}

function keyResultChange(change: KeyResultChange, set: ChangeSet, view: ReportView): Phrase {
  const { keyResult: id, aspects } = change
  return phrase`${keyResultName(view, id)} ${joined(aspects.map((aspect) => keyResultAspect(aspect, change, set, view)), ' · ')}`
}

function keyResultAspect(aspect: KeyResultChange['aspects'][number], change: KeyResultChange, set: ChangeSet, view: ReportView): Phrase {
  const { keyResult, before, after } = change
  const { changes, format } = view.language
  const unit = view.keyResultById.get(keyResult)?.unit ?? plainCount
  const path = (from: number | undefined, to: number | undefined): Phrase => phrase`${from === undefined && to === undefined ? '–' : format.path([from, to], unit)}`
  switch (aspect) {
    case 'added': return words(changes.added)
    case 'removed': return words(changes.removed)
    case 'value': return path(before?.now ?? before?.baseline, after?.now ?? after?.baseline)
    case 'status': return words(`${[...statusAfter(before, set.since, view), ...statusAfter(after, set.week, view)].join(' → ')}${byTimeAlone(change, set, view)}`)
    case 'baseline': return phrase`${words(changes.baseline)} ${path(before?.baseline, after?.baseline)}`
    case 'target': return phrase`${words(changes.target)} ${path(before?.target, after?.target)}`
    case 'coverage': return phrase`${words(changes.uncovered)}: ${[before, after].map((standing) => (standing?.uncovered === undefined ? '–' : format.size(asSummed(standing.uncovered, undefined), unit))).join(' → ')}`
  }
}

/** What brought another status although nothing was checked in: the due date went by, or the weeks in which a check-in was to come. */
function byTimeAlone({ keyResult, aspects, before, after }: KeyResultChange, { since, week }: ChangeSet, { keyResultById, report, language: { changes, outlook, format } }: ReportView): string {
  if (aspects.some((aspect) => aspect === 'value' || aspect === 'target' || aspect === 'baseline')) return ''
  if (before?.status === 'not-started' && after?.status === 'no-data') return ` (${changes.stillUnread})`
  const { due, lastCheckIn } = keyResultById.get(keyResult) ?? {}
  const wentBy = (day: Day): boolean => day >= since && day <= addDays(week, 6) && day < report.today
  if (after?.status === 'no-data' && lastCheckIn !== undefined) return wentBy(addDays(lastCheckIn.date, statusRule.silentAfterDays)) ? ` (${outlook.silentSince(format.day(lastCheckIn.date))})` : ''
  const hasPassed = due !== undefined && wentBy(due)
  return hasPassed && (after?.status === 'at-risk' || after?.status === 'off-track') ? ` (${changes.duePassed(format.day(due))})` : ''
}

/** A status as it was called at the end of the week that begins on a Monday: what ran then was on its way, whatever came of it. */
function statusAfter(standing: KeyResultStanding | undefined, monday: Day, { report, language }: ReportView): readonly string[] {
  if (standing === undefined) return []
  const wasOver = report.cycle !== undefined && addDays(monday, 6) > report.cycle.end
  const { emoji, word } = (wasOver ? statusesOf(report, language) : language.statuses)[standing.status]
  return [`${emoji} ${word}`]
}

function initiativeChange(change: InitiativeChange, view: ReportView): Phrase {
  const title = change.title.trim() === '' ? words('') : phrase` ${given(change.title, 90)}`
  return phrase`${itemLink(view, change.item)}${title}: ${joined(change.aspects.map((aspect) => initiativeAspect(aspect, change, view)), ', ')}`
}

function initiativeAspect(aspect: InitiativeChange['aspects'][number], { before, after }: InitiativeChange, { language: { changes, stages } }: ReportView): Phrase {
  const stage = (standing: InitiativeStanding | undefined): string => (standing === undefined ? '–' : `${stages[standing.stage].emoji} ${stages[standing.stage].word}`)
  switch (aspect) {
    case 'added': return words(after === undefined ? changes.added : `${changes.added} (${stage(after)})`)
    case 'removed': return words(changes.removed)
    case 'stage': return words(`${stage(before)} → ${stage(after)}`)
    case 'link': return changes.relinked(linked(before, changes.unlinked), linked(after, changes.unlinked))
  }
}

function linked(standing: InitiativeStanding | undefined, none: string): Phrase {
  return standing === undefined || standing.keyResults.length === 0 ? words(none) : joined(standing.keyResults.slice(0, 6).map(code), ', ')
}

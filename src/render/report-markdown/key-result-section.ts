import type { KeyResultReport } from '../../report/key-result-report.ts'
import { formatShare } from '../format/format-number.ts'
import { progressBar } from '../format/progress-bar.ts'
import { anchor, bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { given, joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { guardrailWords } from '../words/attention-words.ts'
import { coverageWords } from '../words/coverage-words.ts'
import { dayWords } from '../words/day-words.ts'
import { statusWords } from '../words/status-words.ts'
import { valuePath } from './at-a-glance.ts'
import { checkInHistory } from './check-in-history.ts'
import { initiativeTable } from './initiative-table.ts'
import { person } from './item-link.ts'
import type { ReportView } from './report-view.ts'

/** Everything about one key result: how it stands, what it means, what is promised, and by what work. */
export function keyResultSection(keyResult: KeyResultReport, view: ReportView): Markdown {
  const title = heading(3, phrase`${keyResult.id} · ${given(keyResult.title, 160)}`)
  return stacked([
    trusted(title.replace('### ', `### ${anchor(keyResult.id)}`)),
    paragraph(standing(keyResult)),
    bullets([...definition(keyResult, view), ...guardrails(keyResult), labelled('Coverage', coverageWords(keyResult, view.vocabulary))]),
    lastNote(keyResult),
    initiativeTable(keyResult, view),
    checkInHistory(keyResult),
  ])
}

function standing(keyResult: KeyResultReport): Phrase {
  const { emoji, word } = statusWords[keyResult.status]
  const facts = [
    phrase`${words(emoji)} ${strong(words(word))}`,
    ...(keyResult.progress === undefined ? [] : [words(`${progressBar(keyResult.progress)} ${formatShare(keyResult.progress)}`)]),
    phrase`${valuePath(keyResult)}`,
    ...pace(keyResult),
  ]
  return joined(facts, ' · ')
}

/** How much of the time was gone at the last check-in, to hold the progress against. */
function pace({ progress, lastCheckIn, expectedAtCheckIn }: KeyResultReport): readonly Phrase[] {
  if (progress === undefined || lastCheckIn === undefined || expectedAtCheckIn === undefined) return []
  return [words(`${formatShare(expectedAtCheckIn)} of the time was gone on ${dayWords(lastCheckIn.date)}`)]
}

function definition(keyResult: KeyResultReport, view: ReportView): readonly Phrase[] {
  const { metric, audience, level, owner, due, proxy, northStar } = keyResult
  const who = [
    phrase`${strong(words('Owner'))} ${owner === undefined ? noOwner(keyResult, view) : person(owner)}`,
    phrase`${strong(words('Due'))} ${dayWords(due)}`,
    ...(audience === undefined ? [] : [phrase`${strong(words('For'))} ${audience}`]),
    ...(level === undefined ? [] : [words(LEVELS[level])]),
    ...(northStar ? [words('⭐ north star')] : []),
  ]
  const measured = metric === undefined ? [] : [labelled('Measured as', phrase`${given(metric, 400)}${proxy ? words(' (a stand-in for what cannot be measured yet)') : words('')}`)]
  return [...measured, joined(who, ' · ')]
}

function noOwner(keyResult: KeyResultReport, { report, vocabulary }: ReportView): Phrase {
  const above = report.objectives.find(({ keyResults }) => keyResults.includes(keyResult))?.owner
  return above === undefined ? words('nobody yet') : phrase`none of its own; ${person(above)} owns the ${vocabulary.objective.one}`
}

const LEVELS = { product: 'product outcome, a leading sign', business: 'business outcome, a lagging sign' } as const

function guardrails({ guardrails: all }: KeyResultReport): readonly Phrase[] {
  return all.map((guardrail) => {
    const mark = guardrail.breached ? '🔴 breached' : '🟢 holds'
    return labelled('Guardrail', phrase`${guardrailWords(guardrail)} · ${words(guardrail.current === undefined ? '⚪ no data' : mark)}`)
  })
}

function lastNote({ lastCheckIn }: KeyResultReport): Markdown | undefined {
  if (lastCheckIn?.note === undefined || lastCheckIn.note.trim() === '') return undefined
  return trusted(`> ${paragraph(phrase`“${given(lastCheckIn.note, 400)}” — ${dayWords(lastCheckIn.date)}`)}`)
}

function labelled(label: string, content: Phrase): Phrase {
  return phrase`${strong(words(label))}: ${content}`
}

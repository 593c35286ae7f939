import type { Format } from '../../format/format.ts'
import { joined, type Phrase, phrase, strong, words } from '../../phrase/phrase.ts'
import { listWords } from '../list-words.ts'
import type { ReportSentences } from '../report-sentences.ts'
import { englishReading } from './english-reading.ts'
import { aOrAn, counted, type Vocabulary } from '../vocabulary.ts'

/** The sentences of the report in English. */
export function englishSentences(nouns: Vocabulary, format: Format): ReportSentences {
  return { ...opening(nouns, format), ...matters(), ...keyResults(nouns), ...work(nouns), guide: (stages) => guide(nouns, stages) }
}

function opening(nouns: Vocabulary, format: Format) {
  const { keyResult } = nouns
  return {
    noCycle: 'No cycle is defined yet.',
    begins: (start: string) => `begins ${format.day(start)}`,
    week: (week: number, weeks: number) => `week ${week} of ${weeks}`,
    ended: 'ended',
    reading: (reading) => englishReading(reading, nouns, format),
    noKeyResult: () => phrase`No ${keyResult.one} is defined yet.`,
    standing: (all, parts) => phrase`Of ${counted(all, keyResult)}, ${listWords(parts)}.`,
    standingPart: (count, predicate) => `${count} ${count === 1 ? 'is' : 'are'} ${predicate}`,
    largestGap: (id, gap, uncovered) => phrase`The largest gap without a plan is at ${id}: it needs ${gap}, and nobody has a plan for ${uncovered === undefined ? words('any') : phrase`${uncovered}`} of it.`,
    readings: (measured, all) => (measured === 0 ? words('no reading yet') : phrase`from ${measured} of ${counted(all, keyResult)}`),
    nothingWaits: 'Nothing waits for a decision.',
    waiting: (count) => strong(phrase`${counted(count, keyResult)} ${words(count === 1 ? 'needs a decision.' : 'need a decision.')}`),
    noKeyResultsYet: () => phrase`no ${keyResult.many} yet`,
  } satisfies Partial<ReportSentences>
}

function matters() {
  return {
    moreDecisions: (count) => `and ${count} more, under “Needs attention”`,
    moreMatters: (count) => `And ${count} more.`,
    nothingUrgent: 'Nothing urgent.',
    furtherMatters: (count) => (count === 1 ? '1 more matter deserves a look' : `${count} more matters deserve a look`),
    restInData: (count) => `… and ${count} more, all of them in the data file.`,
    more: (count) => `… and ${count} more`,
    moreInReport: (count) => `… and ${count} more in the report`,
    moreNames: (count) => `${count} more`,
  } satisfies Partial<ReportSentences>
}

function keyResults({ objective, initiative }: Vocabulary) {
  return {
    allCovered: 'Open work promises enough for every gap, if the claims hold.',
    coverageIntroduction: () => phrase`What is still to go, what open ${initiative.many} promise of it by their own account (weighted by confidence), and what has no plan.`,
    readBefore: (day: string) => `read on ${day}, before the cycle`,
    timeGone: (share: string, day: string) => `${share} of the time was gone on ${day}`,
    stakeholder: (owner) => phrase`none of its own; ${owner} owns the ${objective.one}`,
    proxy: 'a stand-in for what cannot be measured yet',
    northStar: 'north star',
    levels: { product: 'product outcome, a leading sign', business: 'business outcome, a lagging sign' },
    quoted: (text, day) => phrase`“${text}” — ${words(day)}`,
    checkIns: (count, shown) => `${count === 1 ? '1 check-in' : `${count} check-ins`}${shown === undefined ? '' : `, the last ${shown} shown`}`,
    score: (name: string, value: string, rank: number | undefined) => `${name} ${value}${rank === undefined ? '' : `, rank ${rank}`}`,
    evidence: (text) => phrase`Evidence: ${text}`,
    hypothesis: (text) => phrase`Hypothesis: ${text}`,
    through: (item) => phrase`through ${item}`,
    deliveredBy: (items, rest) => phrase`↳ delivered by ${rest > 0 ? phrase`${joined(items, ', ')} and ${rest} more` : listWords(items)}`,
    stillAhead: (change) => phrase`${change} still ahead`,
    wasAhead: (change) => phrase`${change} ahead when it shipped`,
    actual: (text) => phrase`actual: ${text}`,
    dropped: (count) => phrase`${counted(count, initiative)} ${words(count === 1 ? 'was' : 'were')} dropped.`,
  } satisfies Partial<ReportSentences>
}

function work({ objective, keyResult, initiative }: Vocabulary) {
  return {
    placements: {
      linked: () => phrase`linked to ${aOrAn(keyResult.one)} of this cycle`,
      otherCycle: 'linked to another cycle',
      confidential: () => phrase`linked to a confidential ${objective.one}`,
      waived: 'waived',
      exempt: 'exempt',
      missing: () => phrase`without ${aOrAn(keyResult.one)}`,
      invalid: 'with a link that does not hold',
      unverifiable: 'not verifiable',
      okrsInvalid: 'breaking the OKR file',
    },
    work: (all, parts) => phrase`${strong(counted(all, initiative))}: ${joined(parts, ', ')}.`,
    past: (count) => phrase`${counted(count, initiative)} closed before this cycle began ${words(count === 1 ? 'is' : 'are')} left out.`,
    tree: () => phrase`${objective.One} → ${keyResult.one} → ${initiative.one}, as a tree`,
    desk: (who, count, ids, initiatives) => phrase`${who}: ${counted(count, keyResult)} (${ids}), ${counted(initiatives, initiative)} committed`,
    unlinked: (count) => phrase`Open, and not linked to ${aOrAn(keyResult.one)} (${count})`,
    waived: (count, withoutReason) => (withoutReason === 0 ? `Waived, with a reason (${count})` : `Waived (${count}, ${withoutReason} without a reason)`),
    elsewhere: (count) => `Linked to another cycle (${count})`,
    moreProblems: (count) => `(and ${count} more)`,
    split: () => phrase`GitHub would not show all of this in one document, so each ${objective.one} has its own:`,
    wholeReport: () => words('The whole report'),
    asDefined: 'Objectives and key results as defined in',
    sources: {
      definedIn: (file) => phrase`Defined in ${file}`,
      data: (file) => phrase`The same as data: ${file}`,
      page: (file) => phrase`As a page: ${file}`,
    },
  } satisfies Partial<ReportSentences>
}

function guide({ keyResult, initiative }: Vocabulary, stages: Phrase | undefined) {
  return [
    phrase`${strong(words('Progress'))} is the share of the way from baseline to target. Only check-ins move it: closing issues and merging pull requests never does. Without a check-in there is none, and averages leave it out.`,
    phrase`${strong(words('Coverage'))} is what open ${initiative.many} promise, times the confidence that their authors state (in full where they state none), held against what is still to go. A promise to reach a level counts with what is still ahead of the current value, and once it has shipped with what was ahead then. Two items that deliver one promise count once.`,
    phrase`${strong(words('Claims are claims.'))} An expected impact is what its author expects; nothing here says that one thing caused another.`,
    ...(stages === undefined ? [] : [phrase`${strong(words('Stages'))}. ${stages}.`]),
    phrase`⚠ marks a check-in that is more than two weeks old, and promises of more than one and a half times what is still to go; ⭐ a north star. ${keyResult.Many} that nobody can measure yet show a dash.`,
  ]
}

import type { Kind, Trap } from '../classification.ts'
import { isOf, readLine } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { type Found, findPhrase, phraseSet } from '../words/phrases.ts'
import { LONGEST_READ } from '../words/tokenise.ts'
import { findOutputInDisguise } from './output-in-disguise.ts'
import { findSentimentOnly } from './sentiment-only.ts'
import { findTraction } from './traction/find-traction.ts'
import { findWrongMoment } from './wrong-moment/find-wrong-moment.ts'

/** A trap and the words that gave it away. */
interface FoundTrap {
  readonly trap: Trap
  readonly words: string
}

/** "Newsletter sign-ups" are sign-ups: of two that stand together the last is what is meant. */
const TOGETHER = 2
/** "(e.g. newsletters)", "(mentoring, speaking, etc.)": examples are not what is measured. */
const EXAMPLES = /\((?:e\.?g\b|such as\b|for example\b|like\b|including\b)[^()]*\)|\([^()]*\betc\b\.?\)/gi
/** How soon it is told that somebody answers who was asked for a feeling. */
const AFTER = 4
const ANSWERS = /survey|respon|participation/i
/** "Satisfaction survey *filled in*", "CSAT *response count*". */
const ANSWERED = phraseSet('response-rate response-count responses-to filled-in returned completion-rate participation')
const ASKED = /^(?:survey|poll|questionnaire|study|assessment)s?$/i

/** "Responses to the satisfaction survey", "CSAT response count": that people answer, not what they feel. */
function asksForAnswers(line: Line, feeling: Found, proxy: Found | undefined): boolean {
  const isOfSurvey = proxy !== undefined && proxy.at < feeling.at && ANSWERS.test(proxy.words) && ASKED.test(line.tokens[feeling.at + feeling.length]?.text ?? '')
  return isOfSurvey || (findPhrase(line, ANSWERED, feeling.at)?.at ?? Infinity) < feeling.at + AFTER
}

function outcomeTrap(line: Line): FoundTrap | undefined {
  const feeling = findSentimentOnly(line)
  const proxy = findWrongMoment(line)
  if (feeling !== undefined) return asksForAnswers(line, feeling, proxy) ? { trap: 'wrong-moment', words: (proxy ?? feeling).words } : { trap: 'sentiment-only', words: feeling.words }
  const reach = findTraction(line)
  // What is named first is what the line measures; the rest says whence it comes.
  const isProxy = proxy !== undefined && (reach === undefined || proxy.at <= reach.at + TOGETHER)
  if (isProxy) return { trap: 'wrong-moment', words: proxy.words }
  return reach === undefined ? undefined : { trap: 'traction', words: reach.words }
}

function outputTrap(line: Line): FoundTrap | undefined {
  const counted = findOutputInDisguise(line)
  return counted === undefined ? undefined : { trap: 'output-in-disguise', words: counted.words }
}

/** In a line that may be either, a word for reach, a feeling or a proxy tells more than a number does, unless a verb of work leads. */
function eitherTrap(line: Line): FoundTrap | undefined {
  return isOf(line, line.head, 'ship', 'activity', 'hire') ? outputTrap(line) : outcomeTrap(line) ?? outputTrap(line)
}

/** The traps of a line: counts of work only trap an output, misleading metrics only an outcome; where the kind is open, either may. */
export function findTraps(line: Line, kind: Kind): readonly FoundTrap[] {
  const plain = line.text.slice(0, LONGEST_READ).replace(EXAMPLES, (examples) => ' '.repeat(examples.length))
  const measured = plain === line.text.slice(0, LONGEST_READ) ? line : readLine(plain)
  const found = trapOf(measured, kind)
  return found === undefined ? [] : [found]
}

function trapOf(line: Line, kind: Kind): FoundTrap | undefined {
  switch (kind) {
    case 'output': return outputTrap(line)
    case 'unclear': return eitherTrap(line)
    case 'outcome': case 'mixed': return outcomeTrap(line)
  }
}

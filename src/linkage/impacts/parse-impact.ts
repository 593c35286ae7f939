import type { Day } from '../../domain/day.ts'
import type { FoundDate } from './read-date.ts'
import { type GradedAmount, readAmounts } from '../amounts/read-amounts.ts'
import { takeConfidence } from './take-confidence.ts'
import { takeDate } from './take-date.ts'

/** An impact as written: what it might amount to, until when and how surely. */
export interface ParsedImpact {
  readonly text: string
  /** One list for each line that states anything, in order. */
  readonly lines: readonly (readonly GradedAmount[])[]
  readonly date?: { readonly found: FoundDate; readonly written: string } | undefined
  /** 0 to 1. */
  readonly confidence?: number | undefined
  /** The confidence is only a percentage in brackets. */
  readonly bareConfidence: boolean
}

const LONGEST_LINE = 600
const MOST_LINES = 100

/** Reads the amounts, the date and the confidence of an impact; `today` lends its year to dates without one. */
export function parseImpact(text: string, today: Day): ParsedImpact {
  const read = text.split('\n').slice(0, MOST_LINES).map((line) => readLine(line.slice(0, LONGEST_LINE).normalize('NFKC'), today))
  const sure = read.find(({ confidence }) => confidence !== undefined)
  return {
    text,
    lines: read.map(({ amounts }) => amounts).filter((amounts) => amounts.length > 0),
    date: read.find(({ date }) => date !== undefined)?.date,
    confidence: sure?.confidence,
    bareConfidence: sure?.bare === true,
  }
}

interface ReadLine {
  readonly amounts: readonly GradedAmount[]
  readonly date: ParsedImpact['date']
  readonly confidence: number | undefined
  readonly bare: boolean
}

function readLine(line: string, today: Day): ReadLine {
  const dated = takeDate(line, today)
  const sure = takeConfidence(dated.rest)
  const date = dated.date && { found: dated.date, written: dated.written }
  return { amounts: readAmounts(sure.rest), date, confidence: sure.confidence, bare: sure.bare }
}

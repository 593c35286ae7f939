import type { FieldName, Settings } from '../../domain/settings.ts'
import type { ContentLine } from '../answer.ts'
import { type Candidate, collectCandidates } from '../collect-candidates.ts'
import { indexFieldNames } from '../field-names.ts'
import { readFields } from '../read-fields.ts'
import { scanBody } from '../text/scan-body.ts'

/** A line of text that stands under, or behind, a field's name. */
export type TextLine = Extract<ContentLine, { kind: 'text' }>

/** Where a body speaks about a field. */
export interface FieldPlace {
  /** The line of the field's name, from 1. */
  readonly line: number
  /** What stands there, without the sections below it. */
  readonly texts: readonly TextLine[]
  /** The line with which the answer, or what is no answer yet, begins. */
  readonly answer?: TextLine | undefined
}

/** The place whose answer counts, or, where nothing is answered yet, the first that asks. */
export function findPlace(body: string, field: FieldName, fields: Settings['fields']): FieldPlace | undefined {
  const candidates = collectCandidates(scanBody(body).lines, indexFieldNames(fields))
    .filter((candidate) => candidate.field === field && !candidate.repeated)
    .sort((a, b) => a.tier - b.tier)
  const reading = readFields(body, fields).fields[field]
  const line = reading.kind === 'absent' ? undefined : reading.line
  const chosen = candidates.find(({ content }) => content.some((content) => content.line === line)) ?? candidates[0]
  if (chosen === undefined) return undefined
  const texts = textsOf(chosen)
  return { line: chosen.line, texts, answer: texts.find((text) => text.line === line) ?? texts[0] }
}

function textsOf({ content }: Candidate): readonly TextLine[] {
  const below = content.findIndex(({ kind }) => kind === 'sub')
  return (below < 0 ? content : content.slice(0, below)).filter((line): line is TextLine => line.kind === 'text')
}

import type { MetricProblem } from '../ports/metric-reading.ts'
import { nearestWord } from '../okrs/nearest-word.ts'
import { shownValue } from '../okrs/shown-value.ts'

/** A column's name as the file writes it, and its place among the names. */
export interface Column {
  readonly kind: 'column'
  readonly name: string
  readonly index: number
}

const MOST_SHOWN = 12

/** The column of that name: written exactly so, or else but for upper and lower case. Two of the same name are a problem, not a choice. */
export function findColumn(names: readonly string[], wanted: string): Column | MetricProblem {
  const exact = columnsOf(names, (name) => name === wanted.trim())
  const found = exact.length > 0 ? exact : columnsOf(names, (name) => name.toLowerCase() === wanted.trim().toLowerCase())
  const [first, second] = found
  if (first === undefined) return missing(names, wanted)
  return second === undefined ? first : ambiguous(found, wanted)
}

function columnsOf(names: readonly string[], isWanted: (name: string) => boolean): readonly Column[] {
  return names.flatMap((name, index) => (isWanted(name.trim()) ? [{ kind: 'column' as const, name, index }] : []))
}

function missing(names: readonly string[], wanted: string): MetricProblem {
  const written = names.map((name) => name.trim()).filter((name) => name !== '')
  const nearest = nearestWord(wanted, written)
  const shown = [...written.slice(0, MOST_SHOWN).map(shownValue), ...(written.length > MOST_SHOWN ? [`${written.length - MOST_SHOWN} more`] : [])].join(', ')
  return {
    kind: 'problem',
    code: 'metric-column-missing',
    message: `There is no column "${shownValue(wanted)}"; the columns are ${shown || 'without names'}.${nearest === undefined ? '' : ` Did you mean "${shownValue(nearest)}"?`}`,
    found: shown || 'no names',
    expected: `a column "${shownValue(wanted)}"`,
    example: shownValue(nearest ?? written[0] ?? wanted),
    line: 1,
  }
}

function ambiguous(found: readonly Column[], wanted: string): MetricProblem {
  const shown = found.slice(0, MOST_SHOWN).map(({ name }) => shownValue(name)).join(', ')
  const message = `More than one column is called "${shownValue(wanted)}", so it is unclear which one is meant.`
  return { kind: 'problem', code: 'metric-column-ambiguous', message, found: shown, expected: 'a different name for each column', example: `${shownValue(wanted)}_2`, line: 1 }
}

import { knownUnit, parseUnit, plainCount, type Unit } from '../domain/unit.ts'

const CURRENCY_SIGNS = '$€£¥₹'
const LONGEST_TITLE = 1000

interface Mention {
  readonly value: number
  readonly unit: Unit | undefined
}

/** The unit as written, else the one that the title gives to the baseline, the target or its first number, else plain things. */
export function inferUnit(written: string | undefined, title: string, values: readonly (number | undefined)[]): Unit {
  if (written !== undefined) return parseUnit(written)
  const mentions = mentionsIn(title.slice(0, LONGEST_TITLE))
  const known = mentions.find(({ value, unit }) => unit !== undefined && values.includes(value))
  return known?.unit ?? mentions[0]?.unit ?? plainCount
}

/** The numbers of a title with the signs and words that stand at them; a number inside a word (`p95`, `Q4`) is none. */
function mentionsIn(title: string): readonly Mention[] {
  return [...title.matchAll(/(?<![\p{L}\d.,-])([+-]?\d[\d.,]*)(?: ?(%|\p{L}{1,12}))?/gu)].map((match) => {
    const sign = title.charAt(match.index - 1)
    const digits = (match[1] ?? '').replace(/[.,]+$/, '').replaceAll(',', '')
    const unit = sign !== '' && CURRENCY_SIGNS.includes(sign) ? knownUnit(sign) : wordUnit(match[2])
    return { value: Number(digits), unit }
  })
}

/** Single letters behind a number are more often a factor or a name than a unit, save for seconds and hours. */
function wordUnit(word: string | undefined): Unit | undefined {
  if (word === undefined || (word.length === 1 && !'%sh'.includes(word))) return undefined
  const unit = knownUnit(word)
  return unit?.kind === 'count' ? undefined : unit
}

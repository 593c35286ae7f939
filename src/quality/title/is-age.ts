import { type TitlePiece, wordAt } from './title-piece.ts'

/** With what a span of a life begins: "from birth to five". */
const BEGINNINGS = /^(?:birth|newborns?|babies|infancy|pregnancy|conception|toddlers|kindergarten|preschool|nursery|cradle|reception)$/
/** "Average age 40" is a number that can go somewhere. */
const MEASURES = /^(?:average|median|mean|maximum|minimum)$/
const JOINTS = /^(?:to|and|or|until|till|through|-|–)$/

/** Whether the number at a position, whose unit ends at `end`, is how old somebody is, which says who is meant: `aged 6 to 12`, `from birth to five`, `under 5 years old`. */
export function isAge(pieces: readonly TitlePiece[], at: number, end: number): boolean {
  return followsAge(pieces, at) || isToldOld(pieces, end + 1)
}

function followsAge(pieces: readonly TitlePiece[], at: number): boolean {
  const [label, before] = [wordAt(pieces, at - 1), wordAt(pieces, at - 2)]
  if (/^age[ds]?$/.test(label)) return !MEASURES.test(before)
  if (!JOINTS.test(label)) return false
  return BEGINNINGS.test(before) || (pieces[at - 2]?.kind === 'number' && /^age[ds]?$/.test(wordAt(pieces, at - 3)) && !MEASURES.test(wordAt(pieces, at - 4)))
}

/** "5 years *old*", "5-year-*olds*", "3 *to 5 years of age*". */
function isToldOld(pieces: readonly TitlePiece[], next: number): boolean {
  const at = JOINTS.test(wordAt(pieces, next)) && pieces[next + 1]?.kind === 'number' ? next + 2 : next
  // The years stand before `at` where they are the number's unit, and behind it where they are a name's ("5-year-olds") or the second number's.
  const unit = [at - 1, at, at + 1].find((place) => PERIOD.test(wordAt(pieces, place)))
  if (unit === undefined) return false
  const end = pieces[unit + 1]?.text === '-' ? unit + 2 : unit + 1
  return /^olds?$/.test(wordAt(pieces, end)) || (wordAt(pieces, end) === 'of' && wordAt(pieces, end + 1) === 'age')
}

const PERIOD = /^(?:years?|months?)$/

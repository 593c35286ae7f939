/** What has to be known to tell, in a form that somebody made, what names a key result and what is a word like others. */
export interface KeyResultNames {
  /** The key result that a word is the name of: its id in lower case. One of an ended cycle or of an earlier version of the OKRs is known too. */
  readonly idOf: (word: string) => string | undefined
  /** The key results that a check takes a text for, as an answer: their ids in lower case. */
  readonly linkedBy: (answer: string) => readonly string[]
  /** Whether what is answered below this label is read as the key result. */
  readonly isAskedBy: (label: string) => boolean
}

/** No option is longer that can be read in a list. */
const LONGEST_OPTION = 600
const MOST_WORDS = 40

/** Ids in words with letters and numbers, which are ids wherever they stand; of several that are joined by a sign, each. */
export function idsWithin(text: string, { idOf }: KeyResultNames): readonly string[] {
  const words = (text.slice(0, LONGEST_OPTION).match(/[a-z\d][\w./-]*/gi) ?? []).slice(0, MOST_WORDS).map((word) => word.replace(/[._/-]+$/, ''))
  return words.flatMap((word) => [word, ...word.split(/[/_-]/)]).filter(isTelling).flatMap((word) => idOf(word) ?? [])
}

/** Every key result that a text offers to whoever reads it, whether or not a check would understand it: `Trust (retention)`, `🚀 O1.KR1`. */
export function idsOffered(text: string, names: KeyResultNames): readonly string[] {
  const plain = text.slice(0, LONGEST_OPTION).replace(/^[^\p{L}\p{N}]+/u, '')
  const pieces = plain.split(/[^\p{L}\p{N}\s./_-]+|\s-/u, MOST_WORDS).flatMap((piece) => names.idOf(piece.trim()) ?? [])
  return [...new Set([...names.linkedBy(plain), ...idsWithin(plain, names), ...pieces])]
}

/** Whether a word is hardly there by chance: `O1.KR1`, but neither `retention` nor `1.1`. */
export function isTelling(word: string): boolean {
  return /[a-z]/i.test(word) && /\d/.test(word)
}

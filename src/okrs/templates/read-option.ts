/** An option that begins with a word which may be an id, taken apart: `before`, `word`, `between` and `rest` are the whole of it. */
export interface WrittenOption {
  readonly before: string
  readonly word: string
  readonly between: string
  readonly rest: string
}

/** `[O1.KR1] Title`, `O1.KR1 — Title`, `O1.KR1: Title`, `O1.KR1 Title`, `O1.KR1`; all repetitions are bounded, and none can take what the next one can. */
const SHAPE = /^([[(]?)([a-z\d](?:[\w./-]{0,62}[a-z\d])?)([\])]?(?:\s{0,5}(?:[—–:|·•→»]|(?<=\s)-)\s{1,5}|\s{1,5}|$))(.*)$/i
const OPEN: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** An option as somebody has written it; undefined where no word stands in front, or brackets hold more than that. */
export function readOption(text: string): WrittenOption | undefined {
  const [, before = '', word, between = '', rest = ''] = SHAPE.exec(text) ?? []
  return word === undefined || (before !== '' && !between.startsWith(OPEN[before] ?? '')) ? undefined : { before, word, between, rest }
}

/** Whether a sign shows where the title begins. After a mere space it may be anything: `O1.KR1 (old)`, `O1.KR1 for partners`. */
export function hasSeparator({ between }: WrittenOption): boolean {
  return between.trim() !== ''
}

import { type Day, parseDay } from '../domain/day.ts'

/** What our comment says of itself to us, hidden from its readers. */
export interface CommentMark {
  /** Of what the comment rests on. */
  readonly digest?: string | undefined
  /** The day on which the issue is closed if nothing changes. */
  readonly closes?: Day | undefined
  /** The day on which it was closed. */
  readonly closed?: Day | undefined
}

const START = '<!-- throughline:check'
const MARK = /^<!-- throughline:check((?: [a-z]+=[0-9a-z-]{1,40})*) -->/

/** The hidden first line of our comment, by which it is found again. */
export function writeCommentMark({ digest, closes, closed }: CommentMark = {}): string {
  const words = Object.entries({ v: digest, closes, closed }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
  return `${[START, ...words].join(' ')} -->`
}

/** What a comment's mark says; nothing where it has none. */
export function readCommentMark(body: string): CommentMark {
  const [, words = ''] = MARK.exec(body.slice(0, 300)) ?? []
  const valueOf = (key: string): string | undefined => words.split(' ').find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1)
  return { digest: valueOf('v'), closes: parseDay(valueOf('closes') ?? ''), closed: parseDay(valueOf('closed') ?? '') }
}

/** What our comment says of itself to us, hidden from its readers. */
export interface CommentMark {
  /** Of what the comment rests on. */
  readonly digest?: string | undefined
}

const START = '<!-- throughline:check'
const MARK = /^<!-- throughline:check((?: [a-z]+=[0-9a-z-]{1,40})*) -->/

/** The hidden first line of our comment, by which it is found again. */
export function writeCommentMark({ digest }: CommentMark = {}): string {
  const words = digest === undefined ? [] : [`v=${digest}`]
  return `${[START, ...words].join(' ')} -->`
}

/** What a comment's mark says; nothing where it has none. */
export function readCommentMark(body: string): CommentMark {
  const [, words = ''] = MARK.exec(body.slice(0, 300)) ?? []
  const valueOf = (key: string): string | undefined => words.split(' ').find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1)
  return { digest: valueOf('v') }
}

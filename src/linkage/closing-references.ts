/** An issue that a body says will be closed; without a repository it is one of the body's own. */
export interface ClosingReference {
  readonly repository?: string | undefined
  readonly number: number
}

/** GitHub's closing keywords before `#12`, `owner/name#12` or an issue's address. Every part is bounded, so matching is linear. */
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? {1,4}(?:https?:\/\/[^\s/]{1,255}\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/|([\w.-]{1,100}\/[\w.-]{1,100})?#)(\d{1,10})\b/gi

/** More than this many are a changelog, not a pull request that closes issues. */
const MOST = 20

/** The issues that closing keywords in a body name, each once, in order; code and comments are not text. */
export function closingReferences(body: string): readonly ClosingReference[] {
  const found = new Map<string, ClosingReference>()
  for (const match of proseOf(body.slice(0, 65_536)).matchAll(CLOSING)) {
    const repository = match[1] ?? match[2]
    const number = Number(match[3])
    found.set(`${repository?.toLowerCase() ?? ''}#${number}`, repository === undefined ? { number } : { repository, number })
    if (found.size === MOST) break
  }
  return [...found.values()]
}

/** The body without fenced code, code spans and HTML comments, where GitHub reads no keywords either. */
function proseOf(body: string): string {
  const lines: string[] = []
  let fence: string | undefined
  for (const line of body.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && mark !== undefined) fence = mark
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined
    else if (fence === undefined) lines.push(line.replaceAll(/`[^`]*`/g, ' '))
  }
  return withoutComments(lines.join('\n'))
}

function withoutComments(text: string): string {
  let rest = text
  let kept = ''
  for (let start = rest.indexOf('<!--'); start !== -1; start = rest.indexOf('<!--')) {
    kept += rest.slice(0, start)
    const end = rest.indexOf('-->', start)
    if (end === -1) return kept
    rest = rest.slice(end + 3)
  }
  return kept + rest
}

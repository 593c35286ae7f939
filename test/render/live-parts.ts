/** Controls other than line ends, directions, halves of characters, and what has no width and joins no emoji. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
export const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/u

const OUR_TAGS = /<!-- throughline:check -->|<\/?(?:details|summary|sub|strong|code)>|<br>|<span>\$<\/span>|<a name="[a-z0-9-]*"><\/a>|<picture><source media="\(prefers-color-scheme: dark\)" srcset="[\w./%-]+"><img src="[\w./%-]+" alt="[^"<>`]*" width="\d+"><\/picture>/g
const OUR_LINKS = /\]\((?:https:\/\/github\.com\/acme\/web\/(?:(?:issues|pull)\/\d+|blob\/HEAD\/[\w./%~!*,;=+-]*(?:#L\d+)?)|#[a-z0-9-]*|[\w./%-]+)\)/g

/**
 * Everything in a Markdown document that would act although it came from somebody's text: markup, mentions, references, links,
 * controls, broken tables and fences. Reads the document the way GitHub does, in a few coarse steps.
 */
export function liveParts(document: string): readonly string[] {
  const { text, open } = withoutFences(document)
  const prose = text.replace(OUR_TAGS, '♦').replace(/(?<!\\)`[^`\n]+`/g, '♦').replace(OUR_LINKS, ']♦')
  const markup = prose.replace(/\\[\\`*_[\]~#+=.)-]/g, '♦')
  const shown = decoded(prose.replace(/\\([\\`*_[\]~#+=.)-])/g, '$1'))
  return [
    ...found(document, new RegExp(unseen.source, 'gu')),
    ...found(markup, /[<`][^\n]{0,40}/g),
    ...found(markup, /\]\([^\n]{0,40}/g),
    ...found(markup, /(?<![a-z0-9])_[a-z]/gi),
    ...found(shown, /@[A-Za-z0-9][^\n]{0,40}/g),
    // Within a link of ours a name may stand as it is.
    ...found(shown.replace(/\[(?:acme\/web)?#\d+\]♦/g, ''), /#\d[^\n]{0,20}/g),
    ...found(shown, /(?:https?:\/\/|www\.[a-z]|GH-\d)[^\n]{0,20}/gi),
    ...found(shown, /(?<![a-z0-9])(?=[a-z]*\d)[0-9a-f]{7,}(?![a-z0-9])/gi),
    ...brokenRows(text),
    ...(open ? ['an open fence'] : []),
  ]
}

function decoded(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&#8288;': '\u2060', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#124;': '|', '&nbsp;': ' ', '&quot;': '"', '&#39;': "'", '&#96;': '`' }
  return text.replace(/&(?:#8288|lt|gt|amp|#124|nbsp|quot|#39|#96);/g, (entity) => entities[entity] ?? entity)
}

/** Rows with another number of cells than the head of their table. */
function brokenRows(text: string): readonly string[] {
  let cells = 0
  return text.split('\n').filter((line) => {
    const count = line.trim().startsWith('|') ? line.split('|').length : 0
    const broken = count > 0 && cells > 0 && count !== cells
    cells = count
    return broken
  })
}

function withoutFences(document: string): { readonly text: string; readonly open: boolean } {
  const kept: string[] = []
  let fence: string | undefined
  for (const line of document.split('\n')) {
    const mark = /^ {0,3}(`{3,})/.exec(line)?.[1]
    if (fence !== undefined) fence = line.trim() === fence ? undefined : fence
    else if (mark === undefined) kept.push(line)
    else fence = mark
  }
  return { text: kept.join('\n'), open: fence !== undefined }
}

function found(text: string, pattern: RegExp): readonly string[] {
  return text.match(pattern) ?? []
}

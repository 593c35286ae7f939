/** Stands inside a text where GitHub must not see a reference; it shows nothing and breaks no line, and the cleaner leaves no other in the text. */
export const BREAK = '\u2060'

const HEX_WORD = /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/gi

/** Breaks what GitHub would turn into a mention, a reference, a commit or a link, and nothing that a reader sees. */
export function breakReferences(text: string): string {
  return text
    .replaceAll('@', `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/gh-(?=\d)/gi, (match) => match + BREAK)
    .replace(/(?:https?|ftp|mailto|xmpp):/gi, (match) => match + BREAK)
    .replace(/www\./gi, (match) => match.slice(0, -1) + BREAK + match.slice(-1))
    .replace(HEX_WORD, (word) => word.replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, (piece) => piece + BREAK))
}

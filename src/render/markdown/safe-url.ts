const WEB = /^https?:\/\/[^\s/?#]/i
const RELATIVE = /^(?:#|\.{0,2}\/?[A-Za-z0-9._-])[A-Za-z0-9._~/#%-]*$/

/** The address as it may stand in a link, or undefined when it is none of the web and no path of ours. */
export function safeUrl(href: string): string | undefined {
  const web = WEB.test(href) && href.length <= 2000
  if (!web && !RELATIVE.test(href)) return undefined
  return href.replace(/[^\w\-.~:/?#@!&*+,;=%]/gu, (character) => encode(character)).replaceAll('&', '&amp;')
}

function encode(character: string): string {
  // encodeURIComponent leaves the brackets, which end a Markdown link.
  if (character === '(') return '%28'
  if (character === ')') return '%29'
  if (character === "'") return '%27'
  return /^\p{Surrogate}$/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)
}

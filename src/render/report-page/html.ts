import { cleanText } from '../clean-text.ts'

declare const marked: unique symbol

/** HTML that is safe to stand in the report's page. Only this room makes it. */
export type Html = string & { readonly [marked]: 'html' }

/** What may stand in an element: HTML as it is, a string as text. */
type Content = Html | { readonly text: string; readonly most?: number } | undefined

/** Attributes with their values; `true` stands alone, what is false or undefined is left out. */
type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>

const EMPTY: ReadonlySet<string> = new Set(['meta', 'input', 'br', 'hr', 'link', 'col'])

/** An element of the page. */
export function element(tag: string, attributes: HtmlAttributes, ...children: readonly Content[]): Html {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return ''
    return value === true ? ` ${name}` : ` ${name}="${escapePage(String(value), 2000)}"`
  })
  if (EMPTY.has(tag)) return html(`<${tag}${written.join('')}>`)
  return html(`<${tag}${written.join('')}>${children.map(contentOf).join('')}</${tag}>`)
}

/** Takes text at its word; for what builders of this room have put together. */
export function html(text: string): Html {
  return text as Html
}

/** Elements one after the other. */
export function together(...parts: readonly (Html | undefined)[]): Html {
  return html(parts.filter((part) => part !== undefined).join('\n'))
}

/** Text for an element, cut to `most` characters. */
export function text(content: string, most = 300): Content {
  return { text: content, most }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }

/** Somebody's text, or ours, as the page shows it. */
export function escapePage(content: string, most = 300): string {
  return cleanText(content, most).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? character)
}

function contentOf(content: Content): string {
  if (content === undefined) return ''
  return typeof content === 'string' ? content : escapePage(content.text, content.most)
}

import { cleanText } from '../clean-text.ts'

declare const drawn: unique symbol

/** SVG that is safe to stand in a file or a page as it is. Only this room makes it. */
export type Svg = string & { readonly [drawn]: 'svg' }

/** What may stand in an attribute: numbers are rounded, text is escaped. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of a picture. */
export function svg(tag: 'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'text' | 'title' | 'desc' | 'a', attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${typeof value === 'number' ? coordinate(value) : escapeXml(value, 300)}"`]))
  const inner = children.join('')
  return (inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`) as Svg
}

/** Somebody's text, or ours, as the content of an element. */
export function svgText(text: string, most = 200): Svg {
  return escapeXml(text, most) as Svg
}

/** A number as a picture needs it: one decimal, never an exponent, never `NaN`. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) return '0'
  return String(Math.round(Math.min(1e6, Math.max(-1e6, value)) * 10) / 10)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Somebody's text as it may stand in XML, in an element or an attribute: on one line, at most `most` characters. */
export function escapeXml(text: string, most: number): string {
  // Noncharacters are no characters of XML.
  return cleanText(text, most).replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

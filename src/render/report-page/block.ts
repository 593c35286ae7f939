import { element, type Html, together } from './html.ts'

/** A section of the page under its heading. */
export function block(id: string, title: string, ...content: readonly (Html | undefined)[]): Html {
  return element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, { text: title }), together(...content))
}

/** A part of a section under a heading of its own; nothing where there is nothing in it. */
export function part(title: string, ...content: readonly (Html | undefined)[]): Html | undefined {
  if (content.every((one) => one === undefined)) return undefined
  return element('div', { class: 'part' }, element('h3', {}, { text: title }), together(...content))
}

/** A paragraph. */
export function para(content: Html, style?: string): Html {
  return element('p', { class: style }, content)
}

/** A list of points; nothing without any. */
export function list(points: readonly Html[], style?: string): Html | undefined {
  return points.length === 0 ? undefined : element('ul', { class: style }, together(...points.map((point) => element('li', {}, point))))
}

/** Folded content; nothing where there is none. */
export function fold(summary: Html, ...content: readonly (Html | undefined)[]): Html | undefined {
  if (content.every((one) => one === undefined)) return undefined
  return element('details', {}, element('summary', {}, summary), together(...content))
}

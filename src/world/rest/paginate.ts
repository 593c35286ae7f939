import { jsonAnswer, type Answer } from '../answer.ts'
import type { Call } from '../call.ts'

/** One page of a list, with GitHub's Link header. */
export function paginate(call: Call, frontUrl: string, items: readonly unknown[]): Answer {
  const { page, perPage } = pageOf(call)
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const links: string[] = []
  const link = (number: number, rel: string) => links.push(`<${linkTo(call, frontUrl, number)}>; rel="${rel}"`)
  if (page > 1) link(page - 1, 'prev')
  if (page < last) {
    link(page + 1, 'next')
    link(last, 'last')
  }
  if (page > 1) link(1, 'first')
  const headers = links.length === 0 ? {} : { link: links.join(', ') }
  return jsonAnswer(200, items.slice((page - 1) * perPage, page * perPage), headers)
}

/** The page that a call asks for; at most 100 items, 30 by default. */
export function pageOf(call: Call): { readonly page: number; readonly perPage: number } {
  return { page: positive(call.query.get('page'), 1), perPage: Math.min(100, positive(call.query.get('per_page'), 30)) }
}

function positive(text: string | null, fallback: number): number {
  const value = Number(text ?? fallback)
  return Number.isInteger(value) && value > 0 ? value : fallback
}

function linkTo(call: Call, frontUrl: string, page: number): string {
  const query = new URLSearchParams(call.query)
  query.set('page', String(page))
  return `${frontUrl}${call.path}?${query}`
}

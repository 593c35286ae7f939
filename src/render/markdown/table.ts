import { type Markdown, trusted } from './markdown.ts'

/** A column: its title and how its cells are set. */
interface Column {
  readonly title: Markdown
  readonly align?: 'left' | 'right' | 'center' | undefined
}

/** A table; nothing at all where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly Markdown[])[]): Markdown | undefined {
  if (rows.length === 0) return undefined
  const rules = columns.map(({ align }) => RULES[align ?? 'left'])
  return trusted([columns.map(({ title }) => title), rules, ...rows].map(rowOf).join('\n'))
}

/** A cell that is not wrapped at its spaces. */
export function unwrapped(text: Markdown): Markdown {
  return trusted(text.replaceAll(' ', '&nbsp;'))
}

/** Lines within one cell. */
export function lines(...cells: readonly (Markdown | undefined)[]): Markdown {
  return trusted(cells.filter((cell) => cell !== undefined && cell !== '').join('<br>'))
}

/** Small print within a cell. */
export function small(text: Markdown): Markdown {
  return trusted(`<sub>${text}</sub>`)
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

import { element, type Html, together } from './html.ts'

/** A column of a table in the page. */
export interface DataColumn {
  readonly title: string
  /** Numbers stand to the right and sort as numbers. */
  readonly numeric?: boolean
}

/** A cell: what it shows, and by what it sorts where that is something else. */
export interface DataCell {
  readonly content: Html | undefined
  readonly sort?: number | undefined
}

/** A cell of plain text. */
export function textCell(content: string, sort?: number, most = 80): DataCell {
  return { content: element('span', {}, { text: content, most }), sort }
}

/** A table that says what it holds, and what a cell is about where a narrow page sets the cells below each other. */
export function dataTable(caption: string, columns: readonly DataColumn[], rows: readonly (readonly DataCell[])[]): Html | undefined {
  if (rows.length === 0) return undefined
  const head = columns.map(({ title, numeric }) => element('th', { scope: 'col', role: 'columnheader', class: numeric ? 'number' : undefined }, { text: title }))
  const body = rows.map((cells) => element('tr', { role: 'row' }, together(...cells.map((cell, index) => cellOf(cell, columns[index], index)))))
  return element(
    'table', { role: 'table', 'data-sort': true },
    element('caption', {}, { text: caption }),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
    element('tbody', { role: 'rowgroup' }, together(...body)),
  )
}

function cellOf({ content, sort }: DataCell, column: DataColumn | undefined, index: number): Html {
  const attributes = { class: column?.numeric ? 'number' : undefined, 'data-label': column?.title, 'data-value': sort }
  return index === 0 ? element('th', { scope: 'row', role: 'rowheader', ...attributes }, content) : element('td', { role: 'cell', ...attributes }, content)
}

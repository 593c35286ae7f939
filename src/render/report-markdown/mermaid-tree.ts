import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Status } from '../../report/status.ts'
import { cleanText } from '../clean-text.ts'
import { itemName } from '../../domain/item.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { promisedAmounts } from '../report-view/promised-amounts.ts'
import { initiativeOf, type ReportView } from '../report-view/report-view.ts'

/** A larger drawing is a net in which nobody finds anything; the tree stands as a list as well. */
const MOST_NODES = 40
const LONGEST = 56

/** Strokes that are seen on a light page and on a dark one. */
const STROKES: Readonly<Record<Status, string>> = {
  achieved: '#2da44e', 'on-track': '#2da44e', 'at-risk': '#bf8700', 'off-track': '#e5534b', 'no-data': '#8b949e', 'not-started': '#8b949e', learning: '#218bff',
}

/** Objectives, key results and the work under them as a drawing that GitHub makes; undefined where it would be too large. */
export function mermaidTree(view: ReportView): Markdown | undefined {
  const { objectives } = view.report
  const leaves = view.keyResults.reduce((sum, keyResult) => sum + claimsOf(keyResult).length, 0)
  if (objectives.length === 0 || objectives.length + view.keyResults.length + leaves > MOST_NODES) return undefined
  const lines = objectives.flatMap(({ id, title, keyResults }, index) => [
    `  o${index}(["${label(`${id} ${title}`)}"])`,
    ...keyResults.flatMap((keyResult, place) => branch(`o${index}`, `o${index}k${place}`, keyResult, view)),
  ])
  const used = new Set(view.keyResults.map(({ status }) => status))
  const styles = [...used].map((status) => [status, STROKES[status]] as const).map(([status, stroke]) => `  classDef ${className(status)} stroke:${stroke},stroke-width:2px`)
  return trusted(['```mermaid', 'flowchart LR', ...lines, ...styles, '```'].join('\n'))
}

function branch(parent: string, node: string, keyResult: KeyResultReport, view: ReportView): readonly string[] {
  const { id, title, status, unit } = keyResult
  return [
    `  ${parent} --> ${node}["${label(`${id} ${title}`)}"]:::${className(status)}`,
    ...claimsOf(keyResult).map((claim, index) => {
      const name = `${itemName(claim.item, view.report.repository)} ${initiativeOf(view, claim.item)?.title ?? ''}`
      const promised = claim.counted ?? claim.delta
      const edge = promised === undefined ? '-->' : `-- "${label(view.language.format.change(promised, unit, promisedAmounts(keyResult)))}" -->`
      return `  ${node} ${edge} ${node}i${index}("${label(`${view.language.stages[claim.stage].emoji} ${name}`)}")`
    }),
  ]
}

function claimsOf({ claims }: KeyResultReport) {
  return claims.filter(({ role }) => role !== 'delivery' && role !== 'dropped')
}

function className(status: string): string {
  return status.replaceAll('-', '')
}

/** Everything but letters, digits and a few marks is written as its number, so that no text ends its label or begins a command. */
function label(text: string): string {
  return Array.from(cleanText(text, LONGEST)).map((character) => (/[\p{L}\p{N} .,%+…→–-]/u.test(character) ? character : `#${character.codePointAt(0)};`)).join('')
}

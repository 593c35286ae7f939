import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Status } from '../../report/status.ts'
import { type Svg, svg, svgText } from '../charts/svg.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { statusesOf } from '../words/statuses-of.ts'

const HEIGHT = 20
const PADDING = 6
const LONGEST_PART = 40
const FONT = 'Verdana,DejaVu Sans,Geneva,sans-serif'

/** Dark enough for white letters, on light and dark pages alike. */
const COLOURS: Readonly<Record<Status, string>> = {
  achieved: '#1a7f37', 'on-track': '#1a7f37', 'at-risk': '#9a6700', 'off-track': '#cf222e', 'no-data': '#59636e', 'not-started': '#59636e', learning: '#0b62c4',
}

/** A key result as a badge for a README: its id, and where it stands. */
export function renderBadge(keyResult: KeyResultReport, { report, language }: ReportView): Svg {
  const { id, now, unit, status, title } = keyResult
  const { word } = statusesOf(report, language)[status]
  const name = shortened(id)
  const state = shortened(now === undefined ? word : `${language.format.quantity(now, unit)} · ${word}`)
  const [left, right] = [widthOf(name) + 2 * PADDING, widthOf(state) + 2 * PADDING]
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${left + right} ${HEIGHT}`, width: left + right, height: HEIGHT, role: 'img', 'aria-label': `${name}: ${state}`, 'font-family': FONT, 'font-size': 11 },
    svg('title', {}, svgText(`${title}: ${state}`, 200)),
    svg('rect', { width: left + right, height: HEIGHT, rx: 3, fill: '#30363d' }),
    svg('path', { d: `M${left} 0h${right - 3}a3 3 0 0 1 3 3v${HEIGHT - 6}a3 3 0 0 1 -3 3h-${right - 3}z`, fill: COLOURS[status] }),
    label(name, PADDING),
    label(state, left + PADDING),
  )
}

/** The letters are fitted into the width that they were given: fonts differ from machine to machine. */
function label(text: string, x: number): Svg {
  return svg('text', { x, y: 14, fill: '#ffffff', textLength: widthOf(text), lengthAdjust: 'spacingAndGlyphs' }, svgText(text, LONGEST_PART))
}

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length > LONGEST_PART ? `${characters.slice(0, LONGEST_PART - 1).join('')}…` : text
}

const NARROW = /[ .,:;!|'ijlI·]/u
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|\p{Extended_Pictographic}/u

/** About how wide Verdana sets a text at 11 pixels. */
function widthOf(text: string): number {
  return Math.ceil(Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 12 : NARROW.test(character) ? 4 : 7), 0))
}

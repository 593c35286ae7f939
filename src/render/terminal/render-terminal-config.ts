import type { EffectiveSetting } from '../../okrs/effective-settings.ts'
import { cleanText } from '../clean-text.ts'
import type { DescribedConfiguration } from '../described-configuration.ts'
import { type Paint, paint } from './paint.ts'
import { renderTerminalDiagnostics } from './render-terminal-diagnostics.ts'

const WIDEST_VALUE = 60

/** What holds in a repository for a terminal: whether Throughline is on, which files count, and a line for each setting with its place. */
export function renderTerminalConfig(described: DescribedConfiguration, colour: boolean): string {
  const ink = paint(colour)
  const { repository, layers, unasked, diagnostics } = described
  const name = cleanText(repository === '' ? 'This checkout' : repository)
  const widest = Math.max(0, ...layers.map(({ origin }) => origin.length))
  const blocks = [
    [`${ink.bold(name)}: ${stateWords(described)}`],
    layers.length === 0 ? [] : ['Read from, the nearest first:', ...layers.map(({ origin, files }) => `  ${cleanText(origin).padEnd(widest)}  ${cleanText(files.join(', '), 500)}`)],
    unasked === undefined ? [] : [`${cleanText(unasked)} has files, but does not count here: nothing in this repository asks for it and its settings do not name it under activate, or fewer people may read it than this repository.`],
    settingLines(described.settings, ink),
  ]
  const findings = diagnostics.length === 0 ? [] : ['', renderTerminalDiagnostics(diagnostics, { colour }).trimEnd()]
  return `${[blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n'), ...findings].join('\n')}\n`
}

function stateWords({ state, mode }: DescribedConfiguration): string {
  switch (state) {
    case 'on': return `on, mode ${mode}`
    case 'off': return 'off (mode: off)'
    case 'silent': return 'silent, since there are no OKRs (.github/okrs.yml)'
    case 'broken': return 'the OKRs cannot be read; see below'
  }
}

/** What is a default recedes, so that what somebody decided stands out. */
function settingLines(settings: readonly EffectiveSetting[], ink: Paint): readonly string[] {
  const rows = settings.filter(({ value }) => value !== undefined)
    .map(({ key, value, from }) => ({ key: cleanText(key, 60), value: shown(value), from: from && `${cleanText(from.place.file)}:${from.place.line}` }))
  const [keys, values] = [Math.max(...rows.map(({ key }) => key.length)), Math.max(...rows.map(({ value }) => value.length))]
  return rows.map(({ key, value, from }) => {
    const line = `${key.padEnd(keys)}  ${value.padEnd(values)}  ${from ?? 'default'}`
    return from === undefined ? ink.dim(line) : line
  })
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? `[${value.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))).join(', ')}]` : typeof value === 'string' ? value : JSON.stringify(value)
  return cleanText(text, WIDEST_VALUE)
}

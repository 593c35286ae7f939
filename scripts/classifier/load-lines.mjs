import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).filter((name) => name.endsWith('.jsonl')).sort().map((name) => join(path, name))
}

/** The organisation of a labelled line: textbook files count as one each, published ones by the second part of their id. */
function organisationOf(line) {
  const [group, name] = line.id.split('-')
  return group === 'seed' ? `textbook ${line.source.slice(0, 3)}` : name ?? line.source
}

/** Reads labelled lines from files and folders, in a fixed order, each text once. */
export function loadLines(paths) {
  const seen = new Set()
  const lines = paths.flatMap(filesOf).flatMap((file) => readFileSync(file, 'utf8').split('\n').filter((text) => text.trim() !== '').map((text) => JSON.parse(text)))
  return lines.filter((line) => !seen.has(line.text) && seen.add(line.text)).map((line) => ({
    text: line.text, kind: line.kind, traps: (line.trap ?? 'none') === 'none' ? [] : line.trap.split(/[;,]\s*/), organisation: organisationOf(line), isInvented: line.source === 'invented',
  }))
}

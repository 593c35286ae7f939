import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { measure } from './measures.mjs'

/** What each kind was taken for: rows as labelled, columns as found. */
export function confusion(judged, kinds) {
  const count = (line, found) => String(judged.filter((each) => each.line.kind === line && each.found.kind === found).length).padStart(8)
  return [`${'labelled \\ found'.padEnd(18)}${kinds.map((kind) => kind.padStart(8)).join('')}`, ...kinds.map((kind) => kind.padEnd(18) + kinds.map((found) => count(kind, found)).join(''))].join('\n')
}

/** How outputs fare in each organisation. */
export function bySource(judged) {
  const organisations = [...new Set(judged.map(({ line }) => line.organisation))].sort()
  const rows = organisations.map((organisation) => {
    const own = judged.filter(({ line }) => line.organisation === organisation)
    const { n, precision, recall, f1 } = measure(own.map(({ line, found }) => ({ expected: [line.kind], found: [found.kind] })), 'output')
    return `${organisation.padEnd(18)} ${String(own.length).padStart(5)} ${String(n).padStart(7)}   ${n === 0 ? '   –      –      –' : `${precision.toFixed(2)}   ${recall.toFixed(2)}   ${f1.toFixed(2)}`}`
  })
  return [`${'source'.padEnd(18)} lines outputs   prec   rec    F1`, ...rows].join('\n')
}

/** Milliseconds of processor time that the shipped classifier takes for a line, and the bytes that it and its weights weigh. */
export async function weigh(classify, lines) {
  // The first round also compiles the code.
  for (const { text } of lines) classify({ title: text })
  const start = process.cpuUsage()
  for (const { text } of lines) classify({ title: text })
  const { user, system } = process.cpuUsage(start)
  const each = (user + system) / 1000 / Math.max(1, lines.length)
  const entry = fileURLToPath(new URL('../../src/quality/classify-key-result.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, write: false, format: 'esm', platform: 'neutral' })
  const bytes = outputFiles[0].contents
  return `the shipped classifier: ${each.toFixed(2)} ms of processor time a line, ${(bytes.length / 1000).toFixed(0)} kB bundled with its weights (${(gzipSync(bytes).length / 1000).toFixed(0)} kB packed)`
}

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { median } from './median.mjs'

/** A file of a thousand key results, read in a new process each time. */
export async function benchOkrs({ rounds, scratch }) {
  await bundle(`export { parseOkrs } from './src/okrs/parse-okrs.ts'`, scratch, 'okrs')
  const file = join(scratch, 'okrs.yml')
  writeFileSync(file, thousand())
  const program = `
    import { readFileSync } from 'node:fs'
    import { parseOkrs } from ${JSON.stringify(join(scratch, 'okrs.mjs'))}
    const text = readFileSync(${JSON.stringify(file)}, 'utf8')
    const start = performance.now()
    const result = parseOkrs([{ origin: '.', okrs: [{ path: '.github/okrs.yml', text }] }], '2026-11-16')
    const spent = performance.now() - start
    if (result.kind !== 'plan') throw new Error(JSON.stringify(result.diagnostics.slice(0, 3)))
    console.log(spent)`
  const script = join(scratch, 'read.mjs')
  writeFileSync(script, program)
  const times = Array.from({ length: rounds }, () => {
    const run = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(run.stderr)
    return Number(run.stdout)
  })
  const milliseconds = median(times)
  return [{ what: 'An OKR file of 1,000 key results, cold', measured: `${milliseconds.toFixed(0)} ms`, bound: '200 ms', holds: milliseconds < 200 }]
}

function thousand() {
  const objectives = Array.from({ length: 200 }, (_, o) => [
    `  - id: O${o}`, `    title: Objective ${o} is reached`, '    key_results:',
    ...Array.from({ length: 5 }, (__, k) => `      - { id: O${o}.KR${k}, title: Raise measure ${o}-${k} from 10% to 20%, unit: "%", baseline: 10, target: 20, owner: "@ana", check_ins: [{ date: 2026-10-12, value: 12 }] }`),
  ].join('\n'))
  return `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives:\n${objectives.join('\n')}\n`
}

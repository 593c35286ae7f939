import { bundle } from './bundle.mjs'
import { median } from './median.mjs'

const SIZE = 65_536
const repeat = (text) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE)

// Each is as long as GitHub lets a body be and made of what makes parsers slow.
const BODIES = {
  '>': repeat('>'), '> ': repeat('> '), '[': repeat('['), '`': repeat('`'), '` `': repeat('` '), '#': repeat('#'), '# \\n': repeat('# \n'),
  'nested lists': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth % 160)}- a`).join('\n').repeat(3).slice(0, SIZE),
  'unclosed comments': repeat('<!--'), 'closed comments': repeat('<!---->'), '<': repeat('<'), '*': repeat('*'), '_a_': repeat('_a_'), '|': repeat('|'), '| a ': repeat('| a '),
  'KR: ': repeat('KR: '), 'KR: x\\n': repeat('KR: x\n'), 'digits': repeat('1'), 'spaces': repeat(' '), '+1 ': repeat('+1 '), 'fences': repeat('```\n~~~\n'),
  'impact of digits': `KR: O1.KR1\nImpact: +${repeat('1,')}`, 'impact of words': `KR: O1.KR1\nImpact: ${repeat('from to by ')}`, 'impact of brackets': `KR: O1.KR1\nImpact: +2 pp ${repeat('(70 %) ')}`,
  'reference of dots': `KR: ${repeat('O1.')}\nImpact: +2 pp`, 'many references': `KR: ${repeat('O1.KR1, ')}\nImpact: +2 pp`, 'Closes': repeat('closes #1 '), 'html': repeat('<details>'),
}

/** Hostile bodies of the largest size, each from its text to the verdict. */
export async function benchBodies({ rounds, scratch }) {
  const { evaluateLinkage, parseOkrs, defaultSettings, demoOkrs, demoDay } = await bundle(`
    export { evaluateLinkage } from './src/linkage/evaluate-linkage.ts'
    export { parseOkrs } from './src/okrs/parse-okrs.ts'
    export { defaultSettings } from './src/domain/settings.ts'
    export { demoOkrs, demoDay } from './src/entry/demo/demo-okrs.ts'
  `, scratch, 'linkage')
  const { plan } = parseOkrs([{ origin: '.', okrs: [{ path: '.github/okrs.yml', text: demoOkrs }] }], demoDay)
  const item = { kind: 'issue', repository: 'acme/web', number: 1, title: 'x', url: '', state: 'open', labels: ['initiative'], assignees: [], draft: false, origins: [] }
  let worst = { name: '', milliseconds: 0 }
  for (const [name, body] of Object.entries(BODIES)) {
    const times = []
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now()
      evaluateLinkage({ ...item, body }, plan, defaultSettings)
      times.push(performance.now() - start)
    }
    const milliseconds = median(times)
    if (milliseconds > worst.milliseconds) worst = { name, milliseconds }
  }
  return [{ what: `${Object.keys(BODIES).length} hostile bodies of 65,536 characters, the slowest (${worst.name})`, measured: `${worst.milliseconds.toFixed(1)} ms`, bound: '50 ms', holds: worst.milliseconds < 50 }]
}

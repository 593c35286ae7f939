import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

/** A report over the initiatives of many repositories: from the beginning, and then when nothing and when a little has changed. */
export async function benchRollUp({ repositories, initiatives, scratch }) {
  await bundle(`
    export { publishReport } from './src/workflows/publish/publish-report.ts'
    export { createSource } from './src/github/create-source.ts'
    export { demoOkrs, demoDay } from './src/entry/demo/demo-okrs.ts'
  `, scratch, 'roll-up')
  const script = join(scratch, 'run-roll-up.mjs')
  writeFileSync(script, `
import { createSource, demoDay, demoOkrs, publishReport } from ${JSON.stringify(join(scratch, 'roll-up.mjs'))}
const each = ${initiatives} / ${repositories}
const settings = 'repositories: ["fernwell/*"]'
let requests = 0
let edited = 0
function item(name, number, kind) {
  const stamp = new Date(Date.UTC(2026, 9, 1) + (Number(name.slice(1)) * each + number) * 60_000).toISOString()
  const isEdited = Number(name.slice(1)) < edited && number === 1
  return {
    __typename: kind, number, title: (isEdited ? 'Edited: ' : '') + 'Initiative ' + number + ' of ' + name,
    body: '### Problem\\n\\n' + 'People wait for an answer that they could have had at once. '.repeat(8) + '\\n\\n### Key result\\n\\nO1.KR1\\n\\n### Expected impact\\n\\n+0.02 pp (60 %)\\n',
    url: 'https://github.com/fernwell/' + name + '/issues/' + number, state: 'OPEN', pullState: 'OPEN', stateReason: null, createdAt: stamp, updatedAt: isEdited ? '2026-11-10T08:00:00Z' : stamp, closedAt: null,
    isDraft: false, headRefName: 'x', baseRefName: 'main', repository: { nameWithOwner: 'fernwell/' + name }, author: { __typename: 'User', login: 'ana' }, labels: { nodes: [{ name: 'initiative' }] },
    assignees: { nodes: [{ login: 'ben' }] }, milestone: null, parent: null, closingIssuesReferences: { totalCount: 0, nodes: [] },
  }
}
// Three issues and two pull requests of five; the numbers of pull requests follow those of issues.
const issuesOf = Math.ceil(each * 0.6)
const names = Array.from({ length: ${repositories} }, (_, index) => 'r' + String(index).padStart(5, '0'))
const numbers = { Issue: [1, issuesOf], PullRequest: [issuesOf + 1, each] }
const all = (kind) => names.flatMap((name) => Array.from({ length: numbers[kind][1] - numbers[kind][0] + 1 }, (_, index) => [name, numbers[kind][0] + index]))
const page = (list, from, first, make) => ({ pageInfo: { hasNextPage: from + first < list.length, endCursor: String(from + first) }, nodes: list.slice(from, from + first).map(make) })
const files = { '.github/okrs.yml': demoOkrs, '.github/throughline.yml': settings }
async function graphql(query, variables) {
  requests += 1
  const operation = /query (\\w+)/.exec(query)[1]
  const from = Number(variables.after ?? 0)
  if (operation === 'Visibility') return { repository: { visibility: 'INTERNAL' } }
  if (operation === 'Census') return { repositoryOwner: { repositories: page(names, from, 100, (name) => ({ nameWithOwner: 'fernwell/' + name, visibility: 'INTERNAL', i0: { totalCount: issuesOf }, p0: { totalCount: each - issuesOf } })) } }
  if (operation === 'Changes') {
    const kind = variables.changed.includes('is:issue') ? 'Issue' : 'PullRequest'
    const since = /updated:>=(\\S+)/.exec(variables.changed)[1]
    const changed = all(kind).map(([name, number]) => [name, number, item(name, number, kind).updatedAt]).filter(([, , at]) => at >= since).sort((a, b) => (a[2] < b[2] ? 1 : -1))
    return { repositoryOwner: { repositories: { totalCount: names.length } }, labelled: { issueCount: all(kind).length }, changed: { issueCount: changed.length, ...page(changed, from, 100, ([name, number]) => item(name, number, kind)) } }
  }
  if (operation === 'Stretches') return Object.fromEntries(Object.keys(variables).filter((key) => key[0] === 'r').map((key) => {
    const index = key.slice(1)
    const kind = new RegExp('s' + index + ': repository[^{]*\\\\{ items: issues').test(query) ? 'Issue' : 'PullRequest'
    const list = Array.from({ length: numbers[kind][1] - numbers[kind][0] + 1 }, (_, step) => numbers[kind][0] + step)
    return ['s' + index, { items: page(list, Number(variables['a' + index] ?? 0), variables['f' + index], (number) => item(variables['r' + index], number, kind)) }]
  }))
  const paths = Object.keys(variables).filter((key) => /^p\\d+$/.test(key))
  if (paths.length > 0) return { repository: Object.fromEntries(paths.map((key) => [key, files[variables[key].replace(/^[^:]*:/, '')] === undefined ? null : { text: files[variables[key].replace(/^[^:]*:/, '')], isTruncated: false }])) }
  return { repository: { nameWithOwner: 'fernwell/okrs', visibility: 'INTERNAL', owner: { __typename: 'User' }, defaultBranchRef: { name: 'main', target: { oid: 'a'.repeat(40) } }, okrsFile: { text: files['.github/okrs.yml'] }, okrsFolder: null, settingsFile: { text: settings } } }
}
const client = { graphql: async (query, variables) => JSON.parse(JSON.stringify(await graphql(query, variables))), request: async () => { requests += 1; return { status: 200, data: [], headers: {} } } }
let written
const sink = { apply: async ([effect]) => { written = effect.files; return [] } }
async function publish() {
  requests = 0
  const start = performance.now()
  const result = await publishReport({ source: createSource(client, 'fernwell/okrs'), sink, today: demoDay })
  const changed = written.filter(({ path, content }) => files[path] !== content).length
  for (const { path, content } of written) files[path] = content
  return { requests, changed, seconds: (performance.now() - start) / 1000, listed: result.report.initiatives.length, pending: result.report.reading.pending }
}
const full = await publish()
const same = await publish()
edited = 40
const some = await publish()
const again = await publish()
const state = Object.entries(files).find(([path]) => path.endsWith('sync.json'))[1].length
console.log(JSON.stringify({ full, same, some, again, state, peak: process.resourceUsage().maxRSS / 1024 }))
`)
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (run.status !== 0) throw new Error(run.stderr)
  const { full, same, some, again, state, peak } = JSON.parse(run.stdout)
  if (full.listed !== initiatives || full.pending !== 0) throw new Error(`the roll-up lists ${full.listed} of ${initiatives} initiatives, ${full.pending} repositories pending`)
  if (same.changed !== 0 || again.changed !== 0) throw new Error('the roll-up writes files although nothing changed')
  return [
    { what: `Roll-up of ${repositories.toLocaleString('en')} repositories, ${initiatives.toLocaleString('en')} initiatives: requests from the beginning`, measured: `${full.requests}`, bound: '150', holds: full.requests <= 150 },
    { what: '… when nothing changed', measured: `${same.requests}`, bound: '10', holds: same.requests <= 10 },
    { what: '… when 40 initiatives were edited', measured: `${some.requests}`, bound: '10', holds: some.requests <= 10 },
    { what: '… what is kept for the next reading, an initiative', measured: `${Math.round(state / initiatives)} bytes`, bound: '–', holds: true },
    { what: '… peak memory', measured: `${peak.toFixed(0)} MiB`, bound: '–', holds: true },
  ]
}

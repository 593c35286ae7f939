import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

/** The whole report over many initiatives, in a process of its own whose peak memory is read at its end. */
export async function benchReport({ initiatives, scratch }) {
  await bundle(`
    export { publishReport } from './src/workflows/publish-report.ts'
    export { createSource } from './src/github/create-source.ts'
    export { demoOkrs, demoDay } from './src/entry/demo/demo-okrs.ts'
  `, scratch, 'report')
  const script = join(scratch, 'run-report.mjs')
  writeFileSync(script, `
import { createSource, demoDay, demoOkrs, publishReport } from ${JSON.stringify(join(scratch, 'report.mjs'))}
const total = ${initiatives}
const impacts = ['O1.KR1\\n\\n### Expected impact\\n\\n+0.02 pp (60 %)', 'O1.KR2\\n\\n### Expected impact\\n\\n-1 h by 2026-12-01', 'O2.KR1\\n\\n### Expected impact\\n\\n-0.01 pp', 'O9.KR9\\n\\n### Expected impact\\n\\n+1', '_No response_\\n\\n### Expected impact\\n\\n_No response_']
let requests = 0
let waiting = 0
function issue(index) {
  return {
    __typename: 'Issue', number: index + 1, title: 'Initiative ' + (index + 1) + ' that somebody wrote a title of usual length for',
    body: '### Problem\\n\\n' + 'People wait for an answer that they could have had at once. '.repeat(8) + '\\n\\n### Key result\\n\\n' + impacts[index % impacts.length] + '\\n',
    url: 'https://github.com/fernwell/booking/issues/' + (index + 1), state: index % 3 === 0 ? 'CLOSED' : 'OPEN', stateReason: index % 3 === 0 ? 'COMPLETED' : null,
    createdAt: '2026-10-02T08:00:00Z', updatedAt: '2026-11-02T08:00:00Z', closedAt: index % 3 === 0 ? '2026-11-02T08:00:00Z' : null,
    repository: { nameWithOwner: 'fernwell/booking' }, author: { __typename: 'User', login: 'ana' }, labels: { nodes: [{ name: 'initiative' }] },
    assignees: { nodes: [{ login: 'ben' }] }, milestone: null, parent: null,
  }
}
const repository = { nameWithOwner: 'fernwell/booking', isPrivate: false, owner: { __typename: 'User' }, defaultBranchRef: { name: 'main', target: { oid: 'a'.repeat(40) } } }
async function graphql(query, variables) {
  requests += 1
  const start = performance.now()
  let data
  if (query.includes('query LabelledIssues')) {
    const from = Number(variables.after ?? 0)
    const nodes = Array.from({ length: Math.min(variables.first, total - from) }, (_, i) => issue(from + i))
    data = { repository: { items: { pageInfo: { hasNextPage: from + nodes.length < total, endCursor: String(from + nodes.length) }, nodes } } }
  } else if (query.includes('query LabelledPullRequests')) data = { repository: { items: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } } }
  else data = { repository: { ...repository, okrsFile: { text: demoOkrs }, okrsFolder: null, settingsFile: null } }
  const answer = JSON.stringify(data)
  waiting += performance.now() - start
  return JSON.parse(answer)
}
const client = { graphql, request: async () => { requests += 1; return { status: 200, data: [], headers: {} } } }
let bytes = 0
const sink = { apply: async (effects) => { bytes = effects.flatMap((effect) => effect.files).reduce((sum, file) => sum + file.content.length, 0); return [] } }
const start = performance.now()
const result = await publishReport({ source: createSource(client, 'fernwell/booking'), sink, today: demoDay })
const spent = performance.now() - start - waiting
console.log(JSON.stringify({ kind: result.kind, requests, spent, peak: process.resourceUsage().maxRSS / 1024, bytes, listed: result.report?.initiatives.length }))
`)
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (run.status !== 0) throw new Error(run.stderr)
  const { requests, spent, peak, listed } = JSON.parse(run.stdout)
  if (listed !== initiatives) throw new Error(`the report lists ${listed} of ${initiatives} initiatives`)
  const pages = Math.ceil(initiatives / 100)
  return [
    { what: `Report over ${initiatives.toLocaleString('en')} initiatives: requests`, measured: `${requests}`, bound: `${pages + 6}`, holds: requests <= pages + 6 },
    { what: '… time to read, decide, build and render', measured: `${spent.toFixed(0)} ms`, bound: '1000 ms', holds: spent < 1000 },
    { what: '… peak memory', measured: `${peak.toFixed(0)} MiB`, bound: '200 MiB', holds: peak < 200 },
  ]
}

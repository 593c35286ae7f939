import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

/** The whole report over many initiatives, in a process of its own whose peak memory is read at its end. */
export async function benchReport({ initiatives, scratch }) {
  await bundle(`
    export { assessInitiatives } from './src/workflows/publish/assess-initiatives.ts'
    export { publishReport } from './src/workflows/publish/publish-report.ts'
    export { parseLayers } from './src/workflows/load-configuration.ts'
    export { buildReport } from './src/report/build-report.ts'
    export { renderReportFiles } from './src/render/render-report-files.ts'
    export { createSource } from './src/github/create-source.ts'
    export { demoOkrs, demoDay } from './src/entry/demo/demo-okrs.ts'
  `, scratch, 'report')
  const script = join(scratch, 'run-report.mjs')
  writeFileSync(script, `
import { assessInitiatives, buildReport, createSource, demoDay, demoOkrs, parseLayers, publishReport, renderReportFiles } from ${JSON.stringify(join(scratch, 'report.mjs'))}
const total = ${initiatives}
const impacts = ['O1.KR1\\n\\n### Expected impact\\n\\n+0.02 pp (60 %)', 'O1.KR2\\n\\n### Expected impact\\n\\n-1 h by 2026-12-01', 'O2.KR1\\n\\n### Expected impact\\n\\n-0.01 pp', 'O9.KR9\\n\\n### Expected impact\\n\\n+1', '_No response_\\n\\n### Expected impact\\n\\n_No response_']
let requests = 0
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
const repository = { nameWithOwner: 'fernwell/booking', visibility: 'PUBLIC', owner: { __typename: 'User' }, defaultBranchRef: { name: 'main', target: { oid: 'a'.repeat(40) } } }
async function graphql(query, variables) {
  requests += 1
  let data
  if (query.includes('query LabelledIssues')) {
    const from = Number(variables.after ?? 0)
    const nodes = Array.from({ length: Math.min(variables.first, total - from) }, (_, i) => issue(from + i))
    data = { repository: { items: { pageInfo: { hasNextPage: from + nodes.length < total, endCursor: String(from + nodes.length) }, nodes } } }
  } else if (query.includes('query LabelledPullRequests')) data = { repository: { items: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } } }
  else data = { repository: { ...repository, okrsFile: { text: demoOkrs }, okrsFolder: null, settingsFile: null } }
  return JSON.parse(JSON.stringify(data))
}
const client = { graphql, request: async () => { requests += 1; return { status: 200, data: [], headers: {} } } }
const sink = { apply: async () => [] }
const source = createSource(client, 'fernwell/booking')
const result = await publishReport({ source, sink, today: demoDay })
const peak = process.resourceUsage().maxRSS / 1024
const asked = requests
// Once more by hand, to tell the parts apart.
const configuration = parseLayers([{ origin: 'fernwell/booking', okrs: [{ path: '.github/okrs.yml', text: demoOkrs }] }], demoDay)
const items = await source.initiatives(['initiative'])
const start = performance.now()
const initiatives = assessInitiatives(items, configuration)
const decided = performance.now()
renderReportFiles(buildReport(configuration.okrs.plan, initiatives, { repository: 'fernwell/booking' }), configuration.settings)
console.log(JSON.stringify({ requests: asked, peak, decide: decided - start, build: performance.now() - decided, listed: result.report?.initiatives.length }))
`)
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (run.status !== 0) throw new Error(run.stderr)
  const { requests, decide, build, peak, listed } = JSON.parse(run.stdout)
  if (listed !== initiatives) throw new Error(`the report lists ${listed} of ${initiatives} initiatives`)
  const pages = Math.ceil(initiatives / 100)
  return [
    { what: `Report over ${initiatives.toLocaleString('en')} initiatives: requests`, measured: `${requests}`, bound: `${pages + 6}`, holds: requests <= pages + 6 },
    { what: '… build and render', measured: `${build.toFixed(0)} ms`, bound: '1000 ms', holds: build < 1000 },
    { what: '… read and judge all bodies', measured: `${decide.toFixed(0)} ms`, bound: '–', holds: true },
    { what: '… peak memory', measured: `${peak.toFixed(0)} MiB`, bound: '200 MiB', holds: peak < 200 },
  ]
}

import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { median } from './median.mjs'

// The same two calls without anything around them: what no Action can be faster than.
const BARE = `
const http = require('node:http')
const { readFileSync } = require('node:fs')
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
function post(path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(process.env.GITHUB_API_URL + path, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'token x' } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => { text += chunk })
      response.on('end', () => resolve(JSON.parse(text)))
    })
    request.on('error', reject)
    request.end(JSON.stringify(body))
  })
}
post('/graphql', { query: '{ viewer { login } }', variables: { number: event.pull_request.number } })
  .then(() => post('/repos/fernwell/booking/check-runs', { name: 'x' }))
`

/** The Action's cold start on a pull request event, against a bare script that makes the same two calls. */
export async function benchAction({ node, rounds, scratch }) {
  const exchanges = await record(scratch, node)
  const { server, url } = await replay(exchanges)
  const bare = join(scratch, 'bare.cjs')
  writeFileSync(bare, BARE)
  const environment = { ...process.env, ...actionEnvironment(scratch, url), RUNNER_ENVIRONMENT: 'self-hosted' }
  const hosted = { ...environment, RUNNER_ENVIRONMENT: 'github-hosted' }
  const ratios = { hosted: [], first: [], later: [] }
  for (let round = -2; round < rounds; round += 1) {
    const theirs = await time(node, bare, environment)
    const later = await time(node, 'dist/action.cjs', environment)
    rmSync('dist/.cache', { recursive: true, force: true })
    const every = await time(node, 'dist/action.cjs', hosted)
    const first = await time(node, 'dist/action.cjs', environment)
    if (round < 0) continue
    ratios.later.push(later / theirs)
    ratios.hosted.push(every / theirs)
    ratios.first.push(first / theirs)
  }
  server.close()
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const row = (when, all) => {
    const ratio = median(all)
    return { what: `Action, cold, ${exchanges.length} calls, Node ${version}, ${when}: ratio to a bare script`, measured: `${ratio.toFixed(2)}×`, bound: '1.70×', holds: ratio <= 1.7 }
  }
  return [row('GitHub-hosted, every run', ratios.hosted), row('own machine, first run', ratios.first), row('own machine, later runs', ratios.later)]
}

/** Runs the Action once against the embedded GitHub and keeps what was answered. */
async function record(scratch, node) {
  const { createWorld, demoOkrs } = await bundle(`
    export { createWorld } from './src/world/create-world.ts'
    export { demoOkrs } from './src/entry/demo/demo-okrs.ts'
  `, scratch, 'world')
  const world = await createWorld({ organisations: ['fernwell'] })
  const repository = await world.createRepository({ owner: 'fernwell', name: 'booking', files: { '.github/okrs.yml': demoOkrs } })
  const number = await world.openPullRequest(repository, { title: 'Welcome mail', labels: ['initiative'], body: '### Key result\n\nO1.KR1\n\n### Expected impact\n\n+1 pp by 2026-12-01 (60 %)\n' })
  const pull = await world.pullRequest(repository, number)
  const token = await world.actionsToken(repository, { contents: 'read', checks: 'write', 'pull_requests': 'read', issues: 'read' })
  writeFileSync(join(scratch, 'event.json'), JSON.stringify({ action: 'opened', number, pull_request: { number, head: { sha: pull.head.sha } }, repository: { full_name: repository, name: 'booking', owner: { login: 'fernwell' }, default_branch: 'main' } }))
  const exchanges = []
  const proxy = createServer(async (request, response) => {
    const body = await text(request)
    const answer = await fetch(`${world.url}${request.url}`, { method: request.method, headers: { ...request.headers, host: new URL(world.url).host, 'accept-encoding': 'identity' }, ...(body === '' ? {} : { body }) })
    const content = await answer.text()
    exchanges.push({ method: request.method, path: request.url, status: answer.status, content })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(content)
  })
  const url = await listen(proxy)
  const run = await execute(node, 'dist/action.cjs', { ...process.env, ...actionEnvironment(scratch, url), INPUT_TOKEN: token })
  proxy.close()
  await world.close()
  if (run.code !== 0 || exchanges.length !== 2) throw new Error(`The Action ended with ${run.code} after ${exchanges.length} calls:\n${run.output}\n${exchanges.map((exchange) => `${exchange.method} ${exchange.path} ${exchange.status}`).join('\n')}`)
  return exchanges
}

function actionEnvironment(scratch, url) {
  return { GITHUB_API_URL: url, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(scratch, 'event.json'), GITHUB_REPOSITORY: 'fernwell/booking', INPUT_TOKEN: 'token', GITHUB_ACTIONS: 'true' }
}

/** A server in a process of its own, so that its work is not counted as the client's. */
async function replay(exchanges) {
  const source = `
    const answers = new Map(${JSON.stringify(exchanges.map((exchange) => [`${exchange.method} ${exchange.path}`, exchange]))})
    require('node:http').createServer((request, response) => {
      request.resume()
      request.on('end', () => {
        const answer = answers.get(request.method + ' ' + request.url)
        response.writeHead(answer?.status ?? 404, { 'content-type': 'application/json' }).end(answer?.content ?? '{}')
      })
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())))
  return { server: { close: () => child.kill() }, url: `http://127.0.0.1:${port}` }
}

async function time(node, file, environment) {
  const start = process.hrtime.bigint()
  const { code, output } = await execute(node, file, environment)
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${output}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

function execute(node, file, environment) {
  return new Promise((resolve) => {
    const child = spawn(node, [file], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => { output += chunk })
    child.stderr.on('data', (chunk) => { output += chunk })
    child.on('close', (code) => resolve({ code, output }))
  })
}

async function text(stream) {
  let body = ''
  for await (const chunk of stream) body += chunk
  return body
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)))
}

/**
 * Writes test/contract/github-openapi.json: the part of GitHub's OpenAPI description that the contract guard needs.
 *
 *   npm install --prefix SCRATCH @octokit/openapi     (385 MB, hence no dependency of this project)
 *   node scripts/write-openapi-subset.mjs SCRATCH/node_modules/@octokit/openapi/generated/api.github.com.json
 *
 * Equal input gives equal bytes: keys are sorted, and each path and each schema has a line of its own so that a refresh can be read as a diff.
 * What is left out: prose, examples and `x-` fields (but `x-multi-segment`, which says that a parameter may hold slashes), and the
 * bodies of answers other than 2xx, which the guard takes as they come. No property of any schema is dropped.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const REPO = '/repos/{owner}/{repo}'

/** Path → the methods that Throughline may use on it. A new request begins with a line here. */
const WANTED = {
  '/app': ['get'],
  '/app/installations': ['get'],
  '/app/installations/{installation_id}/access_tokens': ['post'],
  '/installation/repositories': ['get'],
  '/orgs/{org}/installation': ['get'],
  '/orgs/{org}/repos': ['get'],
  '/rate_limit': ['get'],
  [REPO]: ['get'],
  [`${REPO}/branches/{branch}`]: ['get'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${REPO}/collaborators/{username}/permission`]: ['get'],
  [`${REPO}/commits`]: ['get'],
  [`${REPO}/commits/{ref}`]: ['get'],
  [`${REPO}/commits/{ref}/check-runs`]: ['get'],
  [`${REPO}/compare/{basehead}`]: ['get'],
  [`${REPO}/contents/{path}`]: ['get', 'put', 'delete'],
  [`${REPO}/git/blobs`]: ['post'],
  [`${REPO}/git/commits`]: ['post'],
  [`${REPO}/git/commits/{commit_sha}`]: ['get'],
  [`${REPO}/git/ref/{ref}`]: ['get'],
  [`${REPO}/git/refs`]: ['post'],
  [`${REPO}/git/refs/{ref}`]: ['patch', 'delete'],
  [`${REPO}/git/trees`]: ['post'],
  [`${REPO}/git/trees/{tree_sha}`]: ['get'],
  [`${REPO}/installation`]: ['get'],
  [`${REPO}/issues`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${REPO}/issues/comments/{comment_id}/reactions`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}/reactions/{reaction_id}`]: ['delete'],
  [`${REPO}/issues/{issue_number}`]: ['get', 'patch'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/{issue_number}/labels`]: ['get', 'post', 'put', 'delete'],
  [`${REPO}/issues/{issue_number}/labels/{name}`]: ['delete'],
  [`${REPO}/issues/{issue_number}/parent`]: ['get'],
  [`${REPO}/issues/{issue_number}/sub_issues`]: ['get'],
  [`${REPO}/labels`]: ['get', 'post'],
  [`${REPO}/labels/{name}`]: ['get', 'patch', 'delete'],
  [`${REPO}/pulls`]: ['get', 'post'],
  [`${REPO}/pulls/{pull_number}`]: ['get', 'patch'],
  [`${REPO}/pulls/{pull_number}/files`]: ['get'],
}

const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'operationId', 'deprecated'])
const KEPT_EXTENSION = 'x-multi-segment'

/** Drops prose and extensions and sorts the keys; under `properties` a key is a name and stays, whatever it is called. */
function prune(value, keysAreNames = false) {
  if (Array.isArray(value)) return value.map((item) => prune(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([key]) => keysAreNames || key === KEPT_EXTENSION || (!PROSE.has(key) && !key.startsWith('x-')),
  )
  const sorted = kept.sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, item]) => [key, prune(item, !keysAreNames && key === 'properties')]))
}

/** Any component that a value refers to, looked up by its `#/…` pointer. */
function resolve(description, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .reduce((value, key) => value?.[key], description)
}

/** A parameter as the guard reads it: name, place, whether it must be there, shape. */
function parameter(description, given) {
  return prune(given.$ref === undefined ? given : resolve(description, given.$ref))
}

/** The answers of an operation: every status, and the shape of the 2xx ones. */
function responses(description, given) {
  return Object.fromEntries(
    Object.entries(given).map(([status, response]) => {
      const whole = response.$ref === undefined ? response : resolve(description, response.$ref)
      return [status, status.startsWith('2') && whole.content !== undefined ? { content: prune(whole.content) } : {}]
    }),
  )
}

/** One operation, reduced to what can be checked. */
function operation(description, given) {
  return {
    parameters: (given.parameters ?? []).map((item) => parameter(description, item)),
    ...(given.requestBody === undefined ? {} : { requestBody: prune(given.requestBody) }),
    responses: responses(description, given.responses),
  }
}

/** Adds the names of all schemas that a value needs, and those that they need in turn. */
function collectSchemas(description, value, schemas) {
  if (value === null || typeof value !== 'object') return
  for (const [key, item] of Object.entries(value)) {
    if (key !== '$ref' || typeof item !== 'string') {
      collectSchemas(description, item, schemas)
      continue
    }
    const [, name] = /^#\/components\/schemas\/(.+)$/.exec(item) ?? []
    if (name === undefined) throw new Error(`cannot follow the reference ${item}`)
    if (schemas.has(name)) continue
    const schema = prune(resolve(description, item))
    schemas.set(name, schema)
    collectSchemas(description, schema, schemas)
  }
}

/** A JSON object with each entry on its own line, sorted by key. */
function lines(entries) {
  const sorted = entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return `{\n${sorted.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}`
}

const source = process.argv[2]
if (source === undefined) {
  console.error('usage: node scripts/write-openapi-subset.mjs PATH/TO/api.github.com.json')
  process.exit(2)
}
const description = JSON.parse(readFileSync(source, 'utf8'))
const paths = Object.entries(WANTED).map(([path, methods]) => {
  const given = description.paths[path]
  const missing = methods.filter((method) => given?.[method] === undefined)
  if (missing.length > 0) throw new Error(`the description has no ${missing.join(', ')} ${path}`)
  return [path, Object.fromEntries(methods.map((method) => [method, operation(description, given[method])]))]
})
const schemas = new Map()
collectSchemas(description, Object.fromEntries(paths), schemas)
const info = { license: description.info.license, title: description.info.title, version: description.info.version }
const text = [
  `{"openapi":${JSON.stringify(description.openapi)},`,
  `"info":${JSON.stringify(info)},`,
  `"paths":${lines(paths)},`,
  `"components":{"schemas":${lines([...schemas])}}}`,
].join('\n')
const target = fileURLToPath(new URL('../test/contract/github-openapi.json', import.meta.url))
writeFileSync(target, `${text}\n`)
console.log(`${target}: ${paths.length} paths, ${schemas.size} schemas, ${Math.round(text.length / 1000)} kB`)

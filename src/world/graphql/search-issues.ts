import type { RestItem } from '../shapes/rest-item.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { repositoriesOf } from '../rest/repositories-of.ts'
import { connection, type PageArguments } from './connection.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

interface Hit {
  readonly item: RestItem
  readonly node: () => GraphNode
  readonly isPull: boolean
  readonly merged: boolean
  readonly visibility: string
}

/** GitHub's search never shows more than this, however many it counts. */
const horizon = 1000

/** The `search` of issues and pull requests, for the qualifiers that a roll-up needs. */
export async function searchIssues(context: ViewerContext, given: PageArguments & { readonly query: string }): Promise<GraphNode> {
  const terms = termsOf(given.query)
  const repositories = await Promise.all([...terms.repositories].map((name) => context.visible(name)))
  for (const owner of terms.owners) {
    const all = await repositoriesOf(context.ground, owner)
    repositories.push(...(await Promise.all(all.map((found) => context.visible(found.full_name)))))
  }
  const seen = repositories.filter((repository) => repository !== undefined)
  const hits = (await Promise.all(seen.map((repository) => hitsIn(context, repository)))).flat()
  const found = hits.filter((hit) => terms.tests.every((test) => test(hit))).toSorted((left, right) => terms.order(right).localeCompare(terms.order(left)))
  return { ...connection(found.slice(0, horizon), given, (hit) => hit.node()), issueCount: found.length }
}

interface Terms {
  readonly repositories: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly tests: readonly ((hit: Hit) => boolean)[]
  /** Descending by this. */
  readonly order: (hit: Hit) => string
}

function termsOf(query: string): Terms {
  const repositories = new Set<string>()
  const owners = new Set<string>()
  const tests: ((hit: Hit) => boolean)[] = []
  for (const [, sign, key, quoted, bare] of query.matchAll(/(-?)([a-z]+):(?:"([^"]*)"|(\S+))/gu)) {
    const value = quoted ?? bare ?? ''
    if (key === 'repo') repositories.add(value)
    else if (key === 'org' || key === 'user') owners.add(value)
    else {
      const test = testOf(key ?? '', value)
      tests.push(sign === '-' ? (hit) => !test(hit) : test)
    }
  }
  const order = query.includes('sort:updated-desc') ? (hit: Hit) => hit.item.updated_at : (hit: Hit) => hit.item.created_at
  return { repositories, owners, tests, order }
}

function testOf(key: string, value: string): (hit: Hit) => boolean {
  switch (`${key}:${value}`) {
    case 'is:issue':
    case 'type:issue':
      return (hit) => !hit.isPull
    case 'is:pr':
    case 'type:pr':
      return (hit) => hit.isPull
    case 'is:open':
    case 'state:open':
      return (hit) => hit.item.state === 'open'
    case 'is:closed':
    case 'state:closed':
      return (hit) => hit.item.state === 'closed'
    case 'is:merged':
      return (hit) => hit.merged
    case 'is:public':
    case 'is:internal':
    case 'is:private':
      return (hit) => hit.visibility === value
    default:
  }
  if (key === 'label') return (hit) => hit.item.labels.some((label) => label.name.toLowerCase() === value.toLowerCase())
  if (key === 'author') return (hit) => hit.item.user?.login === value
  if (key === 'updated') return (hit) => hit.item.updated_at >= value.replace(/^>=?/u, '')
  return () => true
}

async function hitsIn(context: ViewerContext, repository: RestRepository): Promise<readonly Hit[]> {
  const { state } = context.ground
  const issues = (await state.issues(repository.full_name)).map((item) => ({ item, isPull: false, merged: false, visibility: repository.visibility, node: () => context.make.issue(context, repository, item) }))
  const pulls = (await state.pulls(repository.full_name)).map((item) => ({ item, isPull: true, merged: item.merged, visibility: repository.visibility, node: () => context.make.pull(context, repository, item) }))
  return [...issues, ...pulls]
}

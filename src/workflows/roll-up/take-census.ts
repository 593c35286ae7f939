import type { CountedRepository, PortfolioSource } from '../../ports/portfolio-source.ts'
import { isAskedFor, type PortfolioQuestion } from './portfolio-question.ts'
import type { PendingRepository } from './portfolio-state.ts'

/** What there is to read, and what may not be. */
interface CensusResult {
  /** With at least one labelled item. */
  readonly working: readonly PendingRepository[]
  readonly repositories: number
  readonly withheld: number
  readonly unseen: number
}

const NAMES_A_REQUEST = 100

/** Counts the labelled items of every repository that is asked for: a request for 100 repositories. */
export async function takeCensus(source: PortfolioSource, question: PortfolioQuestion): Promise<CensusResult> {
  const listed = await Promise.all(question.owners.map((owner) => listOwner(source, owner, question.labels)))
  const named = await countNamed(source, question)
  const found = [...listed.flat().filter(({ name }) => isAskedFor(name, question)), ...named.flatMap((repository) => repository ?? [])]
  const open = found.filter(({ visibility }) => question.visibilities.includes(visibility))
  const working = open.filter(({ counts }) => counts.some(({ issues, pullRequests }) => issues + pullRequests > 0))
  return {
    working: working.map(asPending).sort((a, b) => (a.name < b.name ? -1 : 1)),
    repositories: open.length,
    withheld: found.length - open.length,
    unseen: named.filter((repository) => repository === undefined).length,
  }
}

async function listOwner(source: PortfolioSource, owner: string, labels: readonly string[]): Promise<readonly CountedRepository[]> {
  const found: CountedRepository[] = []
  let after: string | undefined
  do {
    const page = await source.census(owner, labels, after)
    found.push(...page.repositories)
    after = page.next
  } while (after !== undefined)
  return found
}

async function countNamed(source: PortfolioSource, { named, labels }: PortfolioQuestion): Promise<readonly (CountedRepository | undefined)[]> {
  const found: (CountedRepository | undefined)[] = []
  for (let start = 0; start < named.length; start += NAMES_A_REQUEST) found.push(...(await source.count(named.slice(start, start + NAMES_A_REQUEST), labels)))
  return found
}

function asPending({ name, counts }: CountedRepository): PendingRepository {
  return { name, counts: counts.map(({ issues, pullRequests }) => [issues, pullRequests] as const) }
}

import type { RestCheckRun } from '../shapes/rest-check-run.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { connection, type PageArguments } from './connection.ts'
import type { GraphNode } from './viewer-context.ts'

interface RunFilter {
  readonly appId?: number | null
  readonly checkName?: string | null
  readonly checkType?: 'ALL' | 'LATEST' | null
  readonly status?: string | null
}

/** The check suites of a commit: one for each App, which is how GitHub keeps them. */
export function checkSuites(
  repository: RestRepository, runs: readonly RestCheckRun[], page: PageArguments & { readonly filterBy?: RunFilter | null },
): GraphNode {
  const byApp = new Map<number, RestCheckRun[]>()
  for (const run of runs) {
    const id = run.app?.id ?? 0
    byApp.set(id, [...(byApp.get(id) ?? []), run])
  }
  const { appId, checkName } = page.filterBy ?? {}
  const suites = [...byApp].filter(([id, own]) => (appId == null || id === appId) && (checkName == null || own.some((run) => run.name === checkName)))
  return connection(suites, page, ([, own]) => suiteNode(repository, own))
}

function suiteNode(repository: RestRepository, runs: readonly RestCheckRun[]): GraphNode {
  const app = runs[0]?.app ?? null
  const open = runs.some((run) => run.status !== 'completed')
  return {
    __typename: 'CheckSuite',
    id: `${runs[0]?.check_suite?.node_id ?? ''}${app?.id ?? ''}`, databaseId: runs[0]?.check_suite?.id ?? null,
    status: open ? 'IN_PROGRESS' : 'COMPLETED', conclusion: open ? null : (runs[0]?.conclusion?.toUpperCase() ?? null),
    app: app === null ? null : { __typename: 'App', id: `A_${app.id}`, databaseId: app.id, slug: app.slug, name: app.name },
    checkRuns: (page: PageArguments & { readonly filterBy?: RunFilter | null }) => connection(chosen(runs, page.filterBy ?? {}), page, (run) => runNode(repository, run)),
  }
}

function chosen(runs: readonly RestCheckRun[], filter: RunFilter): readonly RestCheckRun[] {
  const found = runs.filter((run) => (filter.checkName == null || run.name === filter.checkName)
    && (filter.appId == null || run.app?.id === filter.appId) && (filter.status == null || run.status === filter.status.toLowerCase()))
  // Newest first; `LATEST`, the default, keeps one run for each name.
  return filter.checkType === 'ALL' ? found : found.filter((run, index) => found.findIndex((other) => other.name === run.name) === index)
}

function runNode(repository: RestRepository, run: RestCheckRun): GraphNode {
  const { title, summary, text, annotations_count: totalCount } = run.output
  return {
    __typename: 'CheckRun',
    id: run.node_id, databaseId: run.id, name: run.name, status: run.status.toUpperCase(), conclusion: run.conclusion?.toUpperCase() ?? null,
    title, summary, text, annotations: { __typename: 'CheckAnnotationConnection', totalCount }, externalId: run.external_id, detailsUrl: run.details_url ?? run.html_url, url: run.html_url, permalink: run.html_url,
    startedAt: run.started_at, completedAt: run.completed_at, resourcePath: `/${repository.full_name}/runs/${run.id}`,
  }
}

import type { PresentCheck } from '../../ports/present-state.ts'
import type { CheckFields, HeadFields } from '../documents/facts-query.ts'
import { readExternalId } from '../writing/external-id.ts'

/** Our check runs on the head commit, oldest first; none when the answer speaks of another commit than the head. */
export function readChecks(pull: HeadFields): readonly PresentCheck[] {
  const commit = pull.commits?.nodes?.[0]?.commit
  if (commit === undefined || commit.oid !== pull.headRefOid) return []
  const suites = commit.checkSuites?.nodes ?? []
  return suites.flatMap((suite) => suite?.checkRuns?.nodes ?? []).flatMap((run) => (run === null ? [] : readCheck(run)))
    .sort((a, b) => a.id - b.id)
}

function readCheck(run: CheckFields): PresentCheck[] {
  const id = run.databaseId ?? Number(/(\d+)$/.exec(run.permalink)?.[1])
  if (!Number.isSafeInteger(id)) return []
  return [{
    id,
    name: run.name,
    conclusion: run.conclusion?.toLowerCase(),
    title: run.title ?? '',
    summary: run.summary ?? '',
    digest: readExternalId(run.externalId).digest,
    annotated: (run.annotations?.totalCount ?? 0) > 0,
  }]
}

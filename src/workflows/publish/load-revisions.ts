import { comparePlans } from '../../changes/compare-plans.ts'
import type { Plan } from '../../domain/plan.ts'
import { parseOkrs } from '../../okrs/parse-okrs.ts'
import type { OkrsVersion, Source } from '../../ports/source.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { readTitlePromise } from '../../quality/read-title-promise.ts'
import type { PlanRevision } from '../../report/revisions/revisions-of.ts'
import { publicPlan } from '../public-configuration.ts'

/** As many commits are looked at as one small request tells of; what older ones changed, the last report knows. */
const MOST_VERSIONS = 30

/** What the last commits changed of a repository's own OKR files, oldest first; where everybody can read it, private objectives have no history. */
export async function loadRevisions(source: Pick<Source, 'okrsHistory'>, isPrivate: boolean): Promise<readonly PlanRevision[]> {
  const versions = (await history(source)).toReversed()
  const plans = versions.flatMap((version) => {
    const plan = planOf(version)
    // A version that broke the files is passed over: the next one is compared with the one before.
    return plan === undefined ? [] : [{ version, plan: isPrivate ? plan : publicPlan(plan) }]
  })
  return plans.flatMap(({ version: { commit, on }, plan }, index) => {
    const before = plans[index - 1]?.plan
    return before === undefined ? [] : [{ commit, on, changes: comparePlans({ ...before, today: on }, { ...plan, today: on }, readTitlePromise) }]
  })
}

/** A large repository's history may take GitHub too long. The report does without: it has the last one's revisions. */
async function history(source: Pick<Source, 'okrsHistory'>): Promise<readonly OkrsVersion[]> {
  try {
    return await source.okrsHistory(MOST_VERSIONS)
  } catch (error) {
    if (error instanceof UnverifiableError) return []
    throw error
  }
}

function planOf({ okrs, on }: OkrsVersion): Plan | undefined {
  const result = parseOkrs([{ origin: '', okrs }], on)
  return result.kind === 'plan' ? result.plan : undefined
}

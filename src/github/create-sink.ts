import type { Effect } from '../ports/effect.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { PresentState } from '../ports/present-state.ts'
import type { Sink } from '../ports/sink.ts'
import type { GitHubClient } from './client/github-client.ts'
import { type RepositoryClient, repositoryClient } from './client/repository-client.ts'
import { attempt } from './writing/attempt.ts'
import { ensureCheck } from './writing/ensure-check.ts'
import { ensureComment } from './writing/ensure-comment.ts'
import { ensureLabel } from './writing/ensure-label.ts'

/** What a sink can do beside what every token can. */
interface SinkPowers {
  /** Whether checks get their buttons: GitHub tells a press only to the App that made the check. */
  readonly buttons?: boolean
  /** Whether another process may write to the same item in the same moment, so that a new comment is looked at again. */
  readonly shared?: boolean
}

/** A repository on GitHub (`owner/name`) as a sink: compares first and writes only what differs. */
export function createSink(client: GitHubClient, repository: string, powers: SinkPowers = {}): Sink {
  const place = repositoryClient(client, repository)
  return { apply: (effects, present) => applyAll(place, effects.map((effect) => withinPowers(effect, powers)), present, powers) }
}

function withinPowers(effect: Effect, { buttons = false }: SinkPowers): Effect {
  if (effect.kind !== 'check') return effect
  return { ...effect, actions: buttons ? (effect.actions ?? []) : undefined }
}

/** Applies all effects in order, also after one that broke down, and only then throws: a label that fails must not cost the verdict. */
async function applyAll(place: RepositoryClient, effects: readonly Effect[], present: PresentState, powers: SinkPowers): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const failures: unknown[] = []
  for (const effect of effects) {
    try {
      outcomes.push(await applyOne(place, effect, present, powers))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
  return outcomes
}

function applyOne(place: RepositoryClient, effect: Effect, present: PresentState, { shared = false }: SinkPowers): Promise<Outcome> {
  const at = place.repository
  // Pull requests have a head, issues have none; each is written to with a permission of its own.
  const items = present.headSha === undefined ? 'issues: write' : 'pull-requests: write'
  switch (effect.kind) {
    case 'check': return attempt({ effect: 'check', subject: `the check on ${at}@${effect.sha}`, permission: 'checks: write' }, () => ensureCheck(place, effect, present))
    case 'comment': return attempt({ effect: 'comment', subject: `the comment on ${at}#${effect.number}`, permission: items }, () => ensureComment(place, effect, present, shared))
    case 'label': return attempt({ effect: 'label', subject: `the label of ${at}#${effect.number}`, permission: items }, () => ensureLabel(place, effect, present))
    case 'state': return attempt({ effect: 'state', subject: `the state of ${at}#${effect.number}`, permission: items }, async () => (await import('./writing/ensure-state.ts')).ensureState(place, effect))
    case 'body': return attempt({ effect: 'body', subject: `the description of ${at}#${effect.number}`, permission: items }, async () => (await import('./writing/ensure-body.ts')).ensureBody(place, effect))
    case 'reaction': return attempt({ effect: 'reaction', subject: `the reaction to a comment in ${at}`, permission: items }, async () => (await import('./writing/ensure-reaction.ts')).ensureReaction(place, effect))
    case 'issue': return attempt({ effect: 'issue', subject: `the issues of ${at}`, permission: 'issues: write' }, async () => {
      const { ensureIssue } = await import('./writing/ensure-issue.ts')
      return ensureIssue(place, effect)
    })
    case 'files': return attempt({ effect: 'files', subject: `the report of ${at}`, permission: 'contents: write' }, async () => {
      // Loaded when called: a check, which starts cold in the Action, writes no files.
      const { ensureFiles } = await import('./writing/ensure-files.ts')
      return ensureFiles(place, effect)
    })
  }
}

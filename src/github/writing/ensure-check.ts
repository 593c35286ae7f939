import type { Annotation, CheckEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { PresentCheck, PresentState } from '../../ports/present-state.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { cutSummary } from './cut-summary.ts'
import { writeExternalId } from './external-id.ts'
import { sameText } from './same-text.ts'

/** GitHub takes so many annotations a request; further requests add to them. */
const ANNOTATIONS_A_REQUEST = 50

/** Has a check run with this conclusion and text stand on the commit; writes nothing when it does. */
export async function ensureCheck(place: RepositoryClient, effect: CheckEffect, present: PresentState): Promise<Outcome> {
  const wanted = { ...effect, summary: cutSummary(effect.summary) }
  // Of several runs of one name GitHub counts the latest.
  const standing = present.headSha === effect.sha ? present.checks.findLast((check) => check.name === effect.name) : undefined
  if (standing !== undefined && isEqual(standing, wanted)) return { effect: 'check', kind: 'unchanged' }
  const updated = standing === undefined ? undefined : await updateCheck(place, standing, wanted)
  return updated ?? createCheck(place, wanted)
}

function isEqual(standing: PresentCheck, wanted: CheckEffect): boolean {
  return standing.conclusion === wanted.conclusion && standing.digest === wanted.digest && sameText(standing.title, wanted.title) && sameText(standing.summary, wanted.summary)
    && (standing.annotated === true) === wanted.annotations.length > 0
}

/** Undefined when the run must be replaced by a new one: annotations only ever grow, and another app's run is not ours to edit. */
async function updateCheck(place: RepositoryClient, standing: PresentCheck, wanted: CheckEffect): Promise<Outcome | undefined> {
  if (standing.annotated === true || wanted.annotations.length > 0) return undefined
  try {
    return await patchCheck(place, standing.id, wanted, [])
  } catch (error) {
    const { status, rateLimited } = failureOf(error)
    if (!rateLimited && (status === 403 || status === 404 || status === 422)) return undefined
    throw error
  }
}

async function createCheck(place: RepositoryClient, wanted: CheckEffect): Promise<Outcome> {
  const [first = [], ...rest] = batches(wanted.annotations)
  const { data } = await send(place, 'POST', '/check-runs', { name: wanted.name, head_sha: wanted.sha, ...contentOf(wanted, first) })
  const created = data as { readonly id: number; readonly html_url?: string | null }
  for (const batch of rest) await patchCheck(place, created.id, wanted, batch)
  return { effect: 'check', kind: 'done', url: created.html_url ?? undefined }
}

async function patchCheck(place: RepositoryClient, id: number, wanted: CheckEffect, annotations: readonly Annotation[]): Promise<Outcome> {
  const { data } = await send(place, 'PATCH', '/check-runs/{check_run_id}', { check_run_id: id, ...contentOf(wanted, annotations) })
  return { effect: 'check', kind: 'done', url: (data as { readonly html_url?: string | null }).html_url ?? undefined }
}

function contentOf(wanted: CheckEffect, annotations: readonly Annotation[]): Record<string, unknown> {
  const { title, summary, actions } = wanted
  // An event about the run says the same word again, and so does a list.
  const externalId = writeExternalId(wanted)
  const external = externalId === undefined ? {} : { external_id: externalId }
  const output = annotations.length === 0 ? { title, summary } : { title, summary, annotations: annotations.map(toAnnotation) }
  return { status: 'completed', conclusion: wanted.conclusion, output, ...external, ...(actions === undefined ? {} : { actions }) }
}

function toAnnotation(annotation: Annotation): Record<string, unknown> {
  const { path, line, level, title, message } = annotation
  return { path, start_line: line, end_line: line, annotation_level: level, title, message }
}

function batches(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / ANNOTATIONS_A_REQUEST)
  return Array.from({ length: count }, (_, index) => annotations.slice(index * ANNOTATIONS_A_REQUEST, (index + 1) * ANNOTATIONS_A_REQUEST))
}

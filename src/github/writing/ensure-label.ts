import type { LabelEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { PresentState } from '../../ports/present-state.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

const COLOUR = 'd4a72c'
const DESCRIPTION = 'Not yet tied to a key result and an expected impact'

/** Has the item carry the label, or not carry it. A label that the repository lacks is made with a colour and a description first. */
export async function ensureLabel(place: RepositoryClient, effect: LabelEffect, present: PresentState): Promise<Outcome> {
  const stands = present.labels.some((label) => label.toLowerCase() === effect.label.toLowerCase())
  if (stands === effect.wanted) return { effect: 'label', kind: 'unchanged' }
  return effect.wanted ? addLabel(place, effect) : removeLabel(place, effect)
}

async function addLabel(place: RepositoryClient, effect: LabelEffect): Promise<Outcome> {
  await defineLabel(place, effect)
  await send(place, 'POST', '/issues/{issue_number}/labels', { issue_number: effect.number, labels: [effect.label] })
  return { effect: 'label', kind: 'done' }
}

/** Only for looks: GitHub makes a missing label by itself, in grey, so that a refusal here is no obstacle. */
async function defineLabel(place: RepositoryClient, { label, about }: LabelEffect): Promise<void> {
  try {
    await send(place, 'GET', '/labels/{name}', { name: label })
  } catch (error) {
    if (failureOf(error).status !== 404) throw error
    await createLabel(place, label, about ?? DESCRIPTION)
  }
}

async function createLabel(place: RepositoryClient, label: string, description: string): Promise<void> {
  try {
    await send(place, 'POST', '/labels', { name: label, color: COLOUR, description })
  } catch (error) {
    const { status, rateLimited } = failureOf(error)
    // 422: somebody else made it in between.
    if (rateLimited || (status !== 422 && status !== 403 && status !== 404)) throw error
  }
}

async function removeLabel(place: RepositoryClient, effect: LabelEffect): Promise<Outcome> {
  try {
    await send(place, 'DELETE', '/issues/{issue_number}/labels/{name}', { issue_number: effect.number, name: effect.label })
    return { effect: 'label', kind: 'done' }
  } catch (error) {
    if (failureOf(error).status === 404) return { effect: 'label', kind: 'unchanged' }
    throw error
  }
}

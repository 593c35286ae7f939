import type { ChangesPage, ChangesQuestion, Visibility } from '../../../ports/portfolio-source.ts'
import { UnverifiableError } from '../../../ports/unverifiable-error.ts'
import type { GitHubClient } from '../../client/github-client.ts'
import { runQuery } from '../../client/run-query.ts'
import { type ChangesAnswer, changesQuery } from '../../documents/changes-query.ts'
import { readPage } from './load-stretches.ts'

const ALL: readonly Visibility[] = ['public', 'internal', 'private']

/** A page of what was changed since, by GitHub's search. */
export async function loadChanges(client: GitHubClient, question: ChangesQuestion): Promise<ChangesPage> {
  const subject = `what changed at ${question.owner}`
  const labelled = searchFor(question)
  const { data, errors } = await runQuery<ChangesAnswer>(client, subject, changesQuery, {
    owner: question.owner, labelled, changed: `${labelled} updated:>=${question.since} sort:updated-desc`, after: question.after ?? null,
  })
  if (data.repositoryOwner === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such owner'))
  return {
    ...readPage(data.changed, errors.filter((error) => error.path?.[0] === 'changed')),
    latest: (data.changed.nodes ?? []).flatMap((node) => node?.updatedAt ?? []).sort().at(-1),
    changed: data.changed.issueCount,
    labelled: data.labelled.issueCount,
    repositories: data.repositoryOwner.repositories.totalCount,
  }
}

/** `user:` finds what an organisation owns, too. A quotation mark would end the label, and no label needs one to be found. */
function searchFor({ owner, label, kind, visibilities }: ChangesQuestion): string {
  const hidden = ALL.filter((visibility) => !visibilities.includes(visibility))
  return [`user:${owner}`, kind === 'issue' ? 'is:issue' : 'is:pr', `label:"${label.replaceAll('"', ' ')}"`, ...hidden.map((visibility) => `-is:${visibility}`)].join(' ')
}

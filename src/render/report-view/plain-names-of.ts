import type { Report } from '../../report/report.ts'

/** Names in a report that nobody wrote as a GitHub login: a team that only a label names, an owner without the `@`. Where somebody has the same name as login, it is a login. */
export function plainNamesOf({ objectives, initiatives }: Report): ReadonlySet<string> {
  const written = objectives.flatMap((objective) => [objective.owner, objective.team, ...objective.keyResults.map(({ owner }) => owner)]).flatMap((name) => name?.trim() ?? [])
  const logins = new Set([
    ...written.filter((name) => name.startsWith('@')).map((name) => name.slice(1)),
    ...objectives.flatMap(({ keyResults }) => keyResults.flatMap(({ acceptedBy }) => acceptedBy)),
    ...initiatives.flatMap(({ author, assignees }) => [...(author === undefined ? [] : [author]), ...(assignees ?? [])]),
  ])
  const names = [...written.filter((name) => !name.startsWith('@')), ...initiatives.flatMap(({ team }) => team ?? [])]
  return new Set(names.filter((name) => !logins.has(name)))
}

import type { GraphQLSchema } from 'graphql'

let built: Promise<GraphQLSchema> | undefined

/** Issue types and the links between issues are in GitHub's API and in its documentation, but not yet in the packaged text of the schema. */
export const unpackaged = `
  type IssueType implements Node {
    id: ID!
    name: String!
    description: String
    isEnabled: Boolean!
  }
  type IssueDependenciesSummary {
    blockedBy: Int!
    blocking: Int!
    totalBlockedBy: Int!
    totalBlocking: Int!
  }
  extend type Issue {
    issueType: IssueType
    issueDependenciesSummary: IssueDependenciesSummary!
    blockedBy(after: String, before: String, first: Int, last: Int): IssueConnection!
    blocking(after: String, before: String, first: Int, last: Int): IssueConnection!
  }
  extend input IssueFilters {
    type: String
  }
`

/**
 * GitHub's published GraphQL schema, built once a process (a quarter of a second for its 1.2 MB).
 * The schema itself is taken as valid: its published text defines a field twice, which a check would refuse.
 */
export function githubSchema(): Promise<GraphQLSchema> {
  built ??= build()
  return built
}

async function build(): Promise<GraphQLSchema> {
  // Loaded late: nobody but the embedded GitHub needs these, and they are slow to load.
  const [{ buildSchema }, { schema }] = await Promise.all([import('graphql'), import('@octokit/graphql-schema')])
  return buildSchema(`${schema.idl}${unpackaged}`, { assumeValid: true, assumeValidSDL: true, noLocation: true })
}

/** The issues that a link may be inherited from: what an origin needs, and three generations of parents. */
export const originFragments = `
fragment OriginFields on Issue {
  __typename number title body url state stateReason
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 20) { nodes { name } }
}
fragment Parents on Issue {
  parent { ...OriginFields parent { ...OriginFields parent { ...OriginFields } } }
}`

import type { RestIssue, RestPull } from '../rest-shapes.ts'

/** A pull request as the issues API shows it. */
export function pullAsIssue(pull: RestPull): RestIssue {
  const { id, node_id, number, title, body, state, user, labels, assignees, milestone } = pull
  const { created_at, updated_at, closed_at, author_association, comments, html_url, draft, merged_at } = pull
  const url = html_url.replace(/\/pull\/(\d+)$/u, '/pulls/$1')
  return {
    id, node_id, number, title, body, state, user, labels, assignees, milestone, created_at, updated_at, closed_at, author_association,
    comments, html_url, state_reason: null, type: null, draft, pull_request: { url, html_url, merged_at },
  }
}

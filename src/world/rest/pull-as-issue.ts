import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestPull } from '../shapes/rest-pull.ts'

/** A pull request as the issues API shows it. */
export function pullAsIssue(pull: RestPull): RestIssue {
  const { id, node_id, number, title, body, state, user, labels, assignees, milestone, locked } = pull
  const { created_at, updated_at, closed_at, author_association, comments, html_url, draft, merged_at } = pull
  const url = pull.issue_url
  return {
    id, node_id, number, title, body, state, user, labels, assignees, milestone, created_at, updated_at, closed_at, author_association,
    comments, html_url, state_reason: null, type: null, draft, locked, url, active_lock_reason: null, assignee: assignees[0] ?? null,
    repository_url: url.replace(/\/issues\/\d+$/u, ''), labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events`,
    timeline_url: `${url}/timeline`, performed_via_github_app: null,
    pull_request: { url: pull.url, html_url, diff_url: `${html_url}.diff`, patch_url: `${html_url}.patch`, merged_at },
  }
}

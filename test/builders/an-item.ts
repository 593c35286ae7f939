import type { Item } from '../../src/domain/item.ts'

/** An open issue with the initiative label; its body links nothing. */
export function anItem(parts: Partial<Item> = {}): Item {
  return {
    repository: 'acme/web',
    number: 12,
    kind: 'issue',
    title: 'Shorten the sign-up form',
    body: '',
    url: 'https://github.com/acme/web/issues/12',
    state: 'open',
    author: 'ben',
    labels: ['initiative'],
    assignees: [],
    draft: false,
    origins: [],
    ...parts,
  }
}

/** An open pull request with the initiative label, from a feature branch. */
export function aPullRequest(parts: Partial<Item> = {}): Item {
  return anItem({ kind: 'pull-request', number: 40, url: 'https://github.com/acme/web/pull/40', branch: 'shorter-form', base: 'main', ...parts })
}

/** A body as people write it: both main fields as headings. */
export function aBody(keyResult = 'O1.KR1', impact = '+2 pp by 2026-12-01'): string {
  return `### Key result\n\n${keyResult}\n\n### Expected impact\n\n${impact}\n`
}

import { expect, test } from 'vitest'
import { configurationQuery } from '../../src/github/documents/configuration-query.ts'
import { discussionQuery } from '../../src/github/documents/discussion-query.ts'
import { earlierCommentsQuery } from '../../src/github/documents/earlier-comments-query.ts'
import { factsQuery } from '../../src/github/documents/facts-query.ts'
import { filesQuery } from '../../src/github/documents/files-query.ts'
import { issuesByNumberQuery } from '../../src/github/documents/issues-by-number-query.ts'
import { labelledIssuesQuery } from '../../src/github/documents/labelled-issues-query.ts'
import { labelledPullRequestsQuery } from '../../src/github/documents/labelled-pull-requests-query.ts'
import { layerAt } from '../../src/github/documents/layer-fragment.ts'
import { okrsHistoryQuery } from '../../src/github/documents/okrs-history-query.ts'
import { mergeQueueQuery } from '../../src/github/documents/merge-queue-query.ts'
import { openHeadsQuery } from '../../src/github/documents/open-heads-query.ts'
import { openIssuesQuery } from '../../src/github/documents/open-issues-query.ts'
import { openPullRequestsQuery } from '../../src/github/documents/open-pull-requests-query.ts'
import { proposedLayerQuery } from '../../src/github/documents/proposed-layer-query.ts'
import { standingFilesQuery } from '../../src/github/documents/standing-files-query.ts'
import { guardDocument } from '../contract/graphql-guard.ts'

const repository = { owner: 'acme', name: 'web' }
const layer = layerAt('HEAD', '.github/throughline.yml')
const page = { ...repository, label: 'initiative', first: 100, after: null }

test.each([
  ['facts', factsQuery, { ...repository, ...layer, number: 1, checkName: 'Throughline', report: 'HEAD:okrs/report.json' }],
  ['discussion', discussionQuery, { ...repository, number: 1 }],
  ['earlier comments', earlierCommentsQuery, { ...repository, number: 1, before: 'x' }],
  ['proposed layer', proposedLayerQuery, { ...repository, ...layer, headOwner: 'mira', headName: 'web', fork: true }],
  ['configuration', configurationQuery, { ...repository, ...layer }],
  ['history of the OKR files', okrsHistoryQuery, { ...repository, most: 20 }],
  ['files', filesQuery(2), { ...repository, p0: 'HEAD:a', p1: 'HEAD:b' }],
  ['issues by number', issuesByNumberQuery(2), { ...repository, o0: 'a', r0: 'b', n0: 1, o1: 'a', r1: 'b', n1: 2 }],
  ['labelled issues', labelledIssuesQuery, page],
  ['labelled pull requests', labelledPullRequestsQuery, page],
  ['open pull requests', openPullRequestsQuery, { ...repository, checkName: 'Throughline', first: 100, after: null }],
  ['open issues', openIssuesQuery, page],
  ['open heads', openHeadsQuery, { ...repository, first: 100, after: null }],
  ['a merge queue', mergeQueueQuery, { ...repository, branch: 'main', checkName: 'Throughline' }],
  ['standing files', standingFilesQuery(1), { ...repository, ref: 'refs/heads/main', proposal: 'refs/heads/throughline/report', head: 'throughline/report', base: 'main', m0: 'a', q0: 'b' }],
])('GitHub understands the query of %s and its variables', (_name, document, variables) => {
  expect(() => guardDocument(document, variables)).not.toThrow()
})

test('no list asks for more nodes than GitHub computes', () => {
  // GitHub multiplies the page sizes on the way to each list and allows 500,000.
  const pulls = 100 + 100 * 100 + 100 * 20 + 100 * 10 + 4 * (100 * 10 * 20)
  expect(pulls).toBeLessThan(500_000)
  expect([...labelledPullRequestsQuery.matchAll(/first: (\d+)/g)].map(([, size]) => Number(size)).toSorted((a, b) => a - b)).toEqual([10, 20, 20, 100])
})

import { afterEach, expect, test } from 'vitest'
import { createDiscussion } from '../../src/github/create-discussion.ts'
import { ownComment } from '../../src/github/reading/find-own-comment.ts'
import { aGitHub, anOctokit, answerQuery, leaveGitHub } from './a-github.ts'
import { aCommentAnswer, aCommentPage } from './answers.ts'

afterEach(leaveGitHub)

const ana = { __typename: 'User', login: 'ana' }
const speaking = (fields: object) => aCommentAnswer({ body: '/waive a reason', viewerDidAuthor: false, createdAt: '2026-11-02T09:00:00Z', lastEditedAt: null, author: ana, editor: null, reactionGroups: [], ...fields })

test.each([
  ['the author of a comment that nobody changed', {}, 'ana'],
  ['the author of one that they changed themselves', { lastEditedAt: '2026-11-02T09:05:00Z', editor: ana }, 'ana'],
  ['nobody where somebody else changed it', { lastEditedAt: '2026-11-02T09:05:00Z', editor: { __typename: 'User', login: 'ben' } }, undefined],
  ['nobody where whoever changed it has no account any more', { lastEditedAt: '2026-11-02T09:05:00Z', editor: null }, undefined],
  ['nobody where the author has no account any more', { author: null }, undefined],
  ['nobody where the author and whoever changed it have none', { author: null, lastEditedAt: '2026-11-02T09:05:00Z' }, undefined],
  ['nobody for a bot', { author: { __typename: 'Bot', login: 'ana' } }, undefined],
])('a command is given by %s', async (_, fields, by) => {
  answerQuery(aGitHub(), { repository: { issueOrPullRequest: { __typename: 'Issue', comments: aCommentPage([speaking(fields)]) } } })
  expect((await createDiscussion(anOctokit(), 'acme/web').comments(12, '<!-- throughline:answer -->'))?.comments.map((comment) => comment.by)).toEqual([by])
})

test('our answer is told from our comment on the verdict, whatever either of them quotes', async () => {
  const [verdict, answer] = ['<!-- throughline:check v=1rnt3tp1unk9iw -->', '<!-- throughline:answer -->']
  const comments = [aCommentAnswer({ fullDatabaseId: '1', body: `${verdict}\n\`\`\`\n${answer}\n\`\`\`` }), aCommentAnswer({ fullDatabaseId: '2', body: `${answer}\n\`\`\`\nKey result: ${verdict}\n\`\`\`` })]
  answerQuery(aGitHub(), { repository: { issueOrPullRequest: { __typename: 'Issue', comments: aCommentPage(comments.map((comment) => speaking({ ...comment, viewerDidAuthor: true }))) } } })
  expect((await createDiscussion(anOctokit(), 'acme/web').comments(12, answer))?.answer?.id).toBe(2)
  expect([comments, comments.toReversed()].map((nodes) => ownComment({ nodes: nodes as never })?.id)).toEqual([1, 1])
})

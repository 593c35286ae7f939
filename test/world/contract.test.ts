import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Octokit } from '@octokit/rest'
import { createWorld } from '../../src/world/create-world.ts'
import type { World } from '../../src/world/world.ts'
import { guardOctokit } from '../contract/openapi-guard.ts'
import { appClient, appItself } from './builders.ts'

const at = { owner: 'acme', repo: 'shop' }
const text = (content: string) => Buffer.from(content).toString('base64')
let world: World
let app: Octokit
let issue_number: number
let pull_number: number
let sha: string

beforeAll(async () => {
  world = await createWorld({ app: { repositories: ['acme/shop'] } })
  await world.createRepository({ owner: 'acme', name: 'shop', files: { 'docs/a.md': 'a\n' } })
  app = await appClient(world)
  // GitHub's description wants text where a label has no description; GitHub itself sends null there.
  guardOctokit(app, { tolerate: { 'GET /repos/{owner}/{repo}/pulls': ['type'] } })
  issue_number = await world.openIssue('acme/shop', { title: 'An issue', labels: ['initiative'], type: 'Initiative', assignees: ['ben'] })
  await world.openIssue('acme/shop', { title: 'Below', parent: issue_number, state: 'closed' })
  pull_number = await world.openPullRequest('acme/shop', { title: 'A request', labels: ['initiative'], body: 'KR: O1.KR1' })
  await world.openPullRequest('acme/shop', { title: 'From outside', author: 'visitor', fork: true })
  await world.comment('acme/shop', issue_number, 'hello')
  sha = (await world.pullRequest('acme/shop', pull_number))!.head.sha
})
afterAll(() => world.close())

// Each answer is held against GitHub's own description.
test.each<[string, () => Promise<{ readonly status: number }>]>([
  ['the repository', () => app.rest.repos.get(at)],
  ['the repositories of an organisation', () => app.rest.repos.listForOrg({ org: 'acme' })],
  ['the repositories of the installation', () => app.rest.apps.listReposAccessibleToInstallation()],
  ['the branch', () => app.rest.repos.getBranch({ ...at, branch: 'main' })],
  ['a permission', () => app.rest.repos.getCollaboratorPermissionLevel({ ...at, username: 'ben' })],
  ['the history', () => app.rest.repos.listCommits(at)],
  ['a commit', () => app.rest.repos.getCommit({ ...at, ref: sha })],
  ['a file', () => app.rest.repos.getContent({ ...at, path: 'docs/a.md' })],
  ['a folder', () => app.rest.repos.getContent({ ...at, path: 'docs' })],
  ['a written file', () => app.rest.repos.createOrUpdateFileContents({ ...at, path: 'docs/b.md', message: 'b', content: text('b\n') })],
  ['issues and pull requests', () => app.rest.issues.listForRepo({ ...at, state: 'all' })],
  ['an issue', () => app.rest.issues.get({ ...at, issue_number })],
  ['a pull request as an issue', () => app.rest.issues.get({ ...at, issue_number: pull_number })],
  ['a new issue', () => app.rest.issues.create({ ...at, title: 'New' })],
  ['a changed issue', () => app.rest.issues.update({ ...at, issue_number, body: 'changed' })],
  ['sub-issues', () => app.request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', { ...at, issue_number })],
  ['comments', () => app.rest.issues.listComments({ ...at, issue_number })],
  ['a new comment', () => app.rest.issues.createComment({ ...at, issue_number: pull_number, body: 'hi' })],
  ['labels of an item', () => app.rest.issues.addLabels({ ...at, issue_number, labels: ['needs-key-result'] })],
  ['labels of the repository', () => app.rest.issues.listLabelsForRepo(at)],
  ['a new label', () => app.rest.issues.createLabel({ ...at, name: 'okr-waived', color: 'ededed' })],
  ['pull requests', () => app.rest.pulls.list({ ...at, state: 'all' })],
  ['a pull request', () => app.rest.pulls.get({ ...at, pull_number })],
  ['a changed pull request', () => app.rest.pulls.update({ ...at, pull_number, body: 'KR: O1.KR2' })],
  ['the files of a pull request', () => app.rest.pulls.listFiles({ ...at, pull_number })],
  ['a ref', () => app.rest.git.getRef({ ...at, ref: 'heads/main' })],
  ['a tree', () => app.rest.git.getTree({ ...at, tree_sha: sha, recursive: '1' })],
  ['a blob', () => app.rest.git.createBlob({ ...at, content: 'x' })],
  ['what is left of the rate', () => app.rest.rateLimit.get()],
])('%s', async (_, ask) => {
  expect((await ask()).status).toBeLessThan(300)
})

test('a check run, from its birth to its end', async () => {
  const { data } = await app.rest.checks.create({ ...at, name: 'Throughline', head_sha: sha, status: 'in_progress' })
  await app.rest.checks.update({ ...at, check_run_id: data.id, conclusion: 'success', output: { title: 'Linked', summary: 'O1.KR1' } })
  await app.rest.checks.get({ ...at, check_run_id: data.id })
  const { data: list } = await app.rest.checks.listForRef({ ...at, ref: sha })
  expect(list.check_runs.map((run) => [run.status, run.conclusion])).toEqual([['completed', 'success']])
})

test('a commit of several files, and a request from its branch', async () => {
  const { data: head } = await app.rest.git.getRef({ ...at, ref: 'heads/main' })
  const { data: parent } = await app.rest.git.getCommit({ ...at, commit_sha: head.object.sha })
  const { data: tree } = await app.rest.git.createTree({ ...at, base_tree: parent.tree.sha, tree: [{ path: 'OKRS.md', mode: '100644', type: 'blob', content: 'x\n' }] })
  const { data: commit } = await app.rest.git.createCommit({ ...at, message: 'Report', tree: tree.sha, parents: [parent.sha] })
  await app.rest.git.createRef({ ...at, ref: 'refs/heads/report', sha: commit.sha })
  await app.rest.git.updateRef({ ...at, ref: 'heads/report', sha: commit.sha })
  const { data: pull } = await app.rest.pulls.create({ ...at, title: 'Report', head: 'report', base: 'main' })
  expect(pull.head.sha).toBe(commit.sha)
})

test('the App itself, and its token', async () => {
  const itself = appItself(world)
  // There, and only there, the description wants an account to be a person and an enterprise at once.
  guardOctokit(itself, { tolerate: { 'GET /app/installations': ['allOf'] } })
  await itself.rest.apps.getAuthenticated()
  const { data } = await itself.rest.apps.listInstallations()
  await itself.rest.apps.getRepoInstallation(at)
  const { data: token } = await itself.rest.apps.createInstallationAccessToken({ installation_id: data[0]!.id })
  expect(token.repositories?.map((one) => one.full_name)).toEqual(['acme/shop'])
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterReportWorkflow, starterWorkflow } from '../../src/render/starter/starter-workflow.ts'
import { validateAction, validateWorkflow } from './workflow-guard.ts'
import { workflowsIn } from './workflows-in.ts'

const ROOT = new URL('../../', import.meta.url)

type Workflow = readonly [where: string, text: string]

/** What people run on GitHub because we gave it to them: what `init` writes and what the pages show. */
const handedOut: readonly Workflow[] = [
  ['what init writes for the check', starterWorkflow()],
  ['what init writes for the report', starterReportWorkflow()],
  ...[...files('.', /\.md$/), ...files('docs', /\.md$/)].flatMap((path) =>
    workflowsIn(read(path)).map(({ line, text }) => [`${path}:${line}`, text] as const),
  ),
]
const ours: readonly Workflow[] = files('.github/workflows', /\.ya?ml$/).map((path) => [path, read(path)])

describe("GitHub's own parser", () => {
  it.each([...handedOut, ...ours])('takes the workflow of %s', async (_where, text) => {
    await expect(validateWorkflow(text)).resolves.toEqual([])
  })

  it('takes action.yml', () => {
    expect(validateAction(read('action.yml'))).toEqual([])
  })
})

describe('a workflow that is handed out', () => {
  it.each(handedOut)('has no job that GitHub may skip and count as passed: %s', (_where, text) => {
    expect(skippable(text)).toEqual([])
  })

  it('would be told of such a job', () => {
    expect(skippable('on: push\njobs:\n  a: { runs-on: x, if: always() }\n  b: { runs-on: x, steps: [{ if: always() }] }')).toEqual(['a'])
  })
})

describe('a workflow that forks can start', () => {
  const open = handedOut.filter(([, text]) => startedFromOutside(text))
  const checking = open.filter(([, text]) => Object.keys(workflowOf(text).on).some((event) => event.startsWith('pull_request')))

  it('is handed out by init and shown in the README', () => {
    expect(checking.map(([where]) => where.replace(/:\d+$/, ''))).toEqual(expect.arrayContaining(['what init writes for the check', 'README.md']))
  })

  it.each(checking)('runs as the default branch has it, since a fork\'s own version may not write: %s', (_where, text) => {
    expect([Object.keys(workflowOf(text).on), 'pull_request' in workflowOf(text).on]).toEqual([expect.arrayContaining(['pull_request_target', 'merge_group']), false])
  })

  it.each(checking)('hears of everything that changes a verdict: %s', (_where, text) => {
    const { types } = workflowOf(text).on['pull_request_target'] as { readonly types: readonly string[] }
    expect(types).toEqual(expect.arrayContaining(['opened', 'edited', 'reopened', 'synchronize', 'labeled', 'unlabeled', 'ready_for_review']))
  })

  it.each(open)('checks out and runs nothing, and hands over no secret: %s', (_where, text) => {
    const steps = Object.values(workflowOf(text).jobs).flatMap((job) => job.steps)
    expect(steps.map(({ uses }) => uses)).toEqual(['throughline/throughline@v1'])
    expect(steps.filter((step) => 'run' in step || 'env' in step)).toEqual([])
    expect(text).not.toMatch(/secrets\.|github\.head_ref|pull_request\.(?:head|title|body)/)
  })

  it.each(open)('has the least permissions, and none to write to the repository: %s', (_where, text) => {
    expect(workflowOf(text).permissions).toEqual({ contents: 'read', checks: 'write', issues: 'write', 'pull-requests': 'write' })
    expect(Object.values(workflowOf(text).jobs).filter((job) => 'permissions' in job)).toEqual([])
  })
})

describe('the workflow of the report, which may write to the repository', () => {
  it('is started by nobody from outside', () => {
    expect(Object.keys(workflowOf(starterReportWorkflow()).on)).toEqual(['push', 'schedule', 'workflow_dispatch'])
    expect(startedFromOutside(starterReportWorkflow())).toBe(false)
  })
})

describe('workflowsIn', () => {
  const workflow = 'on: push\njobs: {}\n'

  it.each<readonly [string, string, readonly { line: number; text: string }[]]>([
    ['a workflow', `Hello\n\n\`\`\`yaml\n${workflow}\`\`\`\n`, [{ line: 4, text: workflow }]],
    ['one in tildes, and another', `~~~yml\n${workflow}~~~\n\`\`\`\`YAML\n${workflow}\`\`\`\`\n`, [{ line: 2, text: workflow }, { line: 6, text: workflow }]],
    ['a fence that is shown inside', `\`\`\`\`yaml\n${workflow}\`\`\`\n\`\`\`\``, [{ line: 2, text: `${workflow}\`\`\`\n` }]],
    ['no other YAML', '```yaml\njobs: {}\n```', []],
    ['no other language', `\`\`\`text\n${workflow}\`\`\``, []],
    ['no block without an end', `\`\`\`yaml\n${workflow}`, []],
  ])('finds %s', (_name, markdown, expected) => {
    expect(workflowsIn(markdown)).toEqual(expected)
  })
})

function skippable(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, object> }
  return Object.keys(jobs).filter((name) => 'if' in (jobs[name] ?? {}))
}

interface WorkflowFile {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Readonly<Record<string, unknown>>[] }>>
}

function workflowOf(workflow: string): WorkflowFile {
  return parse(workflow) as WorkflowFile
}

function startedFromOutside(workflow: string): boolean {
  return Object.keys(workflowOf(workflow).on).some((event) => event.startsWith('pull_request') || event === 'issues' || event === 'issue_comment')
}

function files(folder: string, name: RegExp): readonly string[] {
  const place = new URL(`${folder}/`, ROOT)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((file) => name.test(file))
    .map((file) => (folder === '.' ? file : `${folder}/${file}`))
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterWorkflow } from '../../src/render/starter/starter-workflow.ts'
import { validateAction, validateWorkflow } from './workflow-guard.ts'
import { workflowsIn } from './workflows-in.ts'

const ROOT = new URL('../../', import.meta.url)

type Workflow = readonly [where: string, text: string]

/** What people run on GitHub because we gave it to them: what `init` writes and what the pages show. */
const handedOut: readonly Workflow[] = [
  ['what init writes', starterWorkflow()],
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

import { describe, expect, it } from 'vitest'
import { validateAction, validateWorkflow } from './workflow-guard.ts'

const ACTION = `name: Example
description: Says hello
inputs:
  token:
    description: Who asks
    required: false
    default: \${{ github.token }}
outputs:
  verdict:
    description: What came of it
runs:
  using: node24
  main: dist/action.cjs
`
const WORKFLOW = `name: Example
on:
  pull_request:
    types: [opened, edited]
  schedule:
    - cron: '30 5 * * 1'
permissions:
  checks: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: echo "\${{ github.event.number }}"
`

describe('validateAction', () => {
  it('has nothing to say of a good action', () => {
    expect(validateAction(ACTION)).toEqual([])
  })

  it.each([
    ['an unknown key', ACTION.replace('inputs:', 'input:'), "3:1 Unexpected value 'input'"],
    ['a missing name', ACTION.replace('name: Example\n', ''), 'name'],
    ['an unknown runtime key', ACTION.replace('main:', 'script:'), 'script'],
    ['an unknown context', ACTION.replace('github.token', 'githup.token'), 'githup'],
    ['broken YAML', `${ACTION}  : [`, ''],
    ['an empty file', '', 'Expected a scalar value'],
  ])('reports %s', (_name, text, says) => {
    const found = validateAction(text)
    expect(found).not.toEqual([])
    expect(found.join('\n')).toContain(says)
  })
})

describe('validateWorkflow', () => {
  it('has nothing to say of a good workflow', async () => {
    await expect(validateWorkflow(WORKFLOW)).resolves.toEqual([])
  })

  it.each([
    ['an unknown event', WORKFLOW.replace('pull_request:', 'pull_requests:'), 'pull_requests'],
    ['an unknown activity', WORKFLOW.replace('edited', 'renamed'), 'renamed'],
    ['an unknown permission', WORKFLOW.replace('checks: write', 'okrs: write'), 'okrs'],
    ['a permission that cannot be', WORKFLOW.replace('checks: write', 'checks: admin'), 'admin'],
    ['a job without a machine', WORKFLOW.replace('    runs-on: ubuntu-latest\n', ''), 'runs-on'],
    ['a need of nobody', `${WORKFLOW}  last:\n    needs: [check, build]\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n`, 'build'],
    ['a cron that is none', WORKFLOW.replace('30 5 * * 1', 'mondays'), '6:13 Invalid cron expression'],
    ['an unknown context', WORKFLOW.replace('github.event', 'gitlab.event'), 'gitlab'],
    ['broken YAML', `${WORKFLOW} : [`, ''],
    ['an empty file', '', 'Expected a scalar value'],
  ])('reports %s', async (_name, text, says) => {
    const found = await validateWorkflow(text)
    expect(found).not.toEqual([])
    expect(found.join('\n')).toContain(says)
  })
})

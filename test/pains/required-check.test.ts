import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterReportWorkflow, starterWorkflow } from '../../src/render/starter/starter-workflow.ts'

interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly jobs: Readonly<Record<string, { readonly if?: unknown; readonly needs?: unknown; readonly 'continue-on-error'?: unknown; readonly steps: readonly Readonly<Record<string, unknown>>[] }>>
}

const checks = parse(starterWorkflow()) as Workflow

describe('a required check that never reports, or reports without having run (cozystack/cozystack#3587)', () => {
  it('no job is skipped and counted as passed: the workflow that is handed out decides inside', () => {
    const jobs = [...Object.values(checks.jobs), ...Object.values((parse(starterReportWorkflow()) as Workflow).jobs)]
    expect(jobs.length).toBeGreaterThan(1)
    expect(jobs.filter((job) => 'if' in job || 'needs' in job || 'continue-on-error' in job || job.steps.some((step) => 'if' in step))).toEqual([])
  })

  it('no filter of paths or branches keeps a pull request waiting for a check that does not come', () => {
    expect(Object.keys(checks.on)).toEqual(expect.arrayContaining(['pull_request_target', 'merge_group']))
    const filters = ['paths', 'paths-ignore', 'branches', 'branches-ignore']
    expect(Object.entries(checks.on).filter(([, filter]) => filters.some((name) => name in (filter ?? {})))).toEqual([])
  })

  it('every change after which the verdict may be another one starts it', () => {
    expect(checks.on['pull_request_target']?.['types']).toEqual(expect.arrayContaining(['opened', 'edited', 'reopened', 'synchronize', 'labeled', 'unlabeled', 'ready_for_review', 'converted_to_draft']))
  })
})

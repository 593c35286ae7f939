import { describe, expect, it } from 'vitest'
import type { Effect } from '../../src/ports/effect.ts'
import type { Outcome } from '../../src/ports/outcome.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import type { PublishResult } from '../../src/workflows/publish/publish-report.ts'
import { tellWaitingReport } from '../../src/workflows/tell-waiting-report.ts'

const compare = 'https://github.com/acme/web/compare/main...throughline/report?expand=1'

async function effectsOf(outcome: Partial<Outcome>, delivery: 'auto' | 'branch' = 'auto'): Promise<readonly Effect[]> {
  const result: PublishResult = {
    kind: 'published', report: buildReport({ today: '2026-11-02', cycles: [] }, [], { repository: 'acme/web' }), settings: defaultSettings, settingsDiagnostics: [],
    effect: { kind: 'files', branch: 'main', message: 'm', files: [], delivery }, outcomes: [{ effect: 'files', kind: 'done', ...outcome }],
  }
  const applied: Effect[] = []
  await tellWaitingReport({ apply: (effects) => Promise.resolve(applied.push(...effects)).then(() => []) }, result)
  return applied
}

describe('a report that waits on a branch (peter-evans/create-pull-request#1175, #3979)', () => {
  it('is told of in one issue, with the way to it and the reason', async () => {
    const [issue] = await effectsOf({ rung: 'branch', url: compare, detail: 'a pull request could not be opened (GitHub Actions is not permitted to create or approve pull requests.)' })
    expect(issue).toMatchObject({ kind: 'issue', wanted: true, title: 'The OKR report waits on a branch', body: expect.stringContaining(compare) })
    expect(issue).toMatchObject({ body: expect.stringContaining('is not permitted to create or approve pull requests') })
  })

  it.each(['commit', 'pull-request'] as const)('is told of no more once it was delivered by %s', async (rung) => {
    expect(await effectsOf({ rung })).toMatchObject([{ kind: 'issue', wanted: false }])
  })

  it.each([
    ['nothing has changed', { kind: 'unchanged', rung: 'branch' }],
    ['nothing could be written', { kind: 'denied' }],
    ['it was written into a folder', {}],
  ] as const)('costs no request where %s', async (_, outcome) => {
    expect(await effectsOf(outcome)).toEqual([])
  })

  it('needs no issue where the team asked for the branch', async () => {
    expect(await effectsOf({ rung: 'branch', url: compare }, 'branch')).toEqual([])
  })
})

import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

const source = `
import { renderReportFiles } from './src/render/render-report-files.ts'
import { buildReport } from './src/report/build-report.ts'
import { defaultSettings } from './src/domain/settings.ts'
import { aCompanyPlan, aCompanysWork } from './test/report/a-company.ts'
const before = { ...aCompanyPlan(), today: '2026-11-02' }
const data = renderReportFiles(buildReport(before, aCompanysWork().slice(3), { repository: 'acme/web' }), defaultSettings).find(({ path }) => path === defaultSettings.report.data)
const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web', earlier: data.content })
console.log(JSON.stringify(renderReportFiles(report, defaultSettings)))
`

describe('the files of a report', () => {
  it('are the same bytes in every zone and locale', () => {
    const { outputFiles: [bundle] } = buildSync({ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', target: 'node20', write: false, logLevel: 'error' })
    const [first, ...others] = [['UTC', 'C'], ['Pacific/Kiritimati', 'de_DE.UTF-8'], ['America/St_Johns', 'tr_TR.UTF-8'], ['Pacific/Pago_Pago', 'ar_EG.UTF-8']].map(([TZ, locale]) => {
      const run = spawnSync(process.execPath, ['-'], { input: bundle?.text ?? '', encoding: 'utf8', maxBuffer: 1 << 24, env: { PATH: process.env['PATH'], TZ, LANG: locale, LC_ALL: locale } })
      expect(run.stderr).toBe('')
      return run.stdout
    })
    expect(first).toContain('okrs/report.json')
    for (const other of others) expect(other).toBe(first)
  })
})

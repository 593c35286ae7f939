import { marked } from 'marked'
import { expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { stageOf } from '../../src/domain/initiative.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { renderReportMarkdown } from '../../src/render/report-markdown/render-report-markdown.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { anItem } from '../builders/an-item.ts'
import { aPlan } from '../builders/a-plan.ts'
import { openInChromium } from './open-in-chromium.ts'

// Each of these would leave a trace in the page's title or attributes if it came alive.
const HOSTILE = [
  '<script>document.title = "owned"</script>', '<img src=x onerror="document.title=\'owned\'">', '[click](javascript:document.title="owned")',
  '<svg onload="document.title=\'owned\'">', '`</code><script>document.title="owned"</script>`', '| a | b |', '</details><h1>owned</h1>', '<!-- owned',
]

const MEASURE = `<script>addEventListener('load', () => {
  document.body.dataset.wide = String(document.documentElement.scrollWidth > innerWidth)
  document.body.dataset.handlers = String([...document.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on'))).length)
  document.body.dataset.scripts = String(document.querySelectorAll('main script, main img[src=x], main svg').length)
})</script>`

async function page(width: number): Promise<string> {
  const plan = aPlan()
  const initiatives = HOSTILE.map((title, index) => {
    const item = anItem({ number: index + 1, title, body: `KR: ${title}\nImpact: ${title}`, labels: ['initiative'] })
    const verdict = evaluateLinkage(item, plan, defaultSettings)
    return { item, verdict, stage: stageOf(item, verdict) }
  })
  const html = await marked.parse(renderReportMarkdown(buildReport(plan, initiatives, { repository: 'acme/web' }), defaultSettings), { gfm: true })
  return openInChromium(`<!doctype html><meta charset="utf-8"><title>quiet</title><style>table { display: block; overflow-x: auto; max-width: 100% }</style><body><main>${html}</main>${MEASURE}`, width)
}

it.each([1100, 400])('renders hostile titles inert in a browser %i pixels wide', async (width) => {
  const dom = await page(width)
  expect(dom).toContain('<title>quiet</title>')
  expect(dom).toMatch(/data-wide="false"/)
  expect(dom).toMatch(/data-handlers="0"/)
  expect(dom).toMatch(/data-scripts="0"/)
  expect(dom).not.toMatch(/href="javascript:/i)
  expect(dom).not.toMatch(/<h1[^>]*>owned/)
  // Everybody's words are still there to be read.
  expect(dom).toContain('&lt;script&gt;document.title')
})

import { readFileSync } from 'node:fs'
import { marked } from 'marked'
import { expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { renderReportFiles } from '../../src/render/render-report-files.ts'
import type { ReportFile } from '../../src/render/report-file.ts'
import { renderReportPage } from '../../src/render/report-page/render-report-page.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../report/a-company.ts'
import { corpus, reportOf } from './corpus.ts'
import { measureInChromium } from './open-in-chromium.ts'

const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
const page = renderReportPage(report, defaultSettings)
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const LOOK = `return {
  title: page.title,
  wide: page.documentElement.scrollWidth > view.innerWidth,
  handlers: [...page.querySelectorAll('*')].filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on'))).length,
  strange: [...page.body.querySelectorAll('script, img, iframe, object, embed, form, style, base, meta, link, foreignObject, image, use')].map((element) => element.outerHTML.slice(0, 80)),
  links: [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).filter((href) => !/^(?:#[a-z0-9-]*|https:\\/\\/github\\.com\\/acme\\/web\\/issues\\/\\d+|[\\w./%-]+)$/.test(href)),
  owned: [...page.querySelectorAll('h1')].map((heading) => heading.textContent).filter((text) => text === 'owned').length,
}`

interface Looked {
  readonly title: string
  readonly wide: boolean
  readonly handlers: number
  readonly strange: readonly string[]
  readonly links: readonly string[]
  readonly owned: number
}

const texts = Object.entries(corpus)

it('shows what people wrote in a page, and does nothing else with it', async () => {
  const found = await measureInChromium<Looked>(texts.map(([, text]) => renderReportPage(reportOf(text), defaultSettings)), 360, LOOK)
  found.forEach(({ title, strange, ...looked }, index) => {
    const name = texts[index]?.[0]
    expect({ name, ...looked }).toEqual({ name, wide: false, handlers: 0, links: [], owned: 0 })
    expect(title).not.toBe('owned')
    // Its own script is the last thing in it.
    expect(strange).toEqual([expect.stringMatching(/^<script>\(\(\)=>/)])
  })
  expect(found).toHaveLength(texts.length)
})

it('shows what people wrote in Markdown and its pictures, and does nothing else with it', async () => {
  const rendered = texts.map(([, text]) => renderReportFiles(reportOf(text), defaultSettings))
  const documents = await Promise.all(rendered.map((files) => marked.parse(files.find(({ path }) => path === 'OKRS.md')?.content ?? '', { gfm: true })))
  const pages = documents.map((html, index) => `<!doctype html><title>quiet</title><style>table { display: block; overflow-x: auto; max-width: 100% } img { max-width: 100% } main { overflow-wrap: anywhere } pre { overflow: auto }</style><main>${html}</main><script type="application/json" id="pictures">${JSON.stringify(picturesOf(rendered[index] ?? [])).replaceAll('<', '\\u003c')}</script>`)
  const found = await measureInChromium<Looked & { readonly broken: readonly string[]; readonly pictures: number }>(pages, 400, `
    const data = page.querySelector('#pictures')
    data.remove()
    const pictures = JSON.parse(data.textContent)
    const parsed = pictures.map((text) => new DOMParser().parseFromString(text, 'image/svg+xml'))
    const broken = parsed.filter((one) => one.querySelector('parsererror, script, style, a, image, foreignObject') !== null || one.documentElement.nodeName !== 'svg').map((one) => one.documentElement.outerHTML.slice(0, 200))
    const looked = await (async () => { ${LOOK} })()
    return { ...looked, broken, pictures: pictures.length }`)
  found.forEach(({ strange, pictures, ...looked }, index) => {
    const name = texts[index]?.[0]
    expect({ name, ...looked }).toEqual({ name, title: 'quiet', wide: false, handlers: 0, links: [], owned: 0, broken: [] })
    expect(pictures).toBeGreaterThan(3)
    expect(strange.filter((element) => !/^<img src="okrs\/[a-z0-9-]+\.svg"/.test(element))).toEqual([])
  })
  expect(found).toHaveLength(texts.length)
})

function picturesOf(files: readonly ReportFile[]): readonly string[] {
  return files.filter(({ path }) => path.endsWith('.svg')).map(({ content }) => content)
}

it.each([360, 768, 1280])('is as wide as a window of %i pixels, and works without a mouse', async (width) => {
  const [found] = await measureInChromium<{ readonly wide: boolean; readonly filter: boolean; readonly sorted: readonly string[]; readonly shown: string }>([page], width, `
    const button = page.querySelector('#glance thead th:nth-child(2) button')
    button.click()
    const sorted = [...page.querySelectorAll('#glance tbody tr')].map((row) => row.cells[1].textContent)
    const find = page.querySelector('#filter input')
    find.value = 'churn'
    find.dispatchEvent(new view.Event('input'))
    return { wide: page.documentElement.scrollWidth > view.innerWidth, filter: !page.querySelector('#filter').hidden, sorted, shown: page.querySelector('#filter output').textContent, order: page.querySelector('#glance thead th:nth-child(2)').getAttribute('aria-sort') }`)
  expect(found).toMatchObject({ wide: false, filter: true, shown: '1 / 7 shown', order: 'ascending' })
  expect(found?.sorted[0]).toBe('Off track')
  expect(found?.sorted.at(-1)).toBe('Achieved')
})

it('has nothing that keeps anybody out', async () => {
  // The policy would keep the examiner out as well; everything is unfolded, and the dark colours are put in the place of the light ones.
  const open = page.replace(/<meta http-equiv[^>]*>/, '').replaceAll('<details>', '<details open>')
  const dark = open.replace('@media (prefers-color-scheme:dark)', '@media all')
  const flaw = '<!doctype html><title>flaw</title><main><h1>No language</h1></main>'
  const [light, flawed] = await examined([open, flaw], 360)
  const [inTheDark] = await examined([dark], 1280)
  expect({ light, inTheDark }).toEqual({ light: [], inTheDark: [] })
  // The examiner sees what is there to be seen.
  expect(flawed?.map(({ id }) => id)).toEqual(['html-has-lang'])
})

function examined(pages: readonly string[], width: number) {
  return measureInChromium<readonly { readonly id: string }[]>(pages, width, `
    const { violations } = await view.axe.run(page, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + ' — ' + failureSummary) }))`, axe)
}

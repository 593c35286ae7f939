import { marked } from 'marked'
import type { DemoStage } from './set-up-stage.ts'
import { pageStyle } from './page-style.ts'

/** One issue or pull request as the page shows it. */
interface ShownItem {
  readonly number: number
  readonly title: string
  readonly labels: readonly string[]
  readonly check: string | undefined
  readonly conclusion: string
  readonly comments: readonly string[]
}

/** The page that the demo serves: the committed report, then every item with its check and comments, all read back from GitHub. */
export async function renderDemoPage(stage: DemoStage): Promise<string> {
  const report = (await stage.world.file(stage.repository, 'OKRS.md')) ?? 'There is no report.'
  const items = await readItems(stage)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Throughline demo: ${escape(stage.repository)}</title>
<style>${pageStyle}</style>
<header><strong>${escape(stage.repository)}</strong> · <a href="#report">OKRS.md</a> · <a href="#items">issues and pull requests</a> · <a href="/okrs/index.html">the page</a> · <a href="/okrs/report.json">report.json</a> · <a href="/OKRS.md">source</a></header>
<main>
<article id="report" class="markdown">${await toHtml(report)}</article>
<h2 id="items">Issues and pull requests</h2>
${(await Promise.all(items.map(itemToHtml))).join('\n')}
</main>
</html>
`
}

async function readItems(stage: DemoStage): Promise<readonly ShownItem[]> {
  const { world, repository } = stage
  const items: ShownItem[] = []
  for (let number = 1; ; number += 1) {
    const pull = await world.pullRequest(repository, number)
    const found = pull ?? (await world.issue(repository, number))
    if (found === undefined) return items
    const run = pull && (await world.checkRuns(repository, pull.head.sha)).find((candidate) => candidate.name === 'Throughline')
    items.push({
      number,
      title: found.title,
      labels: await world.labels(repository, number),
      check: run && `**${run.output?.title ?? ''}**\n\n${run.output?.summary ?? ''}`,
      conclusion: run?.conclusion ?? '',
      comments: (await world.comments(repository, number)).map((comment) => comment.body ?? ''),
    })
  }
}

async function itemToHtml(item: ShownItem): Promise<string> {
  const comments = await Promise.all(item.comments.map(async (comment) => `<blockquote class="markdown">${await toHtml(comment)}</blockquote>`))
  const check = item.check === undefined ? '' : `<blockquote class="markdown ${escape(item.conclusion)}">${await toHtml(item.check)}</blockquote>`
  const labels = item.labels.map((label) => `<span class="label">${escape(label)}</span>`).join(' ')
  return `<details><summary>#${item.number} ${escape(item.title)} ${labels} <span class="${escape(item.conclusion)}">${escape(item.conclusion)}</span></summary>${check}${comments.join('')}</details>`
}

/** What Throughline wrote is shown as GitHub would show it; its own escaping is what keeps people's text inert. */
function toHtml(markdown: string): string | Promise<string> {
  return marked.parse(markdown, { gfm: true })
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

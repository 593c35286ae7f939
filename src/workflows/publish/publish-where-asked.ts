import type { Outcome } from '../../ports/outcome.ts'
import { loadConfiguration } from '../load-configuration.ts'
import { asksForReport } from './asks-for-report.ts'
import { namesInForms } from './names-in-forms.ts'
import { type PublishResult, publishReport, type PublishWorld } from './publish-report.ts'
import { syncedTemplates } from './synced-templates.ts'

/** What publishing came to where a repository may not ask for a report: then its own forms alone are kept in step with the company's OKRs. */
export type AskedResult = PublishResult | { readonly kind: 'unasked'; readonly outcomes: readonly Outcome[] }

/** Publishes where the repository, or whoever runs the tool, asks for a report. */
export async function publishWhereAsked(world: PublishWorld): Promise<AskedResult> {
  const { repository, ...files } = await world.source.configuration()
  const configuration = await loadConfiguration(world, { repository, ...files })
  const { okrs, settings } = configuration
  if (okrs.kind === 'absent' || world.overrides?.report === true || asksForReport(configuration)) return publishReport(world)
  const templates = okrs.kind === 'plan' && settings.issues.form ? await world.source.templates?.() : []
  const synced = okrs.kind === 'plan' ? syncedTemplates(templates ?? [], okrs.plan, namesInForms(okrs.plan, settings.fields, [])) : []
  const outcomes = synced.length === 0 ? [] : await world.sink.apply([{
    kind: 'files',
    branch: repository.defaultBranch,
    message: 'docs(okrs): update the key results to choose from',
    files: synced.map(({ path, content }) => ({ path, content })),
    basedOn: synced.map(({ path, former }) => ({ path, content: former })),
    delivery: settings.report.delivery,
  }], { checks: [], labels: [] })
  return { kind: 'unasked', outcomes }
}

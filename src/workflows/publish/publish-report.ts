import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Settings } from '../../domain/settings.ts'
import type { FilesEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { Sink } from '../../ports/sink.ts'
import type { Source } from '../../ports/source.ts'
import { buildReport } from '../../report/build-report.ts'
import type { Report } from '../../report/report.ts'
import { renderReportFiles } from '../../render/render-report-files.ts'
import { renderReportPullRequest } from '../../render/render-report-pull-request.ts'
import { abandonedFiles } from '../abandoned-files.ts'
import { assessInitiatives } from './assess-initiatives.ts'
import { type ConfigurationWorld, loadConfiguration } from '../load-configuration.ts'
import { loadRevisions } from './load-revisions.ts'
import { publicPlan } from '../public-configuration.ts'
import { formerKeyResults } from './former-key-results.ts'
import { namesInForms } from './names-in-forms.ts'
import { reportedFindings } from './reported-findings.ts'
import { type SyncedTemplate, syncedTemplates } from './synced-templates.ts'
import { gatherInitiatives, type GatheringSource } from '../roll-up/gather-initiatives.ts'

/** What publishing came to: nothing to say, an OKR file that must be mended first, or a report and where it went. */
export type PublishResult =
  | { readonly kind: 'silent' }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'published'; readonly report: Report; readonly settings: Settings; readonly settingsDiagnostics: readonly Diagnostic[]; readonly effect: FilesEffect; readonly outcomes: readonly Outcome[] }

/** Where a report is read from and written to. */
export interface PublishWorld extends ConfigurationWorld {
  readonly source: Pick<Source, 'configuration' | 'files' | 'layer' | 'okrsHistory' | 'templates'> & GatheringSource
  readonly sink: Sink
}

/** Builds the report from all initiatives and has its files stand on the default branch; the last good one stays when the OKR file is broken. */
export async function publishReport(world: PublishWorld): Promise<PublishResult> {
  const facts = await world.source.configuration()
  const { repository } = facts
  const configuration = await loadConfiguration(world, facts)
  if (configuration.okrs.kind === 'absent') return { kind: 'silent' }
  if (configuration.okrs.kind === 'broken') return { kind: 'broken', diagnostics: configuration.okrs.diagnostics }
  const { report: settings } = configuration.settings
  const [{ items, links, reading, files }, standing, revisions, templates] = await Promise.all([
    gatherInitiatives(world.source, configuration, world.today, facts),
    world.source.files([settings.data]),
    // OKRs that another repository keeps have their history there.
    facts.layer.okrs.length === 0 ? [] : loadRevisions(world.source, repository.private),
    configuration.settings.issues.form ? world.source.templates?.() : [],
  ])
  const { plan } = configuration.okrs
  const report = buildReport(plan, assessInitiatives(items, configuration, links), {
    repository: repository.name,
    // A second belt: the plan of a repository that everybody can read has no private objectives.
    hidePrivate: !repository.private,
    reading,
    earlier: standing.get(settings.data),
    revisions,
    settings,
    acceptedBy: configuration.settings.acceptedBy,
    findings: reportedFindings(repository.private ? plan : publicPlan(plan), configuration),
  })
  const rendered = renderReportFiles(report, configuration.settings, files)
  const effect = withTemplates({
    kind: 'files',
    branch: repository.defaultBranch,
    message: 'docs(okrs): update the OKR report',
    files: rendered,
    gone: abandonedFiles(standing.get(settings.data), rendered),
    delivery: configuration.settings.report.delivery,
    pullRequest: renderReportPullRequest(repository.defaultBranch),
  }, syncedTemplates(templates ?? [], plan, namesInForms(plan, configuration.settings.fields, formerKeyResults(revisions, standing.get(settings.data)))))
  return { kind: 'published', report, settings: configuration.settings, settingsDiagnostics: configuration.settingsDiagnostics, effect, outcomes: await world.sink.apply([effect], { checks: [], labels: [] }) }
}

/** The report's files and, in the same write, the templates that were not in step. */
function withTemplates(report: FilesEffect, synced: readonly SyncedTemplate[]): FilesEffect {
  if (synced.length === 0) return report
  return {
    ...report,
    message: `${report.message} and the key results to choose from`,
    files: [...report.files, ...synced.map(({ path, content }) => ({ path, content }))],
    // People edit templates too: what was changed meanwhile is not written over.
    basedOn: synced.map(({ path, former }) => ({ path, content: former })),
  }
}

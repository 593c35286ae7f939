import type { Probot } from 'probot'
import { dayOf } from '../../../domain/day.ts'
import { createPortfolioSource } from '../../../github/create-portfolio-source.ts'
import { createSource } from '../../../github/create-source.ts'
import { loadConfiguration } from '../../../workflows/load-configuration.ts'
import type { ReportPage } from './report-page.ts'

/** The page that a repository has committed where its settings say; undefined where the App is not installed or there is no page. */
export async function loadReportPage(probot: Probot, repository: string, now: Date): Promise<ReportPage | undefined> {
  const installation = await installationOf(probot, repository)
  if (installation === undefined) return undefined
  const client = await probot.auth(installation)
  const source = createSource(client, repository)
  const facts = await source.configuration()
  const { settings } = await loadConfiguration({ source, today: dayOf(now) }, facts)
  const html = (await source.files([settings.report.page])).get(settings.report.page)
  if (html === undefined) return undefined
  return { html, public: (await createPortfolioSource(client, repository).visibility()) === 'public' }
}

async function installationOf(probot: Probot, repository: string): Promise<number | undefined> {
  const [owner = '', repo = ''] = repository.split('/')
  try {
    const { data } = await (await probot.auth()).rest.apps.getRepoInstallation({ owner, repo })
    return data.id
  } catch (error) {
    if ((error as { readonly status?: number }).status === 404) return undefined
    throw error
  }
}

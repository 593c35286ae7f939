import type { Day } from '../../domain/day.ts'
import type { Item } from '../../domain/item.ts'
import type { Settings } from '../../domain/settings.ts'
import { matchGlob } from '../../linkage/match-glob.ts'
import { readBlockers } from '../../linkage/read-blockers.ts'
import type { ConfigurationFacts, Source } from '../../ports/source.ts'
import { jsonLines } from '../../render/format/json-lines.ts'
import type { ReportReading } from '../../report/report-reading.ts'
import { mayName } from '../may-name.ts'
import { type ItemLinks, readLinks, withoutSettled } from '../read-links.ts'
import { verdictOn } from '../decide-item.ts'
import type { Configuration } from '../load-configuration.ts'
import { withSidebars } from '../with-sidebars.ts'
import { keepItems } from './keep-items.ts'
import { type PortfolioState, readPortfolioState, STATE_RECORDS } from './portfolio-state.ts'
import { readPortfolio } from './read-portfolio.ts'
import type { RollUp } from './roll-up.ts'
import { showsPrivate } from './shows-private.ts'

/** Everything that a report is about. */
export interface Gathered {
  readonly items: readonly Item[]
  /** What those of them wait for that say that they do, by `itemKey`. */
  readonly links: ReadonlyMap<string, ItemLinks | 'unread'>
  /** Where more than one repository was read. */
  readonly reading?: ReportReading | undefined
  /** What the next reading goes on from, to stand beside the report. */
  readonly files: readonly { readonly path: string; readonly content: string }[]
}

/** A source of one repository, or, with the last two, of many. */
export type GatheringSource = Pick<Source, 'blockers' | 'initiatives' | 'portfolio' | 'sidebars'> & Partial<Pick<Source, 'files'>>

/** The initiatives of this repository, or of all that its settings name. */
export async function gatherInitiatives(source: GatheringSource, configuration: Configuration, today: Day, facts: GatheringFacts): Promise<Gathered> {
  const { settings } = configuration
  const linksOf = (items: readonly Item[]) => readLinks(source, items, mayName(facts))
  if (settings.repositories.length === 0 || source.portfolio === undefined) {
    const items = await ownInitiatives(source, settings)
    return { items, links: await linksOf(items), files: [] }
  }
  const path = statePath(settings.report.data)
  const standing = (await source.files?.([path]))?.get(path)
  const mayShow = showsPrivate(facts, settings.repositories)
  const rollUp = await readPortfolio({ portfolio: await source.portfolio(), today, showsPrivate: mayShow }, settings, standing)
  const isOwnLeftOut = facts.repository.private && !mayShow && settings.repositories.some((pattern) => matchGlob(pattern.toLowerCase(), facts.repository.name.toLowerCase()))
  const items = [...(isOwnLeftOut ? await ownInitiatives(source, settings) : []), ...rollUp.items]
  const links = await linksOf(items)
  const files = [{ path, content: stateFile(rollUp, withoutSettled(rollUp.items, links), configuration, standing) }]
  if (!isOwnLeftOut) return { items, links, reading: rollUp.reading, files }
  // What a private repository may not show of others it may show of itself.
  const { repositories, withheld, ...reading } = rollUp.reading
  return { items, links, reading: { repositories: repositories + 1, withheld: withheld - 1, ...reading }, files }
}

/** The repository that keeps the report, and its owner's files. */
export type GatheringFacts = Pick<ConfigurationFacts, 'repository' | 'layer' | 'company'>

async function ownInitiatives(source: GatheringSource, settings: Settings): Promise<readonly Item[]> {
  return withSidebars(source, await source.initiatives(settings.labels), settings)
}

function statePath(data: string): string {
  return `${data.slice(0, data.lastIndexOf('/') + 1)}sync.json`
}

/** Where only the search's own numbers are others than before, what stands is good enough: nobody wants a commit for them. */
function stateFile({ state, visibilities }: RollUp, read: readonly Item[], configuration: Configuration, standing: string | undefined): string {
  const { items, again } = keepItems(read, {
    fields: configuration.settings.fields,
    judge: (item) => JSON.stringify([verdictOn(item, configuration), readBlockers(item.body, item.repository)]),
    mayShowOrigins: visibilities.includes('private'),
  })
  const unread = [...again].map((name) => ({ name, counts: configuration.settings.labels.map(() => [100, 100] as const) }))
  const kept: PortfolioState = { ...state, items, pending: [...state.pending, ...unread] }
  const former = readPortfolioState(standing, state.key)
  return standing !== undefined && former !== undefined && written({ ...kept, since: former.since, tallies: former.tallies }) === standing ? standing : written(kept)
}

function written(state: PortfolioState): string {
  return `${jsonLines(state, STATE_RECORDS)}\n`
}

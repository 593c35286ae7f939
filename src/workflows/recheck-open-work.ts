import type { Item } from '../domain/item.ts'
import { effectiveMode, settingsFor } from '../linkage/effective-mode.ts'
import type { Source } from '../ports/source.ts'
import { verdictOn } from './decide-item.ts'
import { type Configuration, type ConfigurationWorld, loadConfiguration } from './load-configuration.ts'
import type { Task } from './task.ts'

/** What a re-check reads. */
export interface RecheckWorld extends ConfigurationWorld {
  readonly source: Source
}

/** What a re-check came to. */
export interface RecheckResult {
  /** How many open initiatives were held against both configurations. */
  readonly looked: number
  /** A look at each of them whose verdict is another one now. */
  readonly tasks: readonly Task[]
}

/**
 * The open initiatives whose verdict is another one now than under the configuration at `before`, as tasks to
 * look at each; all open ones when the comparison cannot be made. Costs a page of 100 items a request.
 */
export async function recheckOpenWork(world: RecheckWorld, repository: string, before: string | undefined): Promise<RecheckResult> {
  const [standing, former] = await Promise.all([
    configurationAt(world, undefined),
    before === undefined ? undefined : configurationAt(world, before),
  ])
  if (standing.okrs.kind === 'absent' && former?.okrs.kind === 'absent') return { looked: 0, tasks: [] }
  // Nothing can be held against a file that is broken: every verdict stays as it was until the file is mended, which is looked at again.
  if (standing.okrs.kind === 'broken') return { looked: 0, tasks: [] }
  const items = await world.source.initiatives(labelsOf(standing, former))
  const open = items.filter((item) => item.state === 'open')
  const affected = open.filter((item) => isAffected(item, standing, former))
  return { looked: open.length, tasks: affected.map(({ number }) => ({ kind: 'check', repository, number })) }
}

async function configurationAt(world: RecheckWorld, sha: string | undefined): Promise<Configuration> {
  return loadConfiguration(world, await world.source.configuration(sha))
}

function labelsOf(standing: Configuration, former: Configuration | undefined): readonly string[] {
  return [...new Set([...standing.settings.labels, ...(former?.settings.labels ?? [])])]
}

function isAffected(item: Item, standing: Configuration, former: Configuration | undefined): boolean {
  if (former === undefined || modeOn(item, former) !== modeOn(item, standing) || former.settings.checkName !== standing.settings.checkName) return true
  return JSON.stringify(verdictOn(item, standing)) !== JSON.stringify(verdictOn(item, former))
}

function modeOn(item: Item, { settings, today }: Configuration): string {
  return JSON.stringify(settingsFor(item, settings, today).enforceAfter ?? effectiveMode(item, settings, today))
}

import type { Day } from '../domain/day.ts'
import type { ConfigurationFacts, Source } from '../ports/source.ts'
import { parseLayers } from './load-configuration.ts'

/**
 * Whether a repository's files say anything else than they did at a commit, but for what is checked in: that comes every week, and verdicts
 * count from where a number started. What cannot be compared counts as changed.
 */
export async function changesVerdicts({ source, today }: { readonly source: Pick<Source, 'configuration'>; readonly today: Day }, since: string): Promise<boolean> {
  const [before, now] = await Promise.all([source.configuration(since), source.configuration()])
  const said = essenceOf(before, today)
  return said === undefined || said !== essenceOf(now, today)
}

function essenceOf({ layer }: ConfigurationFacts, today: Day): string | undefined {
  const { okrs } = parseLayers([layer], today)
  return okrs.kind === 'plan' ? JSON.stringify([layer.settings?.text, okrs.plan], withoutReadings) : undefined
}

/** A line more moves all places below it. The first check-in stays: without a baseline it is the start. */
function withoutReadings(key: string, value: unknown): unknown {
  switch (key) {
    case 'place': case 'fieldPlaces': case 'current': return undefined
    case 'checkIns': return Array.isArray(value) ? value.slice(0, 1) : value
    default: return value
  }
}

import { error, info, warning } from '@actions/core'
import { writeCheckIn } from '../../okrs/check-ins/write-check-in.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { readMetricFile } from '../../sources/read-metric-file.ts'
import type { CheckWorld } from '../../workflows/check-item.ts'
import { collectValues, type CollectResult } from '../../workflows/collect/collect-values.ts'
import { annotate } from './annotate.ts'
import { tellDenied } from './tell-denied.ts'

/** Adds what the metric files of the default branch know to the OKR files, and tells what was added and what could not be read. */
export async function collectMetrics(repository: string, world: CheckWorld): Promise<void> {
  try {
    tell(repository, await collectValues({ ...world, readMetricFile, writeCheckIn }))
  } catch (broken) {
    if (!(broken instanceof UnverifiableError)) throw broken
    warning(broken.message, { title: 'No values were collected' })
  }
}

function tell(repository: string, result: CollectResult): void {
  switch (result.kind) {
    case 'silent': return info(`There is no OKR file in ${repository}, so there are no values to collect.`)
    case 'broken': return error('The OKR file is broken; no values were collected.')
    case 'collected':
      for (const { keyResult, value, date, from } of result.added) info(`${keyResult}: ${value} on ${date}, from ${from}`)
      for (const problem of result.problems) annotate(problem, 'warning')
      return tellDenied(result.outcomes)
  }
}

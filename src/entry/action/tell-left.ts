import { notice } from '@actions/core'
import { writeSummary } from './write-summary.ts'

const TITLE = 'Not all open work was looked at'

/** Tells how far a run got before its requests were used up. What was looked at stands, so that the next run goes on behind it. */
export async function tellLeft(done: number, all: number): Promise<void> {
  const left = all - done
  const text = `Looked again at ${done} of ${all} ${all === 1 ? 'item' : 'items'} before this run's share of requests was used up. The other ${left === 1 ? 'one is' : `${left} are`} looked at by the next scheduled or manual run, or as soon as something happens to ${left === 1 ? 'it' : 'them'}.`
  notice(text, { title: TITLE })
  await writeSummary(`## ${TITLE}\n\n${text}\n`)
}

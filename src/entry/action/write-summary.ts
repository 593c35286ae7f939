import process from 'node:process'
import { summary } from '@actions/core'

/** Adds to the job summary, where the runner keeps one; the text is made only then. */
export async function writeSummary(render: () => string | Promise<string>): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return
  await summary.addRaw(await render(), true).write()
}

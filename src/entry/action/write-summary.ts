import process from 'node:process'
import { summary, warning } from '@actions/core'

/** Adds to the job summary, where the runner keeps one; a runner that does not let it be written must not cost the verdict. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return
  try {
    await summary.addRaw(markdown, true).write()
  } catch (error) {
    warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

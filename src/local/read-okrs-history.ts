import { dayOf } from '../domain/day.ts'
import { okrsFile, okrsFolder } from '../okrs/okrs-paths.ts'
import type { OkrsVersion } from '../ports/source.ts'
import { readRevision } from './read-revision.ts'
import { runGit } from './run-git.ts'

const COMMIT = /^([0-9a-f]{40,64}) (\d{1,12})$/

/** The OKR files of a checkout as the last `most` commits that touched them left them, the latest first; none where git is not there, or knows none. */
export function readOkrsHistory(directory: string, most: number): readonly OkrsVersion[] {
  return log(directory, most).split('\n').flatMap((line) => {
    const [, commit, seconds] = COMMIT.exec(line) ?? []
    const okrs = commit === undefined ? undefined : okrsOf(directory, commit)
    return commit === undefined || okrs === undefined ? [] : [{ commit, on: dayOf(new Date(Number(seconds) * 1000)), okrs }]
  })
}

/** A partial clone lacks the content of old commits, and nothing is fetched: their part of the history is not known. */
function okrsOf(directory: string, commit: string): OkrsVersion['okrs'] | undefined {
  try {
    return readRevision(directory, commit)?.okrs ?? []
  } catch {
    return undefined
  }
}

function log(directory: string, most: number): string {
  try {
    return runGit(directory, ['log', `--max-count=${most}`, '--format=%H %ct', '--', okrsFile, okrsFolder]).toString()
  } catch {
    return ''
  }
}

import { execFileSync } from 'node:child_process'
import { dayOf } from '../domain/day.ts'
import { okrsFile, okrsFolder } from '../okrs/okrs-paths.ts'
import type { OkrsVersion } from '../ports/source.ts'
import { readRevision } from './read-revision.ts'

const COMMIT = /^([0-9a-f]{40,64}) (\d{1,12})$/

/** The OKR files of a checkout as the last `most` commits that touched them left them, the latest first; none where git is not there, or knows none. */
export function readOkrsHistory(directory: string, most: number): readonly OkrsVersion[] {
  return log(directory, most).split('\n').flatMap((line) => {
    const [, commit, seconds] = COMMIT.exec(line) ?? []
    return commit === undefined ? [] : [{ commit, on: dayOf(new Date(Number(seconds) * 1000)), okrs: readRevision(directory, commit)?.okrs ?? [] }]
  })
}

function log(directory: string, most: number): string {
  try {
    return execFileSync('git', ['log', `--max-count=${most}`, '--format=%H %ct', '--', okrsFile, okrsFolder], { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

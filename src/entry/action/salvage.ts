import { setOutput, warning } from '@actions/core'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { type CheckWorld, type Examination, examineItem } from '../../workflows/check-item.ts'
import { concludeUnread } from '../../workflows/conclude/conclude-unread.ts'
import { concludeUnverifiable } from '../../workflows/conclude/conclude-unverifiable.ts'
import type { Task } from '../../workflows/task.ts'
import { tellCheck } from './tell-check.ts'
import { tellUnverifiable } from './tell-unverifiable.ts'
import { wordsOfGitHub } from './words-of-github.ts'

const REMEDY = 'Run this job again, or wait for the next event or scheduled run, which write what is missing.'

/**
 * What is left to do when GitHub broke down in the middle of a task. A verdict that can be reached is told, whatever could not be
 * written; where nothing can be read, the pull request gets a conclusion that says so. `tell` is false for what only inherits.
 */
export async function salvage(task: Task, world: CheckWorld, error: UnverifiableError, tell: boolean): Promise<void> {
  const number = task.kind === 'check' || task.kind === 'commands' ? task.number : undefined
  const examined = number !== undefined ? await unlessUnverifiable(examineItem(world, number)) : undefined
  if (examined !== undefined) return tellExamined(examined, error, tell)
  await unlessUnverifiable<unknown>(number !== undefined ? concludeUnverifiable(world, number, error) : concludeUnread(world, task, error))
  if (tell) setOutput(task.kind === 'publish' ? 'report-changed' : 'verdict', task.kind === 'publish' ? 'false' : 'unverifiable')
  await tellUnverifiable(error)
}

async function tellExamined(examined: Examination, error: UnverifiableError, tell: boolean): Promise<void> {
  const said = wordsOfGitHub(error)
  warning(`${error.message}${said === undefined ? '' : ` (${said})`}. It was not written; the verdict stands. ${REMEDY}`)
  if (tell) await tellCheck({ ...examined, outcomes: [], dependents: [] }, { subject: error.subject, said })
}

async function unlessUnverifiable<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof UnverifiableError) return undefined
    throw error
  }
}

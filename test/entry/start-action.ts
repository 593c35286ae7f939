import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAction } from '../../scripts/bundle-doors.mjs'
import { type ActionCall, type ActionRun, layDesk } from './run-the-action.ts'

/** The Action in a process of its own, bundled as it is handed out, for one call at a time. */
export interface StartedAction {
  run(call: ActionCall): Promise<ActionRun>
  close(): void
}

/** Bundles and starts it, for a GitHub at `apiUrl`. */
export async function startAction(apiUrl: string): Promise<StartedAction> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-action-'))
  await bundleAction(folder, 'error', 'test/entry/action-in-turn.ts')
  const child = fork(join(folder, 'action-in-turn.cjs'), { cwd: folder, env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  let last: Promise<unknown> = Promise.resolve()
  const once = (call: ActionCall): Promise<ActionRun> => new Promise((done, failed) => {
    const desk = layDesk(folder, apiUrl, call)
    child.once('exit', failed)
    child.once('message', (ended: Pick<ActionRun, 'code' | 'log'>) => {
      child.off('exit', failed)
      done(desk.clear(ended))
    })
    child.send({ variables: desk.variables, event: call.event, payload: call.payload, repository: call.repository })
  })
  return {
    run(call) {
      const next = last.then(() => once(call))
      last = next.catch(() => undefined)
      return next
    },
    close() {
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createFolderSink } from '../../local/create-folder-sink.ts'
import type { FilesEffect } from '../../ports/effect.ts'

/** Writes files into a folder of the runner, from where a later step can keep them as an artifact; the folder's path. */
export async function keepFiles(files: FilesEffect['files']): Promise<string> {
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'throughline-report-'))
  await createFolderSink(folder).apply([{ kind: 'files', branch: '', message: '', files, delivery: 'commit' }], { checks: [], labels: [] })
  return folder
}

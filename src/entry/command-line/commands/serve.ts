import type { Arguments } from '../arguments.ts'
import { exitCodes } from '../terminal.ts'

/** Runs the App; its server and Probot are loaded only for this. */
export async function serve(args: Arguments): Promise<number> {
  const service = await import('../../serve.ts')
  await service.serve(args.port)
  return exitCodes.fine
}

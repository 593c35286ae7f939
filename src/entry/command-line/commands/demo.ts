import type { Arguments } from '../arguments.ts'
import type { Terminal } from '../terminal.ts'

/** Tells the demo's story; the embedded GitHub is loaded only for this. */
export async function demo(args: Arguments, terminal: Terminal): Promise<number> {
  const story = await import('../../demo.ts')
  return story.runDemo({ exit: args.exit, port: args.port === undefined ? 0 : Number(args.port) }, terminal)
}

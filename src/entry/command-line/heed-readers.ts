import type process from 'node:process'
import { exitCodes } from './terminal.ts'

/** What a shell reports of a program that ended because nobody reads its output any more: 128 and the number of SIGPIPE, which Node ignores. */
const NOBODY_READS = 141

/** Ends the process without a word once its output has no reader any more, as in `throughline lint | head`; that errors have none stops nobody. */
export function heedReaders({ stdout, stderr, exit }: Pick<typeof process, 'stdout' | 'stderr' | 'exit'>): void {
  stderr.on('error', () => {})
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit(NOBODY_READS)
    stderr.write(`throughline: the output cannot be written (${error.message})\n`)
    exit(exitCodes.unusable)
  })
}

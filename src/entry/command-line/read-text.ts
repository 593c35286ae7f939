import { resolve } from 'node:path'
import { readInput } from '../../local/read-input.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** The text of a file, or of standard input for `-`; throws a UsageError that names what cannot be read. */
export function readText(path: string, terminal: Terminal): string {
  try {
    return readInput(path === '-' ? path : resolve(terminal.directory, path))
  } catch (cause) {
    throw new UsageError(`${inputName(path)} cannot be read`, { cause: plainly(cause) })
  }
}

/** The usual reasons in words; the system's name a path that nobody typed. */
function plainly(cause: unknown): unknown {
  const reason = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? REASONS[cause.code] : undefined
  return reason === undefined ? cause : new Error(reason, { cause })
}

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EACCES: 'this user may not read it', EPERM: 'this user may not read it' }

/** How an input is called in messages. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path || '""'
}

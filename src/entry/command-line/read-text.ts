import { resolve } from 'node:path'
import { readInput } from '../../local/read-input.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** The text of a file, or of standard input for `-`; throws a UsageError that names what cannot be read. */
export function readText(path: string, terminal: Terminal): string {
  try {
    return readInput(path === '-' ? path : resolve(terminal.directory, path))
  } catch (cause) {
    throw new UsageError(`${inputName(path)} cannot be read`, { cause })
  }
}

/** How an input is called in messages. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path || '""'
}

import { readFileSync, statSync } from 'node:fs'

/** Lists of ten thousand issues with long bodies are below this; anything above is a mistake. */
const MAXIMUM_BYTES = 512 * 1024 * 1024

/** The text of a file, or of standard input for `-`. Throws when it cannot be read. */
export function readInput(path: string): string {
  if (path === '-') return readFileSync(0, 'utf8')
  if (statSync(path).size > MAXIMUM_BYTES) throw new Error(`${path} is larger than 512 MiB`)
  return readFileSync(path, 'utf8')
}

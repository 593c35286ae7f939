import { readFileSync, statSync } from 'node:fs'

/** Lists of ten thousand issues with long bodies are below this; anything above is a mistake. */
const MAXIMUM_BYTES = 512 * 1024 * 1024

/** The text of a file, or of standard input for `-`. Throws when it cannot be read. */
export function readInput(path: string): string {
  if (path === '-') return readFileSync(0, 'utf8')
  const stat = statSync(path)
  if (stat.isDirectory()) throw new Error('found a folder, expected a file')
  if (stat.size > MAXIMUM_BYTES) throw new Error(`${path} is larger than 512 MiB`)
  return readFileSync(path, 'utf8')
}

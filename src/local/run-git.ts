import { execFileSync } from 'node:child_process'

/** OKR files are refused from 262,144 characters on; this holds a folder of hundreds. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * A checkout's own configuration can name programs: for signatures that `log` shows, and for fetching what a partial clone lacks. A folder
 * of the checkout may even be a bare repository that brings such a configuration along.
 */
const HARMLESS: readonly string[] = [
  'log.showSignature=false', 'core.fsmonitor=false', 'safe.bareRepository=explicit', 'protocol.allow=never',
  ...['ext', 'file', 'git', 'http', 'https', 'ssh'].map((protocol) => `protocol.${protocol}.allow=never`),
].flatMap((setting) => ['-c', setting])

/** Runs git in a checkout without a shell, so that it writes nothing and runs nothing of what the checkout brings with it. Throws when git cannot be run or fails. */
export function runGit(directory: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', [...HARMLESS, ...args], { cwd: directory, input, maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'pipe'] })
}

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { aCheckout } from './run-in.ts'

/** A checkout with a first commit of these files, and the command line in it. */
export function aRepository(files: Readonly<Record<string, string>>) {
  const checkout = aCheckout(files)
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'commit.gpgsign=false', ...args], { cwd: checkout.directory, encoding: 'utf8' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'First', '--allow-empty')
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(checkout.directory, path)), { recursive: true })
    writeFileSync(join(checkout.directory, path), text)
  }
  return { ...checkout, git, write }
}

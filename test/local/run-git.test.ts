import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOkrsHistory } from '../../src/local/read-okrs-history.ts'
import { readRevision } from '../../src/local/read-revision.ts'

const OKRS = '.github/okrs.yml'
let folder = ''
let trace = ''

function git(args: readonly string[], input = ''): string {
  return execFileSync('git', ['-c', 'user.name=Mira', '-c', 'user.email=mira@fernwell.example', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, input, stdio: 'pipe' }).toString().trim()
}

/** A checkout whose configuration names a program wherever git would run one, with a commit that seems signed and a file that would have to be fetched. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  trace = join(folder, 'trace')
  const program = join(folder, 'program.sh')
  writeFileSync(program, `#!/bin/sh\necho "$@" >> '${trace}'\n`)
  chmodSync(program, 0o755)
  git(['init', '--quiet', '.'])
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, OKRS), 'first')
  git(['add', OKRS])
  const signed = `tree ${git(['write-tree'])}\nauthor a <a@b> 1760000000 +0000\ncommitter a <a@b> 1760000000 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\nOKRs\n`
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', '--stdin'], signed)])
  const blob = git(['rev-parse', `HEAD:${OKRS}`])
  for (const [key, value] of [['log.showSignature', 'true'], ['gpg.program', program], ['core.fsmonitor', program], ['core.sshCommand', program], ['core.repositoryFormatVersion', '1'], ['extensions.partialClone', 'origin'], ['remote.origin.promisor', 'true'], ['remote.origin.url', 'ssh://x/y'], ['protocol.ssh.allow', 'always']] as const) git(['config', key, value])
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('git in a checkout that somebody else has prepared', () => {
  it('would run what its configuration names', () => {
    git(['log', '--format=%H'])
    expect(existsSync(trace)).toBe(true)
    rmSync(trace)
  })

  it('runs none of it', () => {
    expect(readOkrsHistory(folder, 20)).toEqual([])
    expect(() => readRevision(folder, 'HEAD')).toThrow('partial')
    expect(existsSync(trace)).toBe(false)
  })

  it('takes no folder of a checkout for a repository', () => {
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'docs')])
    expect(() => readRevision(join(folder, 'docs'), 'HEAD')).toThrow('bare')
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOkrsHistory } from '../../src/local/read-okrs-history.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'))
  git('init', '--quiet', '.')
  commit('2026-10-01T12:00:00Z', '.github/okrs.yml', 'first')
  commit('2026-10-02T12:00:00Z', 'README.md', 'nothing')
  commit('2026-10-03T23:30:00-02:00', '.github/okrs.yml', 'second')
  rmSync(join(folder, '.github/okrs.yml'))
  commit('2026-10-05T12:00:00Z', '.github/okrs/2026-Q4.yml', 'third')
})
afterAll(() => rmSync(folder, { recursive: true }))

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Mira', '-c', 'user.email=mira@fernwell.example', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'pipe' })
}

function commit(date: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
  git('add', '--all')
  execFileSync('git', ['-c', 'user.name=Mira', '-c', 'user.email=mira@fernwell.example', '-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', text], { cwd: folder, stdio: 'pipe', env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } })
}

const told = (most: number, directory = folder) => readOkrsHistory(directory, most).map(({ on, okrs }) => [on, ...okrs.map(({ path, text }) => `${path}: ${text}`)])

describe('readOkrsHistory', () => {
  it('tells what each commit that touched the OKRs left, the latest first, by UTC day', () => {
    expect(told(10)).toEqual([['2026-10-05', '.github/okrs/2026-Q4.yml: third'], ['2026-10-04', '.github/okrs.yml: second'], ['2026-10-01', '.github/okrs.yml: first']])
    expect(told(1)).toHaveLength(1)
  })

  it('knows nothing outside a repository', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    expect(told(10, outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })
})

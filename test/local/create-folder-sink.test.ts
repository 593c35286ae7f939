import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFolderSink } from '../../src/local/create-folder-sink.ts'
import type { FilesEffect } from '../../src/ports/effect.ts'

const none = { checks: [], labels: [] }
let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'throughline-')) })
afterEach(() => rmSync(folder, { recursive: true }))

function files(path: string, content: string): FilesEffect {
  return { kind: 'files', branch: 'main', message: 'x', files: [{ path, content }], delivery: 'commit' }
}

it('writes a file, with the folders above it, and leaves an equal one alone', async () => {
  const sink = createFolderSink(folder)
  expect(await sink.apply([files('okrs/report.json', '{}')], none)).toMatchObject([{ kind: 'done', detail: 'okrs/report.json' }])
  const written = statSync(join(folder, 'okrs/report.json')).mtimeMs
  expect(await sink.apply([files('okrs/report.json', '{}')], none)).toMatchObject([{ kind: 'unchanged' }])
  expect(statSync(join(folder, 'okrs/report.json')).mtimeMs).toBe(written)
  expect(readFileSync(join(folder, 'okrs/report.json'), 'utf8')).toBe('{}')
})

it.each([['../outside.md'], ['a/../../outside.md'], ['.']])('refuses %s, which leaves the folder', (path) => {
  expect(() => createFolderSink(folder).apply([files(path, 'x')], none)).toThrowError(/leaves the repository/)
})

it.each([
  ['a file', 'OKRS.md', 'OKRS.md'],
  ['a folder', 'okrs', 'okrs/index.html'],
  ['a file that is not there', 'new.md', 'new.md'],
])('writes and removes nothing through a link to %s', (_, link, path) => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  writeFileSync(join(outside, 'OKRS.md'), 'mine')
  mkdirSync(join(outside, 'okrs'))
  writeFileSync(join(outside, 'okrs/index.html'), 'mine')
  symlinkSync(join(outside, link), join(folder, link))
  expect(() => createFolderSink(folder).apply([files(path, 'x')], none)).toThrowError(`${link} is a link`)
  expect(() => createFolderSink(folder).apply([{ ...files('other.md', 'x'), gone: [path] }], none)).toThrowError(`${link} is a link`)
  expect([readFileSync(join(outside, 'OKRS.md'), 'utf8'), readFileSync(join(outside, 'okrs/index.html'), 'utf8'), existsSync(join(outside, 'new.md'))]).toEqual(['mine', 'mine', false])
  rmSync(outside, { recursive: true })
})

it.each([
  ['OKRS.md', 'OKRS.md/a.txt', 'OKRS.md is not written, since there is a folder of that name; expected a file'],
  ['.github/workflows/a.yml', '.github', '.github/workflows/a.yml is not written, since .github is a file; expected a folder'],
])('says what is in the way of %s', (path, there, said) => {
  mkdirSync(join(folder, there, '..'), { recursive: true })
  writeFileSync(join(folder, there), 'mine')
  for (const effect of [files(path, 'x'), { ...files('other.md', 'x'), gone: [path] }]) {
    expect(() => createFolderSink(folder).apply([effect], none)).toThrowError(said)
  }
})

it.runIf(sep === '/')('takes a backslash for a letter where it is one', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  symlinkSync(outside, join(folder, 'a\\b'))
  expect(() => createFolderSink(folder).apply([files('a\\b/OKRS.md', 'x')], none)).toThrowError('a\\b is a link')
  expect(existsSync(join(outside, 'OKRS.md'))).toBe(false)
  rmSync(outside, { recursive: true })
})

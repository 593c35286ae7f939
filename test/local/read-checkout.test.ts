import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readCheckout } from '../../src/local/read-checkout.ts'
import { readOkrsPath } from '../../src/local/read-okrs-path.ts'
import { readTemplates } from '../../src/local/read-templates.ts'

let [folder, outside] = ['', '']
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'))
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
  mkdirSync(join(folder, '.github/ISSUE_TEMPLATE'), { recursive: true })
  writeFileSync(join(outside, 'key.yml'), 'secret')
  writeFileSync(join(folder, 'goals.yml'), 'goals')
})
afterEach(() => { for (const path of [folder, outside]) rmSync(path, { recursive: true }) })

it('follows a link to another file of the checkout', () => {
  symlinkSync('../goals.yml', join(folder, '.github/okrs.yml'))
  expect(readCheckout(folder).okrs).toEqual([{ path: '.github/okrs.yml', text: 'goals' }])
})

it('reads nothing that a link outside leads to', () => {
  symlinkSync(join(outside, 'key.yml'), join(folder, '.github/okrs.yml'))
  expect(() => readCheckout(folder)).toThrow('leaves the checkout')
  mkdirSync(join(folder, 'next'))
  symlinkSync(join(outside, 'key.yml'), join(folder, 'next/key.yml'))
  expect(() => readOkrsPath(join(folder, 'next'), 'next')).toThrow('leaves the checkout')
})

it.each([
  ['.github/okrs.yml', 'nowhere.yml'],
  ['.github/okrs.yml', 'okrs.yml'],
  ['.github/throughline.yml', '../nowhere.yml'],
  ['.github/okrs', 'nowhere'],
])('says that %s is a link that leads nowhere', (path, to) => {
  symlinkSync(to, join(folder, path))
  expect(() => readCheckout(folder)).toThrow(`${path} is a link that leads nowhere; expected a file or folder`)
})

it('says so of a folder on the way', () => {
  rmSync(join(folder, '.github'), { recursive: true })
  symlinkSync('nowhere', join(folder, '.github'))
  expect(() => readCheckout(folder)).toThrow('.github is a link that leads nowhere; expected a file or folder')
})

it('says that a file has the name of the folder of OKR files', () => {
  writeFileSync(join(folder, '.github/okrs'), 'cycle')
  expect(() => readCheckout(folder)).toThrow('.github/okrs is a file; expected a folder')
})

it('finds nothing below a file', () => {
  rmSync(join(folder, '.github'), { recursive: true })
  writeFileSync(join(folder, '.github'), '')
  expect(readCheckout(folder)).toEqual({ origin: '.', okrs: [] })
})

it('leaves out templates that are links, or lie behind one, wherever that leads', () => {
  writeFileSync(join(folder, '.github/ISSUE_TEMPLATE/own.yml'), 'own')
  writeFileSync(join(outside, 'pull_request_template.md'), 'secret')
  symlinkSync(join(outside, 'key.yml'), join(folder, '.github/ISSUE_TEMPLATE/out.yml'))
  symlinkSync('own.yml', join(folder, '.github/ISSUE_TEMPLATE/in.yml'))
  symlinkSync('nowhere.md', join(folder, '.github/pull_request_template.md'))
  symlinkSync('pull_request_template.md', join(folder, 'pull_request_template.md'))
  symlinkSync(outside, join(folder, 'docs'))
  symlinkSync('..', join(folder, '.github/PULL_REQUEST_TEMPLATE'))
  expect(readTemplates(folder)).toEqual([{ path: '.github/ISSUE_TEMPLATE/own.yml', text: 'own' }])
})

it('reads settings elsewhere where whoever runs it says so', () => {
  expect(readCheckout(join(folder, '.github'), '../goals.yml').settings?.text).toBe('goals')
})

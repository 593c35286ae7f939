import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readCheckout } from '../../src/local/read-checkout.ts'
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
  symlinkSync(join(outside, 'key.yml'), join(folder, '.github/ISSUE_TEMPLATE/form.yml'))
  expect(() => readTemplates(folder)).toThrow('leaves the checkout')
})

it('reads settings elsewhere where whoever runs it says so', () => {
  expect(readCheckout(join(folder, '.github'), '../goals.yml').settings?.text).toBe('goals')
})

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aRepository } from './a-repository.ts'
import { aCheckout, someOkrs } from './run-in.ts'

const OKRS = '.github/okrs.yml'
const broken = someOkrs.replace('target: 55', 'target: many')

/** A checkout with these files, and folders below. */
function withFolders(files: Readonly<Record<string, string>>) {
  return aRepository({ 'src/pages/body.md': 'KR: O1.KR1\nImpact: +1 pp', ...files })
}

describe('a command below the root of a checkout', () => {
  it.each(['.github', 'src/pages'])('examines the OKRs of the root from %s, and names their files from there', async (folder) => {
    const ran = await withFolders({ [OKRS]: broken }).runIn(folder, 'lint')
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining(`${OKRS}:7:`) })
  })

  it('reads paths that are typed from where it was called', async () => {
    const checkout = withFolders({ [OKRS]: someOkrs, 'src/settings.yml': 'rules: { missing-owner: error }\n', 'src/next.yml': someOkrs.replace('target: 55', 'target: 50') })
    expect(await checkout.runIn('src/pages', 'check', 'body.md', '--settings', '../settings.yml')).toMatchObject({ code: 0 })
    expect((await checkout.runIn('src/pages', 'config', '--settings', '../settings.yml')).out).toContain('src/settings.yml:1')
    expect((await checkout.runIn('.github', 'lint', 'okrs.yml', '--format', 'github')).out).toContain('file=.github/okrs.yml,line=7,')
    expect((await checkout.runIn('src/pages', 'diff', 'main', '../next.yml', '--format', 'github')).out).toContain('file=src/next.yml,line=7,')
    expect((await checkout.runIn('src', 'diff', 'main', 'next.yml')).out).toContain('55 % → 50 %')
  })

  it('compares revisions', async () => {
    const checkout = withFolders({ [OKRS]: someOkrs })
    expect(await checkout.runIn('.github', 'diff', 'main', 'HEAD')).toMatchObject({ code: 0, out: expect.stringContaining('No objective') })
    expect(await checkout.runIn('src', 'diff')).toMatchObject({ code: 0 })
  })

  it('takes a folder of other things for no version, and .github for its checkout', async () => {
    const checkout = withFolders({ [OKRS]: someOkrs, '.github/dependabot.yml': 'version: 2\n' })
    for (const folder of ['.', '..', '../pages']) expect(await checkout.runIn('src/pages', 'diff', 'HEAD', folder)).toMatchObject({ code: 2, out: '', error: expect.stringContaining(`found no OKRs at ${folder}: `) })
    for (const folder of ['../..', '../../.github']) expect(await checkout.runIn('src/pages', 'diff', 'HEAD', folder)).toMatchObject({ code: 0, out: expect.stringContaining('No objective') })
    expect(await checkout.runIn('.github', 'diff', 'HEAD', '.')).toMatchObject({ code: 0, out: expect.stringContaining('No objective') })
  })

  it.each([
    [['lint', ''], '"" cannot be read (found a folder, expected a file)'],
    [['lint', 'src'], 'src cannot be read (found a folder, expected a file)'],
    [['check', '.'], '. cannot be read (found a folder, expected a file)'],
    [['config', '--settings', ''], 'the checkout is a folder; expected a file'],
    [['config', '--settings', 'src'], 'src is a folder; expected a file'],
  ])('tells %j that it needs a file', async (argv, expected) => {
    expect(await withFolders({ [OKRS]: someOkrs }).run(...argv)).toEqual({ code: 2, out: '', error: `throughline: ${expected}\n` })
  })

  it('weighs revisions by settings that lie outside', async () => {
    const [checkout, outside] = [withFolders({ [OKRS]: someOkrs }), aCheckout({ 'strict.yml': 'rules: { stale-check-in: error }\n' })]
    expect((await checkout.runIn('src', 'diff', 'HEAD', 'HEAD', '--settings', join(outside.directory, 'strict.yml'))).code).toBe(0)
    checkout.write(OKRS, someOkrs.replace('target: 55', 'target: 50'))
    expect((await checkout.runIn('src', 'diff', 'HEAD', '--settings', join(outside.directory, 'strict.yml'))).code).toBe(1)
  })

  it('writes into the checkout, and not into the folder', async () => {
    const checkout = withFolders({ [OKRS]: someOkrs })
    await checkout.runIn('src', 'check-in', 'O1.KR1', '44')
    expect(checkout.read(OKRS)).toContain('value: 44')
    await checkout.runIn('src', 'report')
    await checkout.runIn('src', 'init')
    expect(['OKRS.md', '.github/throughline.yml', 'src/OKRS.md', 'src/.github'].map((path) => existsSync(join(checkout.directory, path)))).toEqual([true, true, false, false])
  })

  it('takes a folder with OKRs of its own for what is meant', async () => {
    const checkout = withFolders({ [OKRS]: broken, 'team/.github/okrs/q4.yml': someOkrs, 'team/docs/a.md': '' })
    expect(await checkout.runIn('team/docs', 'lint')).toMatchObject({ code: 0 })
  })

  it('never looks above the root', async () => {
    const outside = aCheckout({ [OKRS]: broken, 'inner/README.md': '', 'plain/README.md': '' })
    mkdirSync(join(outside.directory, 'inner/.git'))
    for (const folder of ['inner', 'plain']) expect(await outside.runIn(folder, 'lint')).toMatchObject({ code: 0, out: '', error: expect.stringContaining('no OKR file') })
  })
})

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

describe('throughline lint', () => {
  it('weighs rules as the checkout’s settings say, also for files that are named', async () => {
    const files = { '.github/okrs.yml': someOkrs, 'next.yml': someOkrs, '.github/throughline.yml': 'rules: { stale-check-in: error }\n' }
    for (const argv of [['lint'], ['lint', 'next.yml']]) {
      const ran = await aCheckout(files).run(...argv)
      expect(ran.code).toBe(1)
      expect(ran.out).toContain(`${argv[1] ?? '.github/okrs.yml'}:7:9  error  O1.KR1 has no check-in yet`)
    }
    expect(await aCheckout({ ...files, '.github/throughline.yml': 'rules: { stale-check-in: off }\n' }).run('lint')).toMatchObject({ code: 0, out: expect.not.stringContaining('stale-check-in') })
  })
  it('knows the settings by their name, and does not take them for OKRs', async () => {
    const ran = await aCheckout({ '.github/okrs.yml': someOkrs, '.github/throughline.yml': 'mood: good\n' }).run('lint', '.github/throughline.yml')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('.github/throughline.yml:1:1  error  Unknown key mood')
    expect(ran.out).not.toContain('okrs.yml')
  })

  it.each(['.github/okrs.yaml', '.github/okr.yml', 'okrs.yml', '.github/OKRs.yaml'])('says that %s is never read, and does not call that fine', async (path) => {
    expect(await aCheckout({ [path]: someOkrs }).run('lint')).toEqual({ code: 2, out: '', error: expect.stringContaining(`${path} is never read; its place is .github/okrs.yml\n`) })
  })

  it('says the same in every command of a link that leads nowhere', async () => {
    const checkout = aCheckout({ '.github/README.md': '', 'body.md': 'KR: O1.KR1', 'sub/a.md': '' })
    mkdirSync(join(checkout.directory, '.git'))
    symlinkSync('gone.yml', join(checkout.directory, '.github/okrs.yml'))
    const told = { code: 2, out: '', error: 'throughline: .github/okrs.yml is a link that leads nowhere; expected a file or folder, or a link to one of this checkout\n' }
    for (const argv of [['lint'], ['report'], ['check', 'body.md'], ['check-in', 'O1.KR1', '42'], ['config'], ['init']]) expect([argv[0], await checkout.run(...argv)]).toEqual([argv[0], told])
    expect(await checkout.runIn('sub', 'lint')).toEqual(told)
  })

  it('says that the folder is never read beside the file', async () => {
    const checkout = aCheckout({ '.github/okrs.yml': someOkrs, '.github/okrs/2026-Q3.yml': someOkrs, 'body.md': 'KR: O1.KR1\nImpact: +1 pp' })
    for (const argv of [['lint'], ['check', 'body.md'], ['report', '--dry-run']]) {
      const ran = await checkout.run(...argv)
      expect(ran).toMatchObject({ code: 0, error: expect.stringContaining('.github/okrs is never read beside .github/okrs.yml; where there are several cycles') })
    }
    expect((await checkout.run('lint', '.github/okrs/2026-Q3.yml')).error).toBe('')
    expect((await aCheckout({ '.github/okrs.yml': someOkrs, '.github/okrs/README.md': '' }).run('lint')).error).toBe('')
  })

  it('does not say so of a file that is named, and read', async () => {
    const checkout = aCheckout({ '.github/okrs.yml': someOkrs, 'okrs.yml': someOkrs, 'throughline.yml': 'mode: warn\n', 'docs/a.md': '' })
    expect((await checkout.run('lint', 'okrs.yml', 'throughline.yml')).error).toBe('')
    expect((await checkout.run('config', '--settings', 'throughline.yml')).error).toBe('okrs.yml is never read; its place is .github/okrs.yml\n')
  })

  it('says nothing of findings where nothing was examined', async () => {
    expect(await aCheckout({ 'README.md': '' }).run('lint')).toMatchObject({ code: 0, out: '' })
    expect(await aCheckout({ '.github/throughline.yml': 'mode: warn\n' }).run('lint', '.github/throughline.yml')).toMatchObject({ code: 0, out: 'No findings.\n' })
  })

  it('tells other commands’ users, too, which file is never read', async () => {
    const checkout = aCheckout({ '.github/okrs.yml': someOkrs, '.github/throughline.yaml': 'mode: warn\n', 'body.md': 'KR: O1.KR1\nImpact: +1 pp' })
    for (const argv of [['check', 'body.md'], ['report', '--dry-run'], ['config']]) expect((await checkout.run(...argv)).error).toContain('.github/throughline.yaml is never read; its place is .github/throughline.yml\n')
  })

  it('tells the lines that are not in UTF-8, of OKRs and of settings', async () => {
    const checkout = aCheckout({ '.github/okrs.yml': '', '.github/throughline.yml': '' })
    const latin1 = (path: string, text: string) => writeFileSync(join(checkout.directory, path), Buffer.from(text, 'latin1'))
    latin1('.github/okrs.yml', someOkrs.replace('Bakeries order', 'B\u00e4ckereien order').replace('title: Bring', 'title: F\u00fcr Kunden: bring'))
    latin1('.github/throughline.yml', 'mode: warn # f\u00fcr alle\n')
    const { code, out } = await checkout.run('lint')
    expect(code).toBe(1)
    expect(out).toContain('.github/okrs.yml:4:13  error  A character here cannot be read')
    expect(out).toMatch(/\.github\/okrs\.yml:8:\d+ {2}error {2}A character here cannot be read/)
    expect(out).toMatch(/\.github\/throughline\.yml:1:15 {2}error/)
  })
})

it('where nothing is wrong, the formats for findings hold none, in every command', async () => {
  const checkout = aCheckout({ '.github/okrs.yml': someOkrs, 'body.md': 'KR: O1.KR1\nImpact: +2 pp\n' })
  const bare = aCheckout({ 'other.yml': '' })
  for (const argv of [['report'], ['check', 'body.md'], ['config']]) {
    const [sarif, github] = [await checkout.run(...argv, '--format', 'sarif'), await checkout.run(...argv, '--format', 'github')]
    expect([argv, sarif.code, JSON.parse(sarif.out), github.out]).toEqual([argv, 0, expect.objectContaining({ version: '2.1.0', runs: [expect.objectContaining({ results: [] })] }), ''])
  }
  expect(JSON.parse((await bare.run('report', '--format', 'sarif')).out)).toMatchObject({ runs: [{ results: [] }] })
})

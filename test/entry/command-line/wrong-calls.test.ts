import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { aCheckout, someOkrs } from './run-in.ts'

const OKRS = '.github/okrs.yml'

describe('a wrong call', () => {
  it.each([
    [['lnit'], 'demo. See: throughline --help'],
    [['--format', 'json'], 'Options stand behind the command. See: throughline --help'],
    [['lint', '--frmat', 'json'], 'Unknown option \'--frmat\'; lint takes --format, --today, --help. Did you mean --format? See: throughline lint --help'],
    [['check-in', 'O1.KR1', '4', '--format', 'json'], 'check-in takes --note, --confidence, --date, --dry-run, --today, --help. See: throughline check-in --help'],
    [['lint', '--format'], 'argument missing. See: throughline lint --help'],
    [['init', '--force=yes'], 'does not take an argument. See: throughline init --help'],
    [['demo', '--port', 'abc'], 'found --port abc; expected a number from 0 (any that is free) to 65535, for example 3000'],
    [['serve', '--port', '65536'], 'found --port 65536; expected a number from 0 (any that is free) to 65535, for example 3000'],
    [['check', OKRS, '--repository', 'web'], 'found --repository web; expected OWNER/NAME, for example acme/web'],
    [['report', '--repository', ''], 'found --repository ""; expected OWNER/NAME, for example acme/web'],
    [['lint', 'nowhere.yml'], 'nowhere.yml cannot be read (there is no such file)'],
    [['check', `${OKRS}/body.md`], 'body.md cannot be read (there is no such file)'],
  ])('%j says what would be right', async (argv, says) => {
    expect(await aCheckout({ [OKRS]: someOkrs }).run(...argv)).toEqual({ code: 2, out: '', error: expect.stringMatching(new RegExp(`^throughline: .*${literally(says)}\n$`)) })
  })
})

it('tells before the demo’s story that its port is taken', async () => {
  const server = createServer()
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening) })
  const { port } = server.address() as AddressInfo
  expect(await aCheckout({}).run('demo', '--port', String(port))).toEqual({ code: 2, out: '', error: expect.stringContaining(`the page cannot be served at port ${port}; name another one`) })
  await new Promise((closed) => { server.close(closed) })
})

describe('a report of a broken OKR file', () => {
  it('prints as JSON what lint does, under its own schema, and writes nothing', async () => {
    const folder = aCheckout({ [OKRS]: someOkrs.replace('target: 55', 'target: many'), 'OKRS.md': 'the last one' })
    const [report, lint] = [await folder.run('report', '--format', 'json'), await folder.run('lint', '--format', 'json')]
    expect([report.code, report.out, folder.read('OKRS.md')]).toEqual([1, lint.out, 'the last one'])
    expect(JSON.parse(report.out)).toMatchObject({ schema: 'throughline/lint@1', keyResults: [] })
  })
})

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

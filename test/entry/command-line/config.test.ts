import { describe, expect, it } from 'vitest'
import { settingsGuide } from '../../../src/okrs/settings-guide.ts'
import { aCheckout, someOkrs } from './run-in.ts'

const SETTINGS = '.github/throughline.yml'
const OKRS = '.github/okrs.yml'

interface Printed {
  readonly schema: string
  readonly state: string
  readonly layers: unknown
  readonly unasked: unknown
  readonly settings: readonly { readonly key: string; readonly value: unknown; readonly from: unknown }[]
}

describe('throughline config', () => {
  it('prints what holds and who says so, the nearest first', async () => {
    const checkout = aCheckout({ [OKRS]: someOkrs, [SETTINGS]: 'label: bet\nreport: { path: docs/OKRS.md }\n', [`co/${SETTINGS}`]: '# ours\nmode: warn\nlabel: [a, b]\n' })
    const { code, out, error } = await checkout.run('config', '--company', 'co', '--repository', 'acme/web')
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(/^acme\/web: on, mode warn\n/)
    expect(out.split('\n').map((line) => line.replaceAll(/ {2,}/g, '  '))).toEqual(expect.arrayContaining([
      '  .  .github/throughline.yml, .github/okrs.yml',
      'mode  warn  acme/.github:.github/throughline.yml:2',
      'label  bet  .github/throughline.yml:1',
      'report.path  docs/OKRS.md  .github/throughline.yml:2',
      'check_name  Throughline  default',
    ]))
  })

  it('prints every key there is as data, with its place', async () => {
    const { out } = await aCheckout({ [SETTINGS]: 'waiver:\n  allow_none: false\nrules: { missing-owner: off }\n' }).run('config', '--format', 'json')
    const { schema, state, layers, settings } = JSON.parse(out) as Printed
    expect([schema, state, layers]).toEqual(['throughline/config@1', 'silent', [{ origin: '.', files: [SETTINGS] }]])
    expect(settings).toContainEqual({ key: 'waiver.allow_none', value: false, from: { repository: '.', file: SETTINGS, line: 2 } })
    expect(settings).toContainEqual({ key: 'waiver.label', value: 'okr-waived', from: null })
    expect(settings).toEqual(expect.arrayContaining([
      { key: 'issues.label', value: 'needs-key-result', from: null }, { key: 'label', value: ['initiative'], from: null },
      { key: 'report.data', value: 'okrs/report.json', from: null }, { key: 'enforce_after', value: null, from: null },
    ]))
    const keys = Object.entries(settingsGuide).flatMap(([map, hints]) => Object.keys(hints).map((key) => (map === '' ? key : `${map}.${key}`)))
    expect(settings.map(({ key }) => key)).toEqual([...keys.filter((key) => !Object.hasOwn(settingsGuide, key) && key !== 'rules'), 'rules.missing-owner'])
  })

  it('says that the owner has files which nobody here asks for', async () => {
    const files = { [`co/${OKRS}`]: someOkrs, [`co/${SETTINGS}`]: 'activate: ["acme/*"]\n' }
    const unasked = await aCheckout(files).run('config', '--company', 'co', '--repository', 'other/web')
    expect(unasked.out).toMatch(/^other\/web: silent[^]*other\/\.github has files, but does not count here/)
    expect((await aCheckout(files).run('config', '--company', 'co', '--repository', 'acme/web')).out).toMatch(/^acme\/web: on, mode enforce/)
  })

  it('ends with 1 where a file has errors, shows them all, and what holds meanwhile', async () => {
    const checkout = aCheckout({ [OKRS]: 'objectives: [', [SETTINGS]: 'mode: strict\nlabl: x\n' })
    const { code, out } = await checkout.run('config')
    expect([code, out]).toEqual([1, expect.stringMatching(/the OKRs cannot be read[^]*^mode +enforce +default$[^]*throughline\.yml:1:7 {2}error[^]*throughline\.yml:2:1 {2}error/m)])
    expect((await checkout.run('config', '--format', 'sarif')).out).toContain('"unknown-key"')
  })

  it.each([
    [['acme'], 'found acme; expected a repository as owner/name'],
    [['https://github.com/acme/web'], 'expected a repository as owner/name'],
    [['acme/web'], 'found no token; expected one that may read in GITHUB_TOKEN'],
    [['acme/web', 'acme/shop'], 'found "acme/shop"; config takes one repository'],
    [['--company', 'nowhere'], 'found neither .github/okrs.yml nor .github/throughline.yml in nowhere'],
  ])('refuses %j', async (argv, says) => {
    expect(await aCheckout({}).run('config', ...argv)).toEqual({ code: 2, out: '', error: expect.stringContaining(says) })
  })
})

import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import type { OkrsLayer } from '../../src/okrs/okrs-layer.ts'
import { parseSettings, type SettingsResult } from '../../src/okrs/parse-settings.ts'
import { badSettings } from './bad-settings.ts'
import { fullSettings } from './full-settings.ts'

function layer(text: string | undefined, origin = 'acme/shop'): OkrsLayer {
  return { origin, okrs: [], settings: text === undefined ? undefined : { path: '.github/throughline.yml', text } }
}

/** Where each key comes from: `acme/shop 2`, or `default`. */
function originsOf({ origins }: Pick<SettingsResult, 'origins'>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(origins).map(([key, origin]) => [key, origin.kind === 'default' ? 'default' : `${origin.layer} ${origin.place.line}`]))
}

describe('parseSettings', () => {
  it.each([
    ['no layer', []],
    ['no file', [layer(undefined)]],
    ['an empty file', [layer('')]],
    ['a file of comments', [layer('# mode: off\n')]],
    ['keys without values', [layer('mode:\nreport:\n  path:\n')]],
  ])('has the defaults for %s', (_what, layers) => {
    const result = parseSettings(layers)
    expect(result).toMatchObject({ kind: 'settings', settings: defaultSettings })
    expect(new Set(Object.values(originsOf(result)))).toEqual(new Set(['default']))
  })

  it('reads everything that a file can say', () => {
    expect(parseSettings([layer(fullSettings)])).toMatchObject({
      kind: 'settings',
      settings: {
        mode: 'enforce', enforceAfter: { kind: 'day', from: '2026-12-01' }, labels: ['initiative', 'bet'], checkName: 'Goals',
        fields: { ...defaultSettings.fields, key_result: ['Goal'], expected_impact: ['Effect'] },
        require: ['key_result', 'confidence'],
        exempt: { authors: ['robot[bot]'], branches: ['release/*'], labels: ['chore'] },
        waiver: { label: 'no-goal', allowNone: false }, issues: { label: 'goal-missing', comment: false, closeAfter: 14, reopen: false },
        report: { path: 'docs/GOALS.md', data: 'docs/goals.json', page: 'docs/goals.html', charts: 'docs/charts', delivery: 'pull-request' },
        repositories: ['acme/*', 'acme/shop'], extends: 'acme/.github', activate: ['acme/*', '!acme/attic'], vocabulary: { initiative: 'Bet', key_result: 'Goal' },
        rules: { 'missing-owner': 'error', 'wrong-moment': 'off' },
      },
    })
  })

  it.each(['off', 'warn', 'enforce'])('knows the mode %s', (mode) => {
    expect(parseSettings([layer(`mode: ${mode}`)])).toMatchObject({ kind: 'settings', settings: { mode } })
  })

  it('puts enforcement off to a day or a number, and says where that has no effect', () => {
    expect(parseSettings([layer('enforce_after: 400')])).toMatchObject({ kind: 'settings', settings: { mode: 'enforce', enforceAfter: { kind: 'number', above: 400 } } })
    expect(parseSettings([layer('mode: warn\nenforce_after: 2026-12-01\n')])).toMatchObject({ diagnostics: [{ code: 'enforce-after-idle', severity: 'warning', place: { line: 2 } }] })
    // A repository that steps back to warnings inherits the day without a word.
    expect(parseSettings([layer('mode: warn'), layer('enforce_after: 2026-12-01', 'acme/.github')])).toMatchObject({ kind: 'settings', settings: { mode: 'warn' } })
  })

  it('lets the nearest win, key by key, and says where each comes from', () => {
    const near = layer('label: bet\nreport: { path: A.md }\nexempt: { authors: [] }')
    const far = layer('label: initiative\nmode: off\nreport: { path: B.md, page: b.html }\nexempt: { authors: [x], labels: [y] }\nvocabulary: { initiative: Bet }', 'acme/.github')
    const { settings, origins } = parseSettings([near, far])
    expect(settings).toMatchObject({
      labels: ['bet'], mode: 'off', report: { path: 'A.md', page: 'b.html', data: 'okrs/report.json' }, exempt: { authors: [], labels: ['y'] }, vocabulary: { initiative: 'Bet' },
    })
    expect(originsOf({ origins })).toMatchObject({
      label: 'acme/shop 1', mode: 'acme/.github 2', 'report.path': 'acme/shop 2', 'report.page': 'acme/.github 3', 'report.data': 'default',
      'exempt.authors': 'acme/shop 3', 'exempt.labels': 'acme/.github 4', 'vocabulary.initiative': 'acme/.github 5', check_name: 'default',
    })
    expect(origins['report.page']).toMatchObject({ place: { file: 'acme/.github:.github/throughline.yml', line: 3, column: 23 } })
  })

  it('weighs rules one by one, the nearest first', () => {
    const { settings, origins } = parseSettings([layer('rules: { missing-owner: off, constructor: info }'), layer('rules: { missing-owner: error, wrong-moment: warn }', 'acme/.github')])
    expect({ ...settings.rules }).toEqual({ 'missing-owner': 'off', 'wrong-moment': 'warn', constructor: 'info' })
    expect(originsOf({ origins })).toMatchObject({ 'rules.missing-owner': 'acme/shop 1', 'rules.wrong-moment': 'acme/.github 1' })
    expect(parseSettings([layer('mode: off')])).toMatchObject({ origins: { rules: { kind: 'default' } } })
  })

  it('leaves repositories, extends and activate to the repository that they stand in', () => {
    const far = layer('repositories: ["acme/*"]\nextends: group/.github\nactivate: ["acme/*"]', 'acme/.github')
    const result = parseSettings([layer('mode: warn'), far])
    expect(result).toMatchObject({ settings: { repositories: [], extends: undefined, activate: [] } })
    expect(originsOf(result)).toMatchObject({ repositories: 'default', extends: 'default', activate: 'default' })
    expect(parseSettings([far])).toMatchObject({ settings: { activate: ['acme/*'] } })
    expect(parseSettings([layer(undefined), far])).toMatchObject({ settings: { repositories: [] } })
  })

  it.each(badSettings)('tells of $what', ({ text, code, at: [line, column], says, fix }) => {
    const result = parseSettings([layer(text)])
    const diagnostics = result.kind === 'broken' ? result.diagnostics : []
    expect(diagnostics).toMatchObject([{ code, severity: 'error', place: { file: '.github/throughline.yml', line, column }, message: expect.stringContaining(says) }])
    expect(diagnostics[0]?.fix).toBe(fix)
  })

  it('tells of all mistakes at once, and uses what is right', () => {
    const result = parseSettings([layer('mode: maybe\nlabel: [bet, 3]\ncheck_name: Goals\nreport: { path: /x, data: d.json }\nissues: { comment: no }\n')])
    expect(result.kind === 'broken' && result.diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual(['1 value-not-allowed', '2 wrong-type', '4 path-invalid', '5 wrong-type'])
    expect(result.settings).toMatchObject({ mode: 'enforce', labels: ['initiative'], checkName: 'Goals', report: { path: 'OKRS.md', data: 'd.json' }, issues: { comment: true } })
  })

  it('falls back to the company where the repository’s own value is wrong', () => {
    const result = parseSettings([layer('mode: maybe'), layer('mode: off', 'acme/.github')])
    expect(result).toMatchObject({ kind: 'broken', settings: { mode: 'off' }, origins: { mode: { layer: 'acme/.github' } } })
  })

  it('tells of the company’s mistakes as the company’s', () => {
    const result = parseSettings([layer('mode: warn'), layer('label: []', 'acme/.github')])
    expect(result).toMatchObject({ kind: 'broken', settings: { mode: 'warn' }, diagnostics: [{ code: 'list-empty', place: { file: 'acme/.github:.github/throughline.yml' } }] })
  })
})

import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { renderCheck } from '../../src/render/render-check.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'
import { aCheckContext, verdicts } from './check-cases.ts'
import { golden } from './golden.ts'
import { aCompanyPlan } from '../report/a-company.ts'

describe('renderCheck', () => {
  it.each(Object.entries(verdicts))('tells %s as the golden file does', (kind, verdict) => {
    const { title, summary } = renderCheck(verdict, aCheckContext())
    const document = `${title}\n\n----\n\n${summary}`
    expect(document).toBe(golden(`check-${kind}.md`, document))
  })

  it('has a title of its own for every kind', () => {
    const titles = Object.values(verdicts).map((verdict) => renderCheck(verdict, aCheckContext()).title)
    expect(new Set(titles).size).toBe(9)
    expect(titles.every((title) => title.length <= 80)).toBe(true)
  })

  it.each([
    ['missing', 'No key result named, no expected impact given'],
    ['invalid', 'No key result O1.KR9; did you mean O1.KR1?'],
    ['linked', 'Linked to O1.KR1: +2 pp by 2026-12-01'],
    ['inherited', 'Linked through #101 to O1.KR1 and O1.KR2'],
    ['waived', 'Waived, stated by @kim'],
  ])('puts %s in a line', (kind, title) => {
    expect(renderCheck(verdicts[kind]!, aCheckContext()).title).toBe(title)
  })

  it.each([
    [{ by: 'statement', who: '', reason: 'x' }, undefined, 'Waived, stated by its author'],
    [{ by: 'label', who: 'okr-waived', reason: '' }, undefined, 'Waived, by the label “okr-waived”'],
    [{ by: 'statement', who: 'kim', reason: 'x' }, { repository: 'acme/web', number: 7 }, 'Waived in #7, stated by @kim'],
    [{ by: 'override', who: '@kim', reason: 'x' }, { repository: 'acme/plans', number: 7 }, 'Waived in acme/plans#7, overridden by @kim'],
    [{ by: 'branch', who: 'release/1', reason: '' }, undefined, 'Waived, by its branch release/1'],
  ] as const)('says who waived: %j', (waiver, inheritedFrom, title) => {
    expect(renderCheck({ ...verdicts['waived']!, waiver, inheritedFrom }, aCheckContext()).title).toBe(title)
  })

  it('asks for no day that has passed', () => {
    const late = { ...aCompanyPlan(), today: '2026-12-20' } as const
    expect(renderCheck(verdicts['missing']!, aCheckContext()).summary).toContain('+… pp by 2026-12-15\n')
    expect(renderCheck(verdicts['missing']!, aCheckContext({ plan: late })).summary).toContain('+… pp\n')
  })

  it('shows no way to where a level that is held stands already', () => {
    const held = aKeyResult({ id: 'O1.KR1', title: 'Keep door uptime at least 99.5 %', baseline: 99.5, target: 99.5, checkIns: [{ date: '2026-10-20', value: 99.7 }] })
    const said = renderCheck(verdicts['missing']!, aCheckContext({ plan: aPlanOf(held) })).summary.replaceAll('&nbsp;', ' ')
    expect(said).toContain('99.7 % (≥ 99.5 %)')
    expect(said).not.toContain('99.7 → 99.5')
  })

  it('tells the reason beside a label where one is given', () => {
    const [bare, told] = ['', 'a duty by contract'].map((reason) => renderCheck({ ...verdicts['waived']!, waiver: { by: 'label', who: 'okr-waived', reason } }, aCheckContext()).summary)
    expect(bare).toContain('No reason is given.')
    expect(told).toContain('The reason: “a duty by contract”.')
  })

  it('suggests an id once, also where the problem suggests it itself', () => {
    const [problem] = verdicts['invalid']!.problems
    const said = { ...verdicts['invalid']!, problems: [{ ...problem!, message: 'There is no key result "O1.KR9". Did you mean O1.KR1?' }] }
    expect(renderCheck(said, aCheckContext()).summary.match(/Did you mean/g)).toHaveLength(1)
    expect(renderCheck(verdicts['invalid']!, aCheckContext()).summary.match(/Did you mean/g)).toHaveLength(1)
  })

  it('suggests an id that the typing mistake holds', () => {
    const [problem] = verdicts['invalid']!.problems
    const typed = { ...verdicts['invalid']!, problems: [{ ...problem!, found: 'O1.KR11', message: 'There is no key result "O1.KR11".', suggestions: ['O1.KR1'] }] }
    expect(renderCheck(typed, aCheckContext()).summary).toContain('Did you mean `O1.KR1`?')
    const quoted = { ...typed, problems: [{ ...problem!, found: 'O1.KR1 mostly', message: 'There is no key result "O1.KR1 mostly".', suggestions: ['O1.KR1'] }] }
    expect(renderCheck(quoted, aCheckContext()).summary).toContain('Did you mean `O1.KR1`?')
    const named = { ...typed, problems: [{ ...problem!, found: 'x', message: 'There is no key result "x". Write the id alone: O1.KR1.', suggestions: ['O1.KR1'] }] }
    expect(renderCheck(named, aCheckContext()).summary).not.toContain('Did you mean')
  })

  it('says in a repository that only warns what would fail', () => {
    const context = aCheckContext({ settings: { ...defaultSettings, mode: 'warn' } })
    expect(renderCheck(verdicts['missing']!, context).summary).toContain('This would fail once enforcement is on.')
    expect(renderCheck(verdicts['linked']!, context).summary).not.toContain('would fail')
  })

  it.each([
    [{ kind: 'day', from: '2026-12-01' }, 'This repository enforces from 1 Dec 2026. Until then this only warns'],
    [{ kind: 'number', above: 400 }, 'enforces what is numbered above 400. This came before'],
  ] as const)('says until when it only warns: %j', (enforceAfter, words) => {
    const context = aCheckContext({ settings: { ...defaultSettings, mode: 'warn', enforceAfter } })
    expect(renderCheck(verdicts['missing']!, context).summary).toContain(words)
  })

  it('tells the change that breaks the OKR file from those that only suffer from it', () => {
    const own = renderCheck(verdicts['okrs-invalid']!, aCheckContext({ breaksOkrs: true }))
    const other = renderCheck(verdicts['okrs-invalid']!, aCheckContext({ plan: undefined }))
    expect(own.title).toBe('This change leaves the OKR file with 1 error')
    expect(other.summary).toContain('Nothing is wrong with this change.')
  })
})

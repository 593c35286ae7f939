import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { keyResultOptions, optionText } from '../../../src/okrs/templates/key-result-option.ts'
import { knownIds } from '../../../src/okrs/templates/known-ids.ts'
import { syncIssueForm } from '../../../src/okrs/templates/sync-issue-form.ts'
import { syncPullRequestTemplate } from '../../../src/okrs/templates/sync-pull-request-template.ts'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { evaluateLinkage } from '../../../src/linkage/evaluate-linkage.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { anItem } from '../../builders/an-item.ts'

const plan = aPlanOf(
  aKeyResult({ id: 'O1.KR1', aliases: ['activation'], title: 'Raise activation' }),
  aKeyResult({ id: 'O1.KR2', title: 'Cut waiting: from 30 to 12 min' }),
  aKeyResult({ id: 'retention', title: 'Keep teams' }),
)

function synced(text: string): string | undefined {
  return syncIssueForm(text, keyResultOptions(plan), knownIds(plan))
}

/** A form as people lay one out, with this list of options. */
function aForm(options: string): string {
  return `# Ours, made by hand
name: Bet
body:
- type: dropdown   # which team
  attributes:
    label: Team
    options: [web, app]
- type: "dropdown"
  id: goal
  attributes:
      label: 'Goal'
${options}
  validations: {required: true}
# The end
`
}

describe('a form with a dropdown of key results', () => {
  it.each([
    ['ids, one a line', '      options:\n        - O1.KR1\n        - O1.KR2', '      options:\n        - O1.KR1\n        - O1.KR2\n        - retention'],
    ['ids in brackets', '      options: [ O1.KR1,  none ]', '      options: [ O1.KR1, O1.KR2, retention,  none ]'],
    ['ids with titles, another title, one that is gone, and options of their own', `      options:
      - Not sure yet   # keep
      - "O1.KR1 — Raise activation"  # ours
      # about the second
      - O1.KR7 — Gone
      - Something else`, `      options:
      - Not sure yet   # keep
      - "O1.KR1 — Raise activation"  # ours
      # about the second
      - "O1.KR2 — Cut waiting: from 30 to 12 min"
      - retention — Keep teams
      - Something else`],
    ['another separator and another order', '      options:\n        - retention - Keep teams\n        - O1.KR1 - Raise activation  # first', '      options:\n        - O1.KR1 - Raise activation  # first\n        - "O1.KR2 - Cut waiting: from 30 to 12 min"\n        - retention - Keep teams'],
    ['more than there are', '      options:\n        - O1.KR1\n        - O1.KR2\n        - O1.KR3\n        - O1.KR4\n        - other', '      options:\n        - O1.KR1\n        - O1.KR2\n        - retention\n        - other'],
    ['more than there are, in brackets', '      options: [O1.KR1, O1.KR2, O1.KR3, O1.KR4, other]', '      options: [O1.KR1, O1.KR2, retention, other]'],
    ['an old id', '      options:\n        - activation', '      options:\n        - O1.KR1\n        - O1.KR2\n        - retention'],
  ])('%s: only these options change', (_, before, after) => {
    expect(synced(aForm(before))).toBe(aForm(after))
    expect(synced(aForm(before).replaceAll('\n', '\r\n'))).toBe(aForm(after).replaceAll('\n', '\r\n'))
    expect(synced(aForm(after))).toBeUndefined()
  })

  it.each([
    ['no key result among the options', '      options: [small, large]'],
    ['numbers that are no ids', '      options: [1.0, 2.0]'],
    ['an option over two lines', '      options:\n        - O1.KR1 —\n          Raise activation'],
    ['a default, which counts positions', '      default: 0\n      options: [O1.KR1]'],
    ['a nested list', '      options:\n        - O1.KR1\n        - [O1.KR2]'],
    ['an anchor', '      options: &x [O1.KR1]'],
    ['no list at all', '      options: O1.KR1'],
    ['broken YAML', '      options: [O1.KR1'],
  ])('%s: it is left alone', (_, options) => {
    expect(synced(aForm(options))).toBeUndefined()
  })

  it('keeps its options when no key result is open', () => {
    expect(syncIssueForm(aForm('      options: [O1.KR1]'), [], knownIds(plan))).toBeUndefined()
  })

  it.each(['', '[]', 'body: dropdown', 'body: [dropdown]', 'body:\n- type: dropdown\n  attributes: []', 'name: x'])('%j is no such form', (text) => {
    expect(synced(text)).toBeUndefined()
  })

  it('holds titles of every kind as text', () => {
    const hostile = aPlanOf(...['a: b # c', '- x', '"quoted"', '{x}', 'x, y', 'a\nname: evil', '@all', '\u202eabc', 'ends:', '*star', 'a\u0000b'].map((title, index) => aKeyResult({ id: `O1.KR${index + 1}`, title })))
    const options = keyResultOptions(hostile)
    for (const list of ['      options:\n        - O1.KR1 — old', '      options: [O1.KR1 — old]']) {
      const text = syncIssueForm(aForm(list), options, knownIds(hostile)) ?? ''
      const { name, body } = parse(text) as { readonly name: string; readonly body: readonly { readonly attributes: { readonly options: readonly string[] } }[] }
      expect([name, body[1]?.attributes.options]).toEqual(['Bet', options.map((option) => optionText(option))])
    }
  })

  it('offers what a check resolves', () => {
    for (const option of keyResultOptions(plan)) {
      const body = `### Key result\n\n${optionText(option)}\n\n### Expected impact\n\n${option.id === 'O1.KR2' ? '-2 min' : '+2 pp'}`
      expect(evaluateLinkage(anItem({ body }), plan, { ...defaultSettings, require: ['key_result'] }).keyResults).toEqual([option.id])
    }
  })
})

function list(lines: string, eol = '\n'): string {
  return `## Why${eol}${eol}<!-- throughline:key-results${eol}${lines}${eol}-->${eol}Text`
}

describe('a pull request template', () => {
  it.each(['\n', '\r\n'])('has its list follow, and nothing else', (eol) => {
    const wanted = ['O1.KR1 — Raise activation', 'O1.KR2 — Cut waiting: from 30 to 12 min', 'retention — Keep teams'].join(eol)
    expect(syncPullRequestTemplate(list('O1.KR9 — Gone', eol), keyResultOptions(plan))).toBe(list(wanted, eol))
    expect(syncPullRequestTemplate(list(wanted, eol), keyResultOptions(plan))).toBeUndefined()
  })

  it('cannot be broken out of, and is left alone without a list', () => {
    const options = keyResultOptions(aPlanOf(aKeyResult({ title: 'x --> @all <!-- y' })))
    expect(syncPullRequestTemplate(list('old'), options)?.match(/-->/g)).toHaveLength(1)
    for (const text of ['', '## Why', '<!-- throughline:key-results']) expect(syncPullRequestTemplate(text, options)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { keyResultOptions, optionText } from '../../../src/okrs/templates/key-result-option.ts'
import { syncIssueForm } from '../../../src/okrs/templates/sync-issue-form.ts'
import { syncPullRequestTemplate } from '../../../src/okrs/templates/sync-pull-request-template.ts'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { evaluateLinkage } from '../../../src/linkage/evaluate-linkage.ts'
import { namesInForms } from '../../../src/workflows/publish/names-in-forms.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../../builders/a-plan.ts'
import { anItem } from '../../builders/an-item.ts'

const plan = aPlanOf(
  aKeyResult({ id: 'O1.KR1', aliases: ['activation'], title: 'Raise activation' }),
  aKeyResult({ id: 'O1.KR2', title: 'Cut waiting: from 30 to 12 min' }),
  aKeyResult({ id: 'retention', title: 'Keep teams' }),
)

function synced(text: string, okrs = plan, ...former: readonly string[]): string | undefined {
  return syncIssueForm(text, keyResultOptions(okrs), namesInForms(okrs, defaultSettings.fields, former))
}

/** A form as people lay one out, with this list of options. */
function aForm(options: string, label = 'Goal'): string {
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
      label: '${label}'
${options}
  validations: {required: true}
# The end
`
}

function aList(...options: readonly string[]): string {
  return aForm(['      options:', ...options.map((option) => `      - ${option}`)].join('\n'))
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
      - "O1.KR2 — Cut waiting: from 30 to 12 min"
      - retention — Keep teams
      # about the second
      - Something else`],
    ['another separator and another order', '      options:\n        - retention - Keep teams\n        - O1.KR1 - Raise activation  # first', '      options:\n        - retention - Keep teams\n        - O1.KR1 - Raise activation  # first\n        - "O1.KR2 - Cut waiting: from 30 to 12 min"'],
    ['more than there are', '      options:\n        - O1.KR1\n        - O1.KR2\n        - O1.KR3\n        - O1.KR4\n        - other', '      options:\n        - O1.KR1\n        - O1.KR2\n        - retention\n        - other'],
    ['more than there are, in brackets', '      options: [O1.KR1, O1.KR2, O1.KR3, O1.KR4, other]', '      options: [O1.KR1, O1.KR2, retention, other]'],
    ['an old id', '      options:\n        - activation\n        - O1.KR2', '      options:\n        - O1.KR1\n        - O1.KR2\n        - retention'],
    ['brackets and bars', '      options:\n        - "[O1.KR1] Rise"\n        - O1.KR2 | Cut', '      options:\n        - "[O1.KR1] Raise activation"\n        - "O1.KR2 | Cut waiting: from 30 to 12 min"\n        - "[retention] Keep teams"'],
    ['words after a space, which stay', '      options:\n        - O1.KR1 for partners', '      options:\n        - O1.KR1 for partners\n        - "O1.KR2 Cut waiting: from 30 to 12 min"\n        - retention Keep teams'],
    ['ids without their separators', '      options:\n        - o1-kr1\n        - O1 KR2', '      options:\n        - O1.KR1\n        - O1 KR2\n        - retention'],
    ['ids among signs and words, which are offered already', '      options:\n        - 🚀 O1.KR1\n        - activation (O1.KR1)\n        - O1.KR2\n        - O1.KR3', '      options:\n        - 🚀 O1.KR1\n        - activation (O1.KR1)\n        - O1.KR2\n        - retention'],
    ['one after another without a space', '      options: [O1.KR1,O1.KR2]', '      options: [O1.KR1,O1.KR2, retention]'],
    ['a list in brackets over lines', '      options: [\n        O1.KR1, # first\n        O1.KR7,\n        "none", # own\n        ]', '      options: [\n        O1.KR1, O1.KR2, retention, # first\n        "none", # own\n        ]'],
  ])('%s: only these options change', (_, before, after) => {
    expect(synced(aForm(before))).toBe(aForm(after))
    expect(synced(aForm(before).replaceAll('\n', '\r\n'))).toBe(aForm(after).replaceAll('\n', '\r\n'))
    expect(synced(aForm(after))).toBeUndefined()
  })

  it.each([
    ['no key result among the options', '      options: [small, large]'],
    ['numbers that are no ids', '      options: [1.0, 2.0]'],
    ['an option over two lines', '      options:\n        - O1.KR1 —\n          Raise activation'],
    ['an option over two lines beside others', '      options:\n        - >-\n          O1.KR1\n          more\n        - O1.KR2'],
    ['one of its own over two lines', '      options:\n        - O1.KR1\n        - |\n          I am not sure\n          yet\n        - other'],
    ['a key result twice', '      options:\n        - O1.KR1 - legacy team\n        - O1.KR1 - new team\n        - O1.KR2 - legacy team'],
    ['a key result by its id and its alias', '      options: [O1.KR1, activation]'],
    ['ids of other OKRs', '      options: [O9.KR1, O9.KR2]'],
    ['words that are ids by chance', '      options: [retention, billing]'],
    ['key results only in brackets behind words', '      options: ["Checkout (O1.KR1)", Search]'],
    ['a default, which counts positions', '      default: 0\n      options: [O1.KR1]'],
    ['a nested list', '      options:\n        - O1.KR1\n        - [O1.KR2]'],
    ['an anchor', '      options: &x [O1.KR1]'],
    ['no list at all', '      options: O1.KR1'],
    ['broken YAML', '      options: [O1.KR1'],
  ])('%s: it is left alone', (_, options) => {
    expect(synced(aForm(options))).toBeUndefined()
  })

  it.each([
    ['Which version do you use?', '["1.1", "3.8", older]', undefined],
    ['Which key result does it move?', '["1.1", "3.8", older]', '["1.1", "1.2", older]'],
    ['KR', '[1.1, older]', '[1.1, "1.2", older]'],
    ['Area', '[growth, billing]', undefined],
    ['Key result', '[growth, billing]', '["1.1", "1.2", billing]'],
  ])('takes plain words and numbers for ids only where it is asked for them: %s %s', (label, before, after) => {
    const plain = aPlanOf(aKeyResult({ id: '1.1', aliases: ['growth'] }), aKeyResult({ id: '1.2' }))
    expect(synced(aForm(`      options: ${before}`, label), plain)).toBe(after === undefined ? undefined : aForm(`      options: ${after}`, label))
  })

  it('knows what was a key result in an earlier version', () => {
    expect(synced(aForm('      options: [O9.KR1, other]'), plan, 'O9.KR1')).toBe(aForm('      options: [O1.KR1, O1.KR2, retention, other]'))
  })

  it('puts what is new beside its own objective, whatever stands between', () => {
    const [one, two] = ['O1', 'O2'].map((id) => anObjective({ id, keyResults: [1, 2, 3].map((number) => aKeyResult({ id: `${id}.KR${number}`, objectiveId: id, title: 'x' })) }))
    const grouped = aPlan({ cycles: [aCycle({ objectives: one && two ? [one, two] : [] })] })
    expect(synced(aList('Objective 1', 'O1.KR1 – x', 'Objective 2', 'O2.KR2 – x', 'none'), grouped))
      .toBe(aList('Objective 1', 'O1.KR1 – x', 'O1.KR2 – x', 'O1.KR3 – x', 'Objective 2', 'O2.KR1 – x', 'O2.KR2 – x', 'O2.KR3 – x', 'none'))
  })

  it('follows where a title names another key result', () => {
    const naming = aPlanOf(aKeyResult({ id: 'O1.KR1', title: 'Keep what O1.KR2 won' }), aKeyResult({ id: 'O1.KR2', title: 'Raise: orders' }))
    const after = aForm('      options: [O1.KR1 — Keep what O1.KR2 won, "O1.KR2 — Raise: orders"]')
    expect(synced(aForm('      options: [O1.KR1 — Keep what O1.KR2 won, O1.KR2 — x]'), naming)).toBe(after)
    expect(synced(aForm('      options: [O1.KR1 — x]'), naming)).toBe(after)
    expect(synced(after, naming)).toBeUndefined()
  })

  it('keeps its options when no key result is open', () => {
    expect(syncIssueForm(aForm('      options: [O1.KR1]'), [], namesInForms(plan, defaultSettings.fields, []))).toBeUndefined()
  })

  it.each(['', '[]', 'body: dropdown', 'body: [dropdown]', 'body:\n- type: dropdown\n  attributes: []', 'name: x'])('%j is no such form', (text) => {
    expect(synced(text)).toBeUndefined()
  })

  it('holds titles of every kind as text', () => {
    const hostile = aPlanOf(...['a: b # c', '- x', '"quoted"', '{x}', 'x, y', 'a\nname: evil', '@all', '\u202eabc', 'ends:', '*star', 'a\u0000b'].map((title, index) => aKeyResult({ id: `O1.KR${index + 1}`, title })))
    const options = keyResultOptions(hostile)
    for (const list of ['      options:\n        - O1.KR1 — old', '      options: [O1.KR1 — old]']) {
      const text = synced(aForm(list), hostile) ?? ''
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

it.each([
  ['For @everyone: raise use', 'For everyone: raise use'],
  ['Teams of @acme/growth (@ben, @ana-k) answer', 'Teams of acme/growth (ben, ana-k) answer'],
  ['Mails to help@acme.example are answered @ once', 'Mails to help@acme.example are answered @ once'],
])('calls nobody by an option that somebody chooses: %j', (title, text) => {
  expect(keyResultOptions(aPlanOf(aKeyResult({ title }))).map((option) => option.title)).toEqual([text])
})

it('leaves a template alone that is no UTF-8, which would come back with other bytes', () => {
  const text = '<!-- throughline:key-results\nO1.KR9 — Gone\n-->\nFür alle\n'
  expect([syncPullRequestTemplate(text, keyResultOptions(plan)), syncPullRequestTemplate(text.replace('ü', '\ufffd'), keyResultOptions(plan))]).toEqual([expect.stringContaining('O1.KR2'), undefined])
})

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { keyResultsOf, type Plan } from '../../../src/domain/plan.ts'
import { keyResultOptions } from '../../../src/okrs/templates/key-result-option.ts'
import { syncIssueForm } from '../../../src/okrs/templates/sync-issue-form.ts'
import { namesInForms } from '../../../src/workflows/publish/names-in-forms.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan } from '../../builders/a-plan.ts'

interface Form {
  readonly body: readonly { readonly attributes: { readonly label: string; readonly options: readonly (string | number)[] } }[]
}

/** Ids of every shape: with numbers, words, numbers alone. */
const shapes = [(o: number, k: number) => `O${o}.KR${k}`, (o: number, k: number) => `${o}.${k}`, (o: number, k: number) => `goal-${o}/kr_${k}`, (o: number, k: number) => ['growth', 'retention', 'speed', 'trust', 'cost', 'reach'][(o * 3 + k) % 6] ?? '']
const title = fc.constantFrom('Raise orders', 'Cut: waiting', '- dash', 'a # b', '"so"', 'x, y [z]', 'Rise from 11 to 12', '')
const numbers = fc.record({ o: fc.integer({ min: 1, max: 3 }), k: fc.integer({ min: 1, max: 4 }) })
const shape = fc.constantFrom(...shapes)

const someOkrs = fc.uniqueArray(fc.record({ shape, numbers, title }), { minLength: 1, maxLength: 8, selector: ({ shape: form, numbers: { o, k } }) => form(o, k).toLowerCase() }).map((parts): Plan => {
  const keyResults = parts.map(({ shape: form, numbers: { o, k }, title: words }, index) => aKeyResult({ id: form(o, k), objectiveId: `O${o}`, title: words, aliases: index === 0 ? ['old-name-1'] : [] }))
  const objectives = ['O1', 'O2', 'O3'].map((id) => anObjective({ id, keyResults: keyResults.filter(({ objectiveId }) => objectiveId === id) }))
  return aPlan({ cycles: [aCycle({ objectives })] })
})

const OWN = ['none', 'other', 'Not sure yet', 'Objective 1', '# heading', 'none — required by law', '12', 'true', 'a: b', 'ja, nein', '* x', 'Größe ✓']
const wordings = [(id: string) => id, (id: string, words: string) => `${id} — ${words}`, (id: string, words: string) => `${id}: ${words}`, (id: string, words: string) => `[${id}] ${words}`, (id: string, words: string) => `${id} | ${words}`, (id: string, words: string) => `${id} ${words}`, (id: string) => `🚀 ${id}`, (id: string, words: string) => `${words} (${id})`, (id: string) => id.toLowerCase(), (id: string, words: string) => `${id}) ${words}`]
const idOption = fc.record({ shape, numbers, words: fc.constantFrom('old words', 'Raise orders', 'Cut'), wording: fc.constantFrom(...wordings) }).map(({ shape: form, numbers: { o, k }, words, wording }) => wording(form(o, k), words))
const options = fc.uniqueArray(fc.oneof(idOption, idOption, fc.constantFrom(...OWN), fc.constant('old-name-1')), { minLength: 1, maxLength: 12 })
const layout = fc.record({ flow: fc.boolean(), windows: fc.boolean(), comments: fc.boolean(), quotes: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const), last: fc.boolean() })
const label = fc.constantFrom('Key result', 'Which key result?', 'Goal', 'Which version?')

/** The list as somebody has laid it out, last in its file or not. */
function aForm(list: readonly string[], name: string, { flow, windows, comments, quotes, last }: { readonly flow: boolean; readonly windows: boolean; readonly comments: boolean; readonly quotes: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'; readonly last: boolean }): string {
  const scalars = list.map((option) => stringify(option, { defaultStringType: quotes, lineWidth: 0 }).trim()).map((text) => (flow && /^[^"'].*[,[\]{}]/.test(text) ? JSON.stringify(text) : text))
  const block = scalars.map((text, index) => `      - ${text}${comments && index % 2 === 0 ? `   # note ${index}` : ''}${comments && index % 3 === 1 ? '\n      # between' : ''}`).join('\n')
  const text = `name: Bet\nbody:\n  - type: dropdown\n    attributes:\n      label: ${name}\n      options:${flow ? ` [${scalars.join(comments ? ' ,  ' : ',')}]` : `\n${block}`}${last ? '' : '\n    validations: { required: true }  # end\n'}`
  return windows ? text.replaceAll('\n', '\r\n') : text
}

function optionsOf(form: string): readonly string[] {
  return (parse(form) as Form).body[0]?.attributes.options.map(String) ?? []
}

function firstOf({ cycles }: Plan): string | undefined {
  return cycles.flatMap(keyResultsOf).find(({ aliases }) => aliases.length > 0)?.id
}

/** How many options name a key result by its id, or the first one by its old name. */
function timesOffered(list: readonly string[], id: string, isFirst: boolean): number {
  const name = new RegExp(String.raw`(?<![\w./-])(?:${id.replaceAll('.', String.raw`\.`)}${isFirst ? '|old-name-1' : ''})(?![\w/-]|\.\w)`, 'i')
  return list.filter((option) => name.test(option)).length
}

it('is brought in step without a loss, whatever its list is like', () => {
  let changed = 0
  fc.assert(fc.property(someOkrs, options, label, layout, (plan, list, name, style) => {
    const [names, wanted] = [namesInForms(plan, defaultSettings.fields, []), keyResultOptions(plan)]
    const before = aForm(list, name, style)
    const after = syncIssueForm(before, wanted, names)
    if (after === undefined) return
    changed += 1
    const [former, now] = [optionsOf(before), optionsOf(after)]
    expect(now.filter((option) => OWN.includes(option))).toEqual(former.filter((option) => OWN.includes(option)))
    for (const { id } of wanted) {
      const [then, times] = [former, now].map((all) => timesOffered(all, id, id === firstOf(plan)))
      expect([id, times]).toEqual([id, Math.max(1, then ?? 0)])
    }
    expect(syncIssueForm(after, wanted, names)).toBeUndefined()
    expect(after.replaceAll(style.windows ? '\r\n' : '\n', '')).not.toMatch(/[\r\n]/)
  }), { numRuns: 1_000 })
  expect(changed).toBeGreaterThan(200)
})

it('loses no option of a list that is not understood', () => {
  const plan = aPlan()
  const [names, wanted] = [namesInForms(plan, defaultSettings.fields, ['O9.KR9']), keyResultOptions(plan)]
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('O1.KR1', ' — ', '[', '\n        - ', '#', ': ')), { maxLength: 8 })
  const wrong: string[] = []
  fc.assert(fc.property(pieces, (parts) => {
    const before = `body:\n  - type: dropdown\n    attributes:\n      options:\n        - O1.KR2\n        - ${parts.join('')}\n        - other\n`
    const after = syncIssueForm(before, wanted, names)
    if (after !== undefined && !optionsOf(before).every((option) => /KR\d/.test(option) || optionsOf(after).includes(option))) wrong.push(before)
  }), { numRuns: 1_000 })
  expect(wrong).toEqual([])
})

it('leaves a form alone that one of two readers refuses', () => {
  const plan = aPlan()
  const form = 'body:\n  - type: dropdown\n    attributes:\n      options:\n        - O1.KR2\n        - \r#\n        - other\n'
  expect(syncIssueForm(form, keyResultOptions(plan), namesInForms(plan, defaultSettings.fields, ['O9.KR9']))).toBeUndefined()
})

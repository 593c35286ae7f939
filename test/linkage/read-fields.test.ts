import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { readFields } from '../../src/linkage/read-fields.ts'

function read(body: string, templates: readonly string[] = []): string {
  const { key_result: keyResult, expected_impact: impact } = readFields(body, defaultSettings.fields, templates).fields
  return [keyResult, impact].map((reading) => (reading.kind === 'absent' ? '∅' : `${reading.kind === 'placeholder' ? '?' : ''}${reading.text.replaceAll('\n', '⏎')}`)).join(' | ')
}

const SECTIONS: readonly (readonly [string, string, string])[] = [
  ['an issue form', '### Key result\n\nO1.KR1\n\n### Expected impact\n\n+2 pp', 'O1.KR1 | +2 pp'],
  ['an issue form with CRLF', '### Key result\r\n\r\nO1.KR1\r\n\r\n### Expected impact\r\n\r\n+2 pp\r\n', 'O1.KR1 | +2 pp'],
  ['headings of other levels', '# KR\nO1.KR1\n###### Impact\n+2 pp', 'O1.KR1 | +2 pp'],
  ['underlined headings', 'Key result\n==========\nO1.KR1\n\nImpact\n------\n+2 pp', 'O1.KR1 | +2 pp'],
  ['a heading without a space', '##Key result\nO1.KR1\n##Impact\n+2 pp', 'O1.KR1 | +2 pp'],
  ['HTML headings', '<h3>Key result</h3>\n\nO1.KR1\n\n<details><summary><b>Expected impact</b></summary>\n\n+2 pp\n\n</details>', 'O1.KR1 | +2 pp'],
  ['bold lines as headings', '**Key result**\n\nO1.KR1\n\n**Expected impact:**\n+2 pp', 'O1.KR1 | +2 pp'],
  ['bare lines as headings', 'Key result\nO1.KR1\n\nExpected impact:\n+2 pp', 'O1.KR1 | +2 pp'],
  ['emoji before the name', '### 🎯 Key result\nO1.KR1\n### :chart_with_upwards_trend: Impact\n+2 pp', 'O1.KR1 | +2 pp'],
  ['numbered headings', '## 1. Key result\nO1.KR1\n## 2) Expected impact\n+2 pp', 'O1.KR1 | +2 pp'],
  ['notes behind the name', '### Key result (required)\nO1.KR1\n### Expected impact *(optional)*\n+2 pp', 'O1.KR1 | +2 pp'],
  ['questions as headings', '### Which key result does this serve?\nO1.KR1\n### What impact do you expect?\n+2 pp', 'O1.KR1 | +2 pp'],
  ['the value in the heading', '### Key result: O1.KR1\n### Impact – +2 pp', 'O1.KR1 | +2 pp'],
  ['the value in brackets in the heading', '### Key result (O1.KR1)\n', 'O1.KR1 | ∅'],
  ['the id as a heading', '## KR 1 – Activation\nWords.\n', 'KR 1 – Activation⏎Words. | ∅'],
  ['modifiers and plurals', '### Linked key results\nO1.KR1\n### Estimated impact\n+2 pp', 'O1.KR1 | +2 pp'],
  ['the name in capitals and with underscores', '### KEY_RESULT\nO1.KR1\n### expected-impact\n+2 pp', 'O1.KR1 | +2 pp'],
  ['a list in a text area', '### Expected impact\n\n- first\n- +2 pp\n\nMore.', '∅ | first⏎+2 pp⏎More.'],
  ['a heading in a text area', '### Expected impact\n\nActivation:\n#### Figures\n+2 pp\n\n### Notes\nx', '∅ | Activation:'],
  ['an empty start with a heading below', '### Expected impact\n\n#### Figures\n+2 pp', '∅ | +2 pp'],
  ['mirrored figures of success and failure', '## Expected impact\n### Failure\n-2 pp\n### Success\n+2 pp', '∅ | +2 pp'],
  ['an answer with a rule right under it', '### Key result\nO1.KR1\n---\n### Impact\n+2 pp\n---', 'O1.KR1 | +2 pp'],
  ['checked boxes of a form', '### Key result\n\n- [ ] O1.KR1\n- [x] O1.KR2\n', 'O1.KR2 | ∅'],
  ['no checked box', '### Key result\n\n- [ ] O1.KR1\n- [ ] O1.KR2\n', '?O1.KR1 | ∅'],
  ['another section ends it', '### Key result\nO1.KR1\n### Steps\nKR is not here', 'O1.KR1 | ∅'],
]

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['keys', 'KR: O1.KR1\nImpact: +2 pp', 'O1.KR1 | +2 pp'],
  ['keys in list items', '- KR: O1.KR1\n* **Impact**: +2 pp', 'O1.KR1 | +2 pp'],
  ['bold keys', '**KR:** O1.KR1\n__Impact__: +2 pp', 'O1.KR1 | +2 pp'],
  ['key and value in one bold', '**KR: O1.KR1**\n\n**Impact: +2 pp**', 'O1.KR1 | +2 pp'],
  ['a bold key without a colon', '**Key result** O1.KR1\n**Impact** +2 pp', 'O1.KR1 | +2 pp'],
  ['a space before the colon, a wide colon', 'KR : O1.KR1\nImpact：+2 pp', 'O1.KR1 | +2 pp'],
  ['dashes and signs as separators', 'KR – O1.KR1\nImpact = +2 pp', 'O1.KR1 | +2 pp'],
  ['emoji before the key', '🎯 KR: O1.KR1\n:dart: Impact: +2 pp', 'O1.KR1 | +2 pp'],
  ['a question as key', 'Which KR? O1.KR1\nWhat is the expected impact? +2 pp', 'O1.KR1 | +2 pp'],
  ['two names in one key', 'KR / OKR: O1.KR1', 'O1.KR1 | ∅'],
  ['a linked key', '[KR](https://example.com/okrs): [O1.KR1](https://example.com/okrs#1)', 'O1.KR1 | ∅'],
  ['the id in a code span', 'KR: `O1.KR1`', 'O1.KR1 | ∅'],
  ['several lines of one key', 'KR: O1.KR1\nKR: O1.KR2\nImpact: O1.KR1: +2 pp\nImpact: O1.KR2: -3 min', 'O1.KR1⏎O1.KR2 | O1.KR1: +2 pp⏎O1.KR2: -3 min'],
  ['a list under a key', 'KR:\n- O1.KR1\n- O1.KR2\n\nImpact:\n- O1.KR1: +2 pp', 'O1.KR1⏎O1.KR2 | O1.KR1: +2 pp'],
  ['a table of two cells', '| Key result | O1.KR1 |\n|---|---|\n| **Impact** | +2 pp |', 'O1.KR1 | +2 pp'],
  ['a table under another head', '| Field | Value |\n| :-- | --: |\n| KR | O1.KR1 |\n| Impact | +2 pp |', 'O1.KR1 | +2 pp'],
  ['a table without outer bars', 'KR | O1.KR1\n--- | ---\nImpact | +2 pp', 'O1.KR1 | +2 pp'],
  ['a table with a column for each field', '| KR | Impact |\n|---|---|\n| O1.KR1 | +2 pp |\n| O1.KR2 | -3 min |', 'O1.KR1⏎O1.KR2 | O1.KR1: +2 pp⏎O1.KR2: -3 min'],
  ['a table in a section', '### Impact\n\n| Result | Change |\n|---|---|\n| O1.KR1 | +2 pp |', '∅ | Result: Change⏎O1.KR1: +2 pp'],
  ['the other field inside a section', '### Key result\nO1.KR1\nImpact: +2 pp', 'O1.KR1 | +2 pp'],
  ['the key again inside its section', '### Key result\nKR: O1.KR1', 'O1.KR1 | ∅'],
  ['both keys on one line', 'KR: O1.KR1, Impact: +2 pp', 'O1.KR1 | +2 pp'],
  ['both keys on one line with a bar', 'KR: O1.KR1 | Impact: +2 pp', 'O1.KR1 | +2 pp'],
  ['both keys on one line in bold', '**KR:** O1.KR1 **Expected impact:** +2 pp', 'O1.KR1 | +2 pp'],
  ['ids before figures are no keys', 'Impact: O1.KR1: +2 pp, O1.KR2: -3 min', '∅ | O1.KR1: +2 pp, O1.KR2: -3 min'],
  ['a key in the list under a bold line', '**Impact**\n- Confidence: 70 %\n- +2 pp', '∅ | +2 pp'],
  ['empty keys in a list', '- KR:\n- Impact: +2 pp\n- Effort: 3', '∅ | +2 pp'],
  ['no key in the middle of a sentence', 'We think that the KR: O1.KR1 is fine', '∅ | ∅'],
  ['no key in a URL or time', 'https://example.com/KR:O1 at 10:30', '∅ | ∅'],
]

const RIVALS: readonly (readonly [string, string, string])[] = [
  ['a section goes before a key in another section', '### Description\nKR: O9.KR9\n\n### Key result\nO1.KR1', 'O1.KR1 | ∅'],
  ['of two sections, the first', '### Key result\nO1.KR1\n### Key result\nO9.KR9', 'O1.KR1 | ∅'],
  ['a heading in a fence does not count', '```\n### Key result\nO9.KR9\n```\n### Key result\nO1.KR1', 'O1.KR1 | ∅'],
  ['a heading in a quote does not count', '> ### Key result\n> O9.KR9\n\n### Key result\nO1.KR1', 'O1.KR1 | ∅'],
  ['a heading in a comment does not count', '<!--\n### Key result\nO9.KR9\n-->\n### Key result\nO1.KR1', 'O1.KR1 | ∅'],
  ['the "Impact" of a bug beside a figure', '### Impact\nPeople cannot log in\n\n### Expected impact\n+2 pp', '∅ | +2 pp'],
  ['a figure in a key does not outdo a heading', 'Impact: 500 people see it\n\n### Expected impact\nWill large teams stay?', '∅ | Will large teams stay?'],
  ['a filled key beside an empty section', '### Key result\n<!-- id -->\n\nKR: O1.KR1', 'O1.KR1 | ∅'],
  ['"Impact: Unknown" beside a section', 'Impact: Unknown\n\n### Expected impact\n+2 pp', '∅ | +2 pp'],
]

const FILLERS: readonly (readonly [string, string, string])[] = [
  ['what a form writes for no answer', '### Key result\n\n_No response_\n\n### Expected impact\n\n_No response_', '?No response | ?No response'],
  ['usual fillers', 'KR: TBD\nImpact: N/A', '?TBD | ?N/A'],
  ['dots and dashes', 'KR: …\nImpact: -', '?… | ?-'],
  ['crosses and question marks', 'KR: xx\nImpact: ???', '?xx | ?\u003F\u003F\u003F'],
  ['gibberish', 'KR: asdfasdf\nImpact: lalalala', '?asdfasdf | ?lalalala'],
  ['an emoji', 'KR: 🤷\nImpact: 👍', '?🤷 | ?👍'],
  ['none stands for a waiver, but is no impact', 'KR: none\nImpact: none', 'none | ?none'],
  ['a slot for a number', 'Impact: +X %', '∅ | ?+X %'],
  ['slots for numbers', 'Impact: from X to Y', '∅ | ?from X to Y'],
  ['a slot beside a figure on its own line', '### Impact\n+X % [impact]\n-30 % support tickets', '∅ | -30 % support tickets'],
  ['an example', '### Impact\nE.g. sign-up twice as fast', '∅ | ?E.g. sign-up twice as fast'],
  ['an example above the answer', '### Impact\nExample: +5 pp by 2026-12-01\n\n+2 pp', '∅ | +2 pp'],
  ['an example in brackets', '### Impact\nFigures (e.g. +5 pp): +2 pp', '∅ | Figures  : +2 pp'],
  ['only a comment', '### Key result\n<!-- Which one? O1.KR1? -->', '∅ | ∅'],
  ['only a code block', '### Key result\n```\nO1.KR1\n```', '?only a code block | ∅'],
  ['only a quote', '### Key result\n> O1.KR1', '?only quoted text | ∅'],
  ['only struck-out text', 'KR: ~~O1.KR1~~', '∅ | ∅'],
  ['invisible marks only', 'KR: \u200B\u202E', '∅ | ∅'],
  ['a heading and nothing', '### Key result\n\n### Impact\n', '∅ | ∅'],
]

describe('readFields', () => {
  it.each(SECTIONS)('sections: %s', (_name, body, found) => expect(read(body)).toBe(found))
  it.each(PAIRS)('keys: %s', (_name, body, found) => expect(read(body)).toBe(found))
  it.each(RIVALS)('rivals: %s', (_name, body, found) => expect(read(body)).toBe(found))
  it.each(FILLERS)('no answers: %s', (_name, body, found) => expect(read(body)).toBe(found))

  it.each<readonly [string, string, string]>([
    ['an instruction left standing', '### Key result\n_Name the result this moves._', '?Name the result this moves. | ∅'],
    ['an answer below it', '### Key result\nName the result this moves.\n\nO1.KR1', 'O1.KR1 | ∅'],
    ['an answer behind it', '### Key result\nName the result this moves. [O1.KR1]', '[O1.KR1] | ∅'],
    ['an option of the form, chosen', '### Key result\nO1.KR1 – Activation', 'O1.KR1 – Activation | ∅'],
    ['the template\'s own figure', '### Key result\nO1.KR1\n### Impact\n+5 pp by DATE', 'O1.KR1 | ?+5 pp by DATE'],
  ])('templates: %s', (_name, body, found) => {
    const template = '### Key result\n\n_Name the result this moves._\n\n- O1.KR1 – Activation\n\n### Impact\n\n+5 pp by DATE\n'
    expect(read(body, [template])).toBe(found)
  })

  it('says where an answer stands', () => {
    const { fields } = readFields('Hello\n\n### Key result\n\nO1.KR1\n\nImpact: TBD', defaultSettings.fields)
    expect(fields.key_result).toEqual({ kind: 'answered', text: 'O1.KR1', line: 5 })
    expect(fields.expected_impact).toEqual({ kind: 'placeholder', text: 'TBD', line: 7 })
    expect(fields.hypothesis).toEqual({ kind: 'absent' })
  })

  it('knows names of other scripts', () => {
    const fields = { ...defaultSettings.fields, key_result: ['关键结果', 'Schlüsselergebnis'] }
    expect(readFields('### 关键结果：\nO1.KR1', fields).fields.key_result).toMatchObject({ text: 'O1.KR1' })
    expect(readFields('**SCHLÜSSELERGEBNIS:** O1.KR1', fields).fields.key_result).toMatchObject({ text: 'O1.KR1' })
  })

  it('reads the fields beside the main two', () => {
    const { fields } = readFields('### Hypothesis\nShorter forms\nget finished.\n\nConfidence: 70 %\nEffort: 3\n| Size | pebble |', defaultSettings.fields)
    expect(fields.hypothesis).toMatchObject({ text: 'Shorter forms\nget finished.' })
    expect([fields.confidence, fields.effort, fields.size]).toMatchObject([{ text: '70 %' }, { text: '3' }, { text: 'pebble' }])
  })
})

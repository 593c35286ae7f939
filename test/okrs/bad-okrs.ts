import { fullOkrs } from './full-okrs.ts'

/** A mistake that people make in an OKR file, with the diagnostic that it must get. */
interface BadOkrs {
  readonly what: string
  readonly text: string
  readonly code: string
  /** Line and column. */
  readonly at: readonly [number, number]
  /** Part of the message. */
  readonly says: string
  readonly fix?: string
  readonly severity?: 'warning' | 'info'
  /** Codes of what else is wrong with the text. */
  readonly alongside?: readonly string[]
}

/** The full file with one thing changed, which must be there. */
export function changed(from: string, to: string): string {
  if (!fullOkrs.includes(from)) throw new Error(`The full file has no ${from}`)
  return fullOkrs.replace(from, to)
}

export const badOkrs: readonly BadOkrs[] = [
  // No YAML at all
  { what: 'an empty file', text: '', code: 'empty-file', at: [1, 1], says: 'The file is empty' },
  { what: 'a file of comments', text: '# later\n', code: 'empty-file', at: [1, 1], says: 'The file is empty' },
  { what: 'a file of 300 kB', text: `${fullOkrs}# ${'x'.repeat(300_000)}`, code: 'file-too-large', at: [1, 1], says: '302 kB' },
  { what: 'a tab', text: 'cycle:\n\tid: a\n', code: 'yaml-tab', at: [2, 1], says: 'A tab is used' },
  { what: 'a login without quotes', text: changed('"@mira"', '@mira  # me'), code: 'yaml-quotes-needed', at: [6, 12], says: 'begins with @', fix: '"@mira"' },
  { what: 'a percent sign without quotes', text: changed('unit: "%"', 'unit: %'), code: 'yaml-quotes-needed', at: [18, 15], says: 'begins with %', fix: '"%"' },
  { what: 'a percent sign without quotes within braces', text: changed('Refund rate, unit: "%"', 'Refund rate, unit: %'), code: 'yaml-quotes-needed', at: [27, 42], says: 'begins with %', fix: '"%"' },
  { what: 'a colon within a title', text: changed('title: Shops go live', 'title: Goal: shops go live'), code: 'yaml-quotes-needed', at: [4, 16], says: 'a colon and a space', fix: '"Goal: shops go live without calling us"' },
  { what: 'a quote that is never closed', text: 'cycle: "2026', code: 'yaml-syntax', at: [1, 13], says: 'A double quote is opened' },
  { what: 'a bracket that is never closed', text: 'cycle: { id: a\nobjectives: []\n', code: 'yaml-syntax', at: [2, 1], says: 'A bracket' },
  { what: 'a closing bracket that stands too far left', text: 'objectives: [\n]\n', code: 'yaml-syntax', at: [2, 1], says: 'The closing ] must be indented', fix: '  ]' },
  { what: 'a line that is indented too far', text: changed('    why: Every', '     why: Every'), code: 'yaml-syntax', at: [5, 9], says: 'indented differently' },
  { what: 'a key without a colon', text: changed('    team: Setup', '    team'), code: 'yaml-syntax', at: [8, 11], says: 'The line above this one has a key without a colon' },
  { what: 'a title in Latin-1', text: changed('without calling us', 'f\ufffdr sich'), code: 'wrong-encoding', at: [4, 27], says: 'not saved as UTF-8' },
  { what: 'a NUL byte', text: 'cycle: \0', code: 'yaml-syntax', at: [1, 8], says: 'NUL byte' },
  { what: 'a file in UTF-16', text: Buffer.from('\ufeffcycle: { id: a }\n', 'utf16le').toString(), code: 'yaml-syntax', at: [1, 4], says: 'saved as UTF-16' },
  { what: 'brackets without end', text: '['.repeat(200_000), code: 'yaml-syntax', at: [1, 20], says: 'nested more deeply' },
  { what: 'an anchor', text: changed('title: People', 'title: &t People'), code: 'yaml-anchor', at: [35, 12], says: '&t' },
  { what: 'an alias', text: changed('baseline: 12', 'baseline: *old'), code: 'yaml-alias', at: [40, 19], says: '*old' },
  { what: 'a tag', text: changed('baseline: 12', 'baseline: !!int 12'), code: 'yaml-tag', at: [40, 19], says: '!!int' },
  { what: 'two documents', text: `${fullOkrs}---\n${fullOkrs}`, code: 'several-documents', at: [44, 1], says: 'A second document' },
  { what: 'a key that stands twice', text: changed('        baseline: 40\n', '        baseline: 40\n        unit: ms\n'), code: 'duplicate-key', at: [20, 9], says: 'unit stands twice' },
  { what: 'a list as a key', text: 'cycle: { id: a, [b]: c }\n', code: 'key-not-text', at: [1, 17], says: 'A key must be a word', alongside: ['missing-key', 'missing-key', 'missing-key'] },
  // Keys and values
  { what: 'a misspelt key', text: changed('baseline: 40', 'base_line: 40'), code: 'unknown-key', at: [19, 9], says: 'Unknown key base_line in O1.KR1. Did you mean baseline?', fix: 'baseline' },
  { what: 'a key of another tool', text: changed('due: 2026-12-15', 'deadline: 2026-12-15'), code: 'unknown-key', at: [21, 9], says: 'Did you mean due?', fix: 'due' },
  { what: 'a key that is like no other', text: changed('team: Setup', 'colour: red'), code: 'unknown-key', at: [7, 5], says: 'It knows id, title' },
  { what: 'a key that objects inherit', text: changed('team: Setup', '__proto__: { polluted: true }'), code: 'unknown-key', at: [7, 5], says: '__proto__' },
  { what: 'a merge key', text: changed('team: Setup', '<<: { team: Setup }'), code: 'unknown-key', at: [7, 5], says: '<<' },
  { what: 'a missing title', text: changed('        title: Learn why bakeries leave after the trial\n', ''), code: 'missing-key', at: [37, 9], says: 'O2.KR1 has no title. Add it, for example' },
  { what: 'a missing title of an id in small letters', text: changed('      - id: O2.KR1\n        title: Learn why bakeries leave after the trial\n', '      - id: o2.kr1\n'), code: 'missing-key', at: [37, 9], says: 'o2.kr1 has no title. Add it, for example' },
  { what: 'a title without a value', text: changed('title: Learn why bakeries leave after the trial', 'title:'), code: 'missing-key', at: [38, 9], says: 'O2.KR1 has no title' },
  { what: 'a title of spaces', text: changed('title: Learn why bakeries leave after the trial', 'title: "  "'), code: 'text-empty', at: [38, 16], says: 'title is empty' },
  { what: 'a cycle without an end', text: changed(', end: 2026-12-31', ''), code: 'missing-key', at: [1, 8], says: 'Cycle 2026-Q4 has no end' },
  { what: 'an empty entry', text: changed('  - id: O2\n', '  -\n  - id: O2\n'), code: 'empty-entry', at: [34, 3], says: 'objectives has an entry without content' },
  { what: 'a year as a title', text: changed('title: People find out what they may sell', 'title: 2026'), code: 'wrong-type', at: [35, 12], says: 'Objective O2: title is 2026, but it must be text', fix: '"2026"' },
  { what: 'somebody who accepts without an at sign', text: changed('accepted_by: "@tom"', 'accepted_by: tom'), code: 'acceptor-invalid', at: [41, 22], says: 'like "@ana" or "@acme/product"', fix: '"@tom"' },
  { what: 'a sentence among those who accept', text: changed('"@acme/product"]', 'whoever is in]'), code: 'acceptor-invalid', at: [42, 28], says: 'accepted_by is whoever is in' },
  { what: 'nobody who accepts', text: changed('["@mira", "@acme/product"]', '[]'), code: 'list-empty', at: [42, 18], says: 'Name at least one' },
  { what: 'several owners', text: changed('owner: "@tom"', 'owner: ["@tom", "@ana"]'), code: 'wrong-type', at: [22, 16], says: 'owner is a list, but it must be text' },
  { what: 'yes in place of true', text: changed('north_star: true', 'north_star: yes'), code: 'wrong-type', at: [24, 21], says: 'must be true or false', fix: 'true' },
  { what: 'a list in place of the file', text: '- a\n', code: 'wrong-type', at: [1, 1], says: 'The file is a list' },
  { what: 'a word in place of the file', text: 'soon\n', code: 'wrong-type', at: [1, 1], says: 'The file is soon' },
  { what: 'an intent that does not exist', text: changed('intent: learn', 'intent: lern'), code: 'value-not-allowed', at: [39, 17], says: 'Did you mean learn?', fix: 'learn' },
  { what: 'a percentage as a number', text: changed('target: 55', 'target: 55%'), code: 'number-as-text', at: [20, 17], says: 'Write the bare number 55', fix: '55' },
  { what: 'a number with a separator', text: changed('target: 55', 'target: 1,200'), code: 'number-as-text', at: [20, 17], says: 'Write the bare number 1200', fix: '1200' },
  { what: 'a number in quotes', text: changed('baseline: 40', "baseline: '40'"), code: 'number-as-text', at: [19, 19], says: 'Write the bare number 40', fix: '40' },
  { what: 'a number in words', text: changed('target: 55', 'target: more'), code: 'not-a-number', at: [20, 17], says: 'target is more' },
  { what: 'a number without end', text: changed('target: 55', 'target: .inf'), code: 'not-a-number', at: [20, 17], says: 'target is .inf' },
  { what: 'a day that no month has', text: changed('due: 2026-12-15', 'due: 2026-11-31'), code: 'date-invalid', at: [21, 14], says: 'due is 2026-11-31, which is no date' },
  { what: 'a date with slashes', text: changed('due: 2026-12-15', 'due: 2026/12/5'), code: 'date-invalid', at: [21, 14], says: 'no date', fix: '2026-12-05' },
  { what: 'a date with a time', text: changed('due: 2026-12-15', 'due: 2026-12-15T00:00:00Z'), code: 'date-invalid', at: [21, 14], says: 'no date', fix: '2026-12-15' },
  { what: 'a quarter in place of a date', text: changed('due: 2026-12-15', 'due: Q4'), code: 'date-invalid', at: [21, 14], says: 'due is Q4' },
  { what: 'an id with spaces', text: changed('id: O2.KR1', 'id: KR one!'), code: 'id-invalid', at: [37, 13], says: 'only letters, digits', fix: 'KR-one' },
  { what: 'an id that is a number', text: changed('id: O2.KR1', 'id: 21'), code: 'id-invalid', at: [37, 13], says: 'Put it in quotes', fix: '"21"' },
  { what: 'an id of 65 characters', text: changed('id: O2.KR1', `id: ${'k'.repeat(65)}`), code: 'id-invalid', at: [37, 13], says: 'longer than 64', fix: 'k'.repeat(64) },
  { what: 'a weight of nothing', text: changed('weight: 2', 'weight: 0'), code: 'weight-out-of-range', at: [23, 17], says: 'greater than 0' },
  { what: 'a confidence in percent', text: changed('confidence: 0.6', 'confidence: 60'), code: 'confidence-out-of-range', at: [30, 58], says: 'Did you mean 0.6?', fix: '0.6' },
  { what: 'a confidence with a percent sign', text: changed('confidence: 0.6', 'confidence: 60%'), code: 'number-as-text', at: [30, 58], says: 'Did you mean 0.6?', fix: '0.6' },
  { what: 'a confidence in quotes', text: changed('confidence: 0.6', 'confidence: "0.6"'), code: 'number-as-text', at: [30, 58], says: 'Did you mean 0.6?', fix: '0.6' },
  { what: 'a confidence beyond a hundred', text: changed('confidence: 0.6', 'confidence: 600%'), code: 'number-as-text', at: [30, 58], says: 'which is text, but it must be a number from 0 to 1.' },
  { what: 'a confidence in words', text: changed('confidence: 0.6', 'confidence: high'), code: 'not-a-number', at: [30, 58], says: 'O1.KR1: confidence is high, but it must be a number from 0 to 1' },
  { what: 'a cycle by its name', text: changed('cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31, suppress: { too-few-objectives: One focus is enough } }', 'cycle: 2026-Q4'), code: 'wrong-type', at: [1, 8], says: 'cycle is 2026-Q4, but it must have keys of its own. For example: `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }`.' },
  { what: 'a suppression without a reason', text: changed('One question is enough', '3'), code: 'wrong-type', at: [43, 38], says: 'Suppress of objective O2: too-few-key-results is 3, but it must be text' },
  { what: 'a negative confidence', text: changed('confidence: 0.6', 'confidence: -1'), code: 'confidence-out-of-range', at: [30, 58], says: 'from 0 to 1' },
  { what: 'a source outside the repository', text: changed('file: metrics/', 'file: ../metrics/'), code: 'path-invalid', at: [28, 25], says: 'climbs out of the repository' },
  // What single values cannot show
  { what: 'an end before the start', text: changed('end: 2026-12-31', 'end: 2026-09-30'), code: 'cycle-ends-before-start', at: [1, 47], says: 'before it starts on 2026-10-01' },
  { what: 'an id used twice', text: changed('id: O2.KR1', 'id: o1.kr1'), code: 'duplicate-id', at: [37, 13], says: 'it already stands in line 11' },
  { what: 'an objective and a key result of one id', text: changed('id: O2.KR1', 'id: O2'), code: 'duplicate-id', at: [37, 13], says: 'it already stands in line 34' },
  { what: 'an alias that is an id', text: changed('first-sale]', 'o2.kr1]'), code: 'duplicate-alias', at: [12, 28], says: 'already an id in line 37' },
  { what: 'an alias used twice', text: changed('        intent: learn', '        aliases: [go-live]\n        intent: learn'), code: 'duplicate-alias', at: [39, 19], says: 'already an alias in line 12' },
  { what: 'bounds that cross', text: changed('min: 0, max: 3', 'min: 5, max: 3'), code: 'guardrail-bounds-crossed', at: [27, 52], says: 'min above its max' },
  // Advice
  { what: 'a key result without a target', text: changed('        target: 55\n', ''), code: 'missing-target', at: [11, 9], says: 'O1.KR1 has no target. A key result that is to be performed needs one, for example `target: 55`', severity: 'warning' },
  { what: 'a baseline that is still pending', text: changed('baseline: 40', 'baseline: pending'), code: 'baseline-pending', at: [19, 19], says: 'no baseline', severity: 'warning' },
  { what: 'a due date after the cycle', text: changed('due: 2026-12-15', 'due: 2027-01-15'), code: 'due-outside-cycle', at: [21, 14], says: 'outside cycle 2026-Q4', severity: 'warning' },
  { what: 'two check-ins on a day', text: changed('date: 2026-10-05', 'date: 2026-10-12'), code: 'duplicate-check-in', at: [31, 21], says: 'two check-ins on 2026-10-12', severity: 'warning' },
  { what: 'a check-in from the future', text: changed('date: 2026-10-05', 'date: 2027-10-05'), code: 'check-in-in-future', at: [31, 21], says: 'still to come', severity: 'warning' },
  { what: 'a guardrail without bounds', text: changed(', min: 0, max: 3', ''), code: 'guardrail-without-bounds', at: [27, 13], says: 'neither min nor max', severity: 'warning' },
  { what: 'an objective without key results', text: `${fullOkrs}  - { id: O3, title: Later, key_results: [] }\n`, code: 'objective-without-key-results', at: [44, 5], says: 'O3 has no key results', severity: 'warning' },
  { what: 'a parent that does not exist', text: changed('parent: O2', 'parent: O-2x'), code: 'unknown-parent', at: [8, 13], says: 'Did you mean O2?', fix: 'O2', severity: 'warning' },
  { what: 'an owner without an at sign', text: changed('"@tom"', 'tom'), code: 'owner-without-at', at: [22, 16], says: 'as "@tom"', fix: '"@tom"', severity: 'info' },
]

import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import type { Problem, ProblemCode } from '../../src/domain/problem.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { aBody, anItem } from '../builders/an-item.ts'
import { aPlan } from '../builders/a-plan.ts'

function problemOf(parts: Partial<Item>, code: ProblemCode): Problem {
  const { problems } = evaluateLinkage(anItem(parts), aPlan(), defaultSettings)
  const found = problems.find((problem) => problem.code === code)
  if (!found) throw new Error(`no ${code} among ${problems.map((problem) => problem.code).join(', ')}`)
  return found
}

describe('what a problem tells its author', () => {
  it.each<readonly [string, Partial<Item>, ProblemCode, Partial<Problem>]>([
    ['nothing there', {}, 'key-result-missing', { found: '', message: 'No key result is named.', expected: 'the id of an open key result: O1.KR1, O1.KR2, O2.KR1, O2.KR2, O3.KR1, O3.KR2' }],
    ['an id in the title', { title: '[O2.KR1] Faster search' }, 'key-result-missing', { message: 'No key result is named. The title names O2.KR1; it counts once it stands in the body.', example: 'Key result: O2.KR1' }],
    ['an id in a label', { labels: ['initiative', 'kr:O2.KR1'] }, 'key-result-missing', { message: 'No key result is named. A label names O2.KR1; it counts once it stands in the body.', example: 'Key result: O2.KR1' }],
    ['words that fit a key result', { title: 'Let search answer before people blink' }, 'key-result-missing', { message: 'No key result is named.', suggestions: ['O2.KR1'], example: 'Key result: O2.KR1' }],
    ['words that fit, and an impact that does not', { title: 'Let search answer before people blink', body: 'Impact: +2 pp' }, 'key-result-missing', { suggestions: ['O1.KR1'], example: 'Key result: O1.KR1' }],
    ['an open comment', { body: 'Hello\n\n<!-- note\n### Key result\nO1.KR1' }, 'key-result-missing', { message: 'No key result is named. Everything from line 3 on stands in a comment that is never closed.' }],
    ['an open code block', { body: '```\n### Key result\nO1.KR1' }, 'key-result-missing', { message: 'No key result is named. Everything from line 1 on stands in a code block that is never closed.' }],
    ['an id in a code block', { body: 'Hello\n\n```\nKR: O2.KR1\n\nImpact: -100 ms\n```\n\nBye' }, 'key-result-missing', { message: 'No key result is named. A code block names O2.KR1, and code is not read; write it as plain text.', suggestions: ['O2.KR1'], example: 'Key result: O2.KR1' }],
    ['a filler', { body: 'KR: TBD' }, 'key-result-placeholder', { found: 'TBD', message: '"TBD" does not name a key result.' }],
    ['a box that is not ticked', { body: '- [ ] Key result: O1.KR2\n- [ ] Expected impact: -3 min' }, 'key-result-placeholder', { found: '[ ] O1.KR2', message: '"O1.KR2" stands behind a box that is not ticked: tick it, or write the answer without a box.', suggestions: ['O1.KR2'], example: 'Key result: O1.KR2' }],
    ['a list without a ticked box', { body: '### Key result\n- [ ] O1.KR1\n- [ ] O2.KR1\n\n### Expected impact\n+2 pp' }, 'key-result-placeholder', { message: 'None of the 2 boxes is ticked, the first of which is "O1.KR1": tick what is meant.', expected: 'the box of a key result, ticked, or its id without a box' }],
    ['an impact behind a box', { body: 'KR: O1.KR1\n\n- [ ] Impact: +2.5 pp by 2026-12-20' }, 'impact-placeholder', { found: '[ ] +2.5 pp by 2026-12-20', message: '"+2.5 pp by 2026-12-20" stands behind a box that is not ticked: tick it, or write the answer without a box.', example: 'Expected impact: +2.5 pp by 2026-12-20' }],
    ['an impact behind a box that would not do', { body: 'KR: O1.KR1\n\n- [ ] Impact: a lot' }, 'impact-placeholder', { example: 'Expected impact: +3 pp by 2026-12-31' }],
    ['an impact of no key result behind a box', { body: '- [ ] Impact: +2 pp' }, 'impact-placeholder', { found: '[ ] +2 pp' }],
    ['a zero for an O', { body: 'KR: 01.KR2' }, 'key-result-unknown', { found: '01.KR2', message: 'There is no key result "01.KR2". Did you mean O1.KR2?', example: 'Key result: O1.KR2' }],
    ['words for the parts', { body: 'KR: Objective 1, key result 2' }, 'key-result-unknown', { message: 'There is no key result "Objective 1, key result 2". Did you mean O1.KR2?' }],
    ['an objective', { body: 'KR: O2' }, 'key-result-unknown', { message: 'There is no key result "O2". O2 is an objective; name one of its key results.', suggestions: ['O2.KR1', 'O2.KR2'] }],
    ['an id with a title', { body: 'KR: OKR 2: KR 1 – faster search' }, 'key-result-unknown', { message: 'There is no key result "OKR 2: KR 1 – faster search". Did you mean O2.KR1?' }],
    ['an objective with its title', { body: 'KR: O2 – The product is fast' }, 'key-result-unknown', { message: 'There is no key result "O2 – The product is fast". O2 is an objective; name one of its key results.' }],
    ['n/a with a reason in brackets', { body: 'KR: n/a (build only)' }, 'key-result-placeholder', { example: 'Key result: none — build only' }],
    ['the next number of an objective', { body: 'KR: O3.KR3' }, 'key-result-unknown', { example: 'Key result: O3.KR1' }],
    ['n/a with a reason', { body: 'KR: n/a — build only' }, 'key-result-placeholder', { message: '"n/a — build only" does not name a key result; work without one says "none" and why.', example: 'Key result: none — build only' }],
    ['an impact in an open code block', { body: 'KR: O1.KR1\n```\nImpact: +2 pp' }, 'impact-missing', { message: 'No expected impact on O1.KR1 is given. Everything from line 2 on stands in a code block that is never closed.' }],
    ['an id in a sentence', { body: 'KR: People will love O1.KR2' }, 'key-result-unknown', { message: 'There is no key result "People will love O1.KR2". Write the id alone: O1.KR2.' }],
    ['words of a title', { body: 'KR: expansion revenue' }, 'key-result-unknown', { message: 'There is no key result "expansion revenue".', suggestions: ['O2.KR2'], example: 'Key result: O2.KR2' }],
    ['an id with a question mark', { body: 'KR: O1.KR2?' }, 'key-result-unknown', { found: 'O1.KR2?', message: 'There is no key result "O1.KR2?". Write the id alone: O1.KR2.', example: 'Key result: O1.KR2' }],
    ['a question that holds an id', { body: 'KR: Is it O1.KR2 or so?' }, 'key-result-placeholder', { message: '"Is it O1.KR2 or so?" does not name a key result. The answer names O1.KR2; it counts once it stands as "Key result: O1.KR2".', example: 'Key result: O1.KR2' }],
    ['an id in prose', { body: 'Contributes to O2.KR1. We expect -100 ms.' }, 'key-result-missing', { message: 'No key result is named. The text names O2.KR1; it counts once it stands as "Key result: O2.KR1".', suggestions: ['O2.KR1'], example: 'Key result: O2.KR1' }],
    ['an id in a comment, which nobody wrote', { body: '<!-- such as O2.KR1 -->\nHello' }, 'key-result-missing', { message: 'No key result is named.', example: 'Key result: O1.KR1' }],
    ['a slip beside a key result', { body: 'KR: O1.KR1, O2.KT1\nImpact: +2 pp' }, 'key-result-unknown', { found: 'O2.KT1', example: 'Key result: O1.KR1, O2.KR1\nExpected impact:\n- O1.KR1: +2 pp\n- O2.KR1: -100 ms by 2026-12-31' }],
    ['another number', { body: 'KR: O33.KR9' }, 'key-result-unknown', { message: 'There is no key result "O33.KR9".', example: 'Key result: O3.KR1' }],
    ['a digit too many', { body: 'KR: O2.KR22' }, 'key-result-unknown', { message: 'There is no key result "O2.KR22".', suggestions: ['O2.KR2', 'O2.KR1', 'O1.KR2'], example: 'Key result: O2.KR2' }],
    ['the number of no key result', { body: 'KR: O3.KR9' }, 'key-result-unknown', { suggestions: ['O3.KR1', 'O3.KR2'], example: 'Key result: O3.KR1' }],
    ['the impact of a key result that is misspelt', { title: 'Shorten the form', body: 'KR: O2.KR22\nImpact: much' }, 'impact-not-a-number', { example: 'Expected impact: +$150k by 2026-12-31' }],
    ['the numbers of an id alone', { body: 'KR: KR2.1' }, 'key-result-unknown', { message: 'There is no key result "KR2.1".', suggestions: ['O2.KR1'], example: 'Key result: O2.KR1' }],
    ['the numbers of an id behind another word', { body: 'KR: Goal 3-2' }, 'key-result-unknown', { suggestions: ['O3.KR2'], example: 'Key result: O3.KR2' }],
    ['a slip in the letters', { body: 'KR: O2.KT1' }, 'key-result-unknown', { message: 'There is no key result "O2.KT1". Did you mean O2.KR1?', example: 'Key result: O2.KR1' }],
    ['n/a with a comma', { body: 'KR: n/a, bugfix' }, 'key-result-placeholder', { example: 'Key result: none — bugfix' }],
    ['two sections that disagree', { body: '### Key result\nO1.KR1\n### Key result\nO1.KR2\n### Impact\n+2 pp' }, 'key-result-ambiguous', { message: 'One place names O1.KR1, another O1.KR2; leave the one that counts, or name all in one place.', found: 'O1.KR2', suggestions: ['O1.KR1', 'O1.KR2'] }],
    ['two impacts that disagree', { body: 'KR: O1.KR1\nImpact: +2\nImpact: +5' }, 'impact-ambiguous', { message: 'The text promises +2 pp of O1.KR1 in one place and +5 pp in another; leave the one that counts.', found: '+5' }],
    ['the title for both', { title: 'Shorten the form', body: aBody('Shorten the form', 'Shorten the form') }, 'key-result-placeholder', { message: '"Shorten the form" repeats the title and names no key result.' }],
    ['the title for the impact', { title: 'Shorten the form', body: aBody('O1.KR1', 'Shorten the form') }, 'impact-placeholder', { message: '"Shorten the form" repeats the title; how far will this move the key result?' }],
    ['the title for an impact without key result', { title: 'Shorten the form', body: 'Impact: Shorten the form' }, 'impact-placeholder', { message: '"Shorten the form" repeats the title; how far will this move a key result?' }],
    ['a number in words without key result', { body: 'Impact: three points' }, 'impact-not-a-number', { message: 'The expected impact has no number in digits: write how far this will move a key result as a number, such as 3 or 2.5.' }],
    ['several that fit', { body: 'KR: KR 2' }, 'key-result-ambiguous', { message: '"KR 2" may be any of O1.KR2, O2.KR2, O3.KR2.', suggestions: ['O1.KR2', 'O2.KR2', 'O3.KR2'] }],
    ['none alone', { body: 'KR: none' }, 'waiver-without-reason', { example: 'Key result: none — upgrades a dependency, changes nothing for users' }],
    ['no impact', { body: 'KR: O2.KR1' }, 'impact-missing', { found: '', expected: 'a decrease of O2.KR1 (900 ms → 400 ms) as a number in ms', example: 'Expected impact: -100 ms by 2026-12-31' }],
    ['a figure in the hypothesis', { body: 'KR: O1.KR1\nHypothesis: Shorter forms lift activation by 2 pp\nImpact: Unknown' }, 'impact-placeholder', { found: 'Unknown', message: '"Unknown" is not an expected impact. The hypothesis speaks of +2 pp; it counts once it stands as the expected impact.' }],
    ['a sentence', { body: aBody('O1.KR1', 'It helps') }, 'impact-not-a-number', { found: 'It helps', message: 'The expected impact has no number yet: how far will this move O1.KR1? A rough guess is fine.' }],
    ['the wrong way', { body: aBody('O2.KR1', '+100 ms') }, 'impact-wrong-direction', { message: '+100 ms moves O2.KR1 the wrong way: it is to go down, from 900 ms to 400 ms.' }],
    ['another kind', { body: aBody('O2.KR1', '+2 pp') }, 'impact-wrong-unit', { message: '"+2 pp" is of another kind than O2.KR1, which is measured in ms.' }],
    ['a level or a change', { body: aBody('O1.KR1', '45 %') }, 'impact-ambiguous', { message: '"45 %" may be a level of O1.KR1 or a change of it: write "to …" for a level, or a sign for a change in pp.' }],
    ['several figures', { body: aBody('O1.KR1', '+2 pp or +3 pp') }, 'impact-ambiguous', { message: 'Several different changes of O1.KR1 are given (+2 pp, +3 pp); leave the one that is promised.' }],
    ['two that nothing parts', { body: aBody('O1.KR1, O1.KR2', 'O1.KR1 +1 pp then O1.KR2 -3 min') }, 'impact-missing', { message: 'The expected impact speaks of O1.KR2 behind another key result; write one line for each.', example: 'Expected impact:\n- O1.KR1: +1 pp\n- O1.KR2: -3 min' }],
    ['one figure for two', { body: aBody('O1.KR1, O1.KR2', '+2 pp') }, 'impact-ambiguous', { example: 'Expected impact:\n- O1.KR1: +3 pp by 2026-12-31\n- O1.KR2: -3.5 min by 2026-12-31' }],
    ['out of range', { body: aBody('O1.KR1', 'to 140 %') }, 'impact-out-of-range', { message: '"to 140 %" would take O1.KR1 to 140 %, outside 0 to 100 %.' }],
    ['a confidence that can be none', { body: aBody('O1.KR1', '+2 pp (150 %)') }, 'impact-confidence-invalid', { found: '(150 %)', expected: 'a share from 0 to 100 %', field: 'expected_impact', example: 'Expected impact: +3 pp by 2026-12-31 (70 %)' }],
    ['a field of confidence that can be none', { body: `${aBody('O1.KR1', '+2 pp')}\nConfidence: 150 %` }, 'field-invalid', { found: '150 %', expected: 'a share from 0 to 100 %', field: 'confidence', example: 'Confidence: 70 %' }],
    ['a confidence that can be none, of no key result', { body: aBody('O9.KR9', '+2 pp, confidence: 150 %') }, 'impact-confidence-invalid', { found: 'confidence: 150 %' }],
    ['a day of two readings', { body: aBody('O1.KR1', '+2 pp by 03/04/2026') }, 'impact-date-invalid', { found: 'by 03/04/2026', expected: 'a date as YYYY-MM-DD' }],
    ['a stranger', { body: aBody('O1.KR1', 'O2.KR1: -100 ms') }, 'impact-key-result-unlinked', { example: 'Key result: O1.KR1, O2.KR1\nExpected impact:\n- O1.KR1: +3 pp by 2026-12-31\n- O2.KR1: -100 ms' }],
  ])('%s', (_name, parts, code, told) => {
    expect(problemOf(parts, code)).toMatchObject(told)
  })

  it.each<[string, string, RegExp]>([
    ['a missing impact', 'KR: O1.KR1', /^Expected impact: \+3 pp$/],
    ['an impact the wrong way', aBody('O1.KR1', '-2 pp'), /^Expected impact: \+3 pp$/],
    ['a confidence that can be none', aBody('O1.KR1', '+2 pp (150 %)'), /^Expected impact: \+3 pp \(70 %\)$/],
    ['one figure for two', aBody('O1.KR1, O1.KR2', '+2 pp'), /^Expected impact:\n- O1.KR1: \+3 pp\n- O1.KR2: \S+ min by 2026-12-31$/],
    ['a missing day', `${aBody('O1.KR1', '+2 pp')}\nConfidence: 70 %`, /^Measure by: 2026-11-30$/],
  ])('asks for no day that has passed: %s', (_name, body, example) => {
    const plan = aPlan()
    const passed = { ...plan, cycles: plan.cycles.map((cycle) => ({ ...cycle, objectives: cycle.objectives.map((objective) => ({ ...objective, keyResults: objective.keyResults.map((keyResult) => (keyResult.id === 'O1.KR1' ? { ...keyResult, due: '2026-11-01' } : keyResult)) })) })) }
    const { problems } = evaluateLinkage(anItem({ body }), passed, { ...defaultSettings, require: [...defaultSettings.require, 'measure_by'] })
    expect(problems.map((problem) => problem.example)).toContainEqual(expect.stringMatching(example))
    expect(problems.map((problem) => problem.example).join()).not.toContain('2026-11-01')
  })

  it('is complete, short and on one line, but for the block to paste', () => {
    const bodies = ['', 'KR: TBD', `KR: ${'Z9.KR '.repeat(500)}\nImpact: ${'word '.repeat(500)}`, aBody('O1.KR1, O1.KR2', '+2 pp'), aBody('O1.KR1', `+2 pp by ${'Friday '.repeat(99)}`)]
    for (const { found, message, expected, example } of bodies.flatMap((body) => evaluateLinkage(anItem({ body }), aPlan(), defaultSettings).problems)) {
      expect(found.length).toBeLessThanOrEqual(120)
      expect(`${found}${message}${expected}`).not.toContain('\n')
      expect(message.length).toBeLessThan(400)
      expect([message, expected, example].every((text) => text.length > 0)).toBe(true)
    }
  })

  it('gives examples that mend the problem', () => {
    const broken = ['', 'KR: TBD', 'KR: 01.KR1\nImpact: high', aBody('O2.KR1', '+2 pp'), aBody('O1.KR1, O1.KR2', '+2 pp'), aBody('O3.KR1', 'TBD')]
    for (const body of broken) {
      const { problems } = evaluateLinkage(anItem({ body }), aPlan(), defaultSettings)
      const own = /^(?:KR|### Key result)/.test(body) && !problems.some(({ field }) => field === 'key_result') ? `${body.split('### Expected')[0]}\n\n` : ''
      const mended = own + problems.map(({ example }) => example).join('\n\n')
      expect(evaluateLinkage(anItem({ body: mended }), aPlan(), defaultSettings).kind).toBe('linked')
    }
  })
})

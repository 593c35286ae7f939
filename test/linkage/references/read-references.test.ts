import { describe, expect, it } from 'vitest'
import { readReferences } from '../../../src/linkage/references/read-references.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlan, aPlanOf } from '../../builders/a-plan.ts'

function told(text: string, plan = aPlan()): readonly string[] {
  return readReferences(text, plan).map((reference) => (reference.kind === 'resolved' ? reference.keyResult.id : `${reference.kind}: ${reference.written}`))
}

describe('readReferences', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['one id', 'O1.KR1', ['O1.KR1']],
    ['an id with its title', 'O1.KR1 – Increase activated accounts, and more', ['O1.KR1']],
    ['a bracketed id with its title', '[O1.KR1] Increase activated accounts', ['O1.KR1']],
    ['an id and words', 'O1.KR1: activation', ['O1.KR1']],
    ['an id and words without a separator', 'O1.KR1 by making the form shorter', ['O1.KR1']],
    ['a sign in front', '🎯 O1.KR1', ['O1.KR1']],
    ['signs in front of each', '✅ O1.KR1\n➡️ O2.KR1 – faster search\n:dart: O2.KR2', ['O1.KR1', 'O2.KR1', 'O2.KR2']],
    ['a sign that crosses out', '❌ O1.KR1', ['unknown: ❌ O1.KR1']],
    ['a word of a sign that crosses out', ':no_entry: O1.KR1', ['unknown: :no_entry: O1.KR1']],
    ['commas', 'O1.KR1, O2.KR1,O2.KR2', ['O1.KR1', 'O2.KR1', 'O2.KR2']],
    ['and, plus, ampersand', 'O1.KR1 and O1.KR2 + O2.KR1 & O2.KR2', ['O1.KR1', 'O1.KR2', 'O2.KR1', 'O2.KR2']],
    ['an Oxford comma', 'O1.KR1, O1.KR2, and O2.KR1', ['O1.KR1', 'O1.KR2', 'O2.KR1']],
    ['slashes and semicolons', 'O1.KR1 / O1.KR2; O2.KR1', ['O1.KR1', 'O1.KR2', 'O2.KR1']],
    ['lines', 'O1.KR1\nO2.KR1', ['O1.KR1', 'O2.KR1']],
    ['notes in brackets', 'O1.KR1 (activation), O1.KR2 (speed)', ['O1.KR1', 'O1.KR2']],
    ['titles between ids', 'O1.KR1 – Activation, O1.KR2 – Time to report', ['O1.KR1', 'O1.KR2']],
    ['the same twice', 'O1.KR1\no1-kr1', ['O1.KR1']],
    ['a lead-in', 'This supports O1.KR1 and O2.KR1.', ['O1.KR1', 'O2.KR1']],
    ['a lead-in with a colon', 'Primary: O1.KR1', ['O1.KR1']],
    ['an instruction above', 'Which key result does this move?\nO1.KR1', ['O1.KR1']],
    ['prose below', 'O1.KR1\nBecause the form is long and people leave.', ['O1.KR1']],
    ['the objective above', 'Objective: O1\nO1.KR1', ['O1.KR1']],
    ['an alias', 'activation', ['O1.KR1']],
    ['a wrong id beside a good one', 'O1.KR1, O9.KR9', ['O1.KR1', 'unknown: O9.KR9']],
    ['a wrong id on its own line', 'O1.KR1\nO9.KR9', ['O1.KR1', 'unknown: O9.KR9']],
    ['wrong ids in a list', 'O8.KR8, O9.KR9', ['unknown: O8.KR8', 'unknown: O9.KR9']],
    ['an ambiguous one', 'KR 1', ['ambiguous: KR 1']],
    ['a denial', 'O1.KR1 is not affected', ['unknown: O1.KR1 is not affected']],
    ['prose', 'We want people to be happy', ['unknown: We want people to be happy']],
    ['prose in several lines is one finding', 'We want people\nto be happy', ['unknown: We want people']],
    ['a bracketed answer that is no slot', '[VSP goal]', ['unknown: [VSP goal]']],
    ['an id behind its title', 'Increase activated accounts from 40% to 55% (O1.KR1)', ['O1.KR1']],
    ['an id behind other words', 'Something like (O1.KR1)', ['unknown: Something like (O1.KR1)']],
    ['what vanishes when rendered', '<O1.KR1>', ['unknown: <O1.KR1>']],
    ['slots', '[KR id]\n<key result>\n[#]', []],
    ['instructions', 'Please enter the key result\nPick one of the company key results', []],
  ])('%s', (_name, text, found) => expect(told(text)).toEqual(found))

  it('resolves a slot-like id where the file defines it', () => {
    expect(told('[KR id]', aPlanOf(aKeyResult({ aliases: ['KR id'] })))).toEqual(['O1.KR1'])
    expect(told('[Growth KR]', aPlanOf(aKeyResult({ id: 'Growth KR' })))).toEqual(['Growth KR'])
  })

  it('keeps to the first few of many unknown ids', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `Z9.KR${index}`)
    expect(told(ids.join('\n'))).toHaveLength(5)
  })
})

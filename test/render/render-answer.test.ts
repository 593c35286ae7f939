import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandRequest } from '../../src/domain/command.ts'
import type { CommandAnswer, CommandResult } from '../../src/domain/command-answer.ts'
import { plainText } from '../../src/linkage/text/plain-text.ts'
import { cleanText } from '../../src/render/clean-text.ts'
import { inertLine } from '../../src/render/markdown/inert-line.ts'
import { answerMarker, needsWords, renderAnswer } from '../../src/render/render-answer.ts'
import { buttonWords } from '../../src/render/words/button-words.ts'
import { unknownKeyResult } from '../report/a-company.ts'
import { aCheckContext } from './check-cases.ts'
import { golden } from './golden.ts'
import { liveParts } from './live-parts.ts'

function answer(written: string, request: CommandRequest, result: CommandResult, pressedBy?: string): CommandAnswer {
  return { command: { written, request, bare: false }, result, pressedBy }
}

const kr: CommandRequest = { kind: 'key-result', text: 'O1.KR9' }
const impact: CommandRequest = { kind: 'impact', text: '+2 pp' }
const waive: CommandRequest = { kind: 'waive', reason: 'one-off audit' }
const all: readonly CommandAnswer[] = [
  answer('/kr O1.KR1', kr, { kind: 'done' }),
  answer('/kr O1.KR9', kr, { kind: 'refused', problems: [unknownKeyResult] }),
  answer('/kr O1.KR1', kr, { kind: 'not-permitted', needs: 'author-or-write' }),
  answer('/waive one-off audit', waive, { kind: 'not-permitted', needs: 'write' }),
  answer('/throughline impact', impact, { kind: 'incomplete' }),
  answer('/impact +2 pp', impact, { kind: 'no-place' }),
  answer('/unwaive', { kind: 'revoke' }, { kind: 'nothing-to-revoke' }),
  answer('/kr O1.KR1', kr, { kind: 'okrs-unreadable' }),
  answer('/kr O1.KR1', kr, { kind: 'overtaken' }),
  answer('/kr O1.KR1', kr, { kind: 'not-written', permission: 'issues: write' }),
  answer('/kr O1.KR1', kr, { kind: 'not-written', detail: 'This issue is locked' }),
  answer(buttonWords.waive.label, waive, { kind: 'done' }, 'ben'),
  answer(buttonWords.waive.label, waive, { kind: 'not-permitted', needs: 'write' }, 'zoe'),
  answer('/throughline help', { kind: 'unknown' }, { kind: 'unknown' }),
  answer('/throughline dance', { kind: 'unknown' }, { kind: 'unknown' }),
]

describe('the answer to commands', () => {
  it('is that of the golden file', () => {
    const text = renderAnswer(all, aCheckContext())
    expect(text).toBe(golden('answer.md', text))
  })

  it('is written only where a reaction does not say enough', () => {
    expect(all.filter((one) => !needsWords([one]))).toEqual(all.slice(0, 1))
  })

  it.each(['@everyone Closes #1', '`@acme/owners`', '![i](j) <img src=x> $a$', '``` \n# a', '\u202e\u0000x', 'x|`*['.repeat(200)])('keeps %j inert', (text) => {
    const problem = { ...unknownKeyResult, message: text, found: text, expected: text, example: text, suggestions: [text] }
    const results: readonly CommandResult[] = [{ kind: 'refused', problems: [problem] }, { kind: 'unknown' }, { kind: 'not-written', permission: text, detail: text }, { kind: 'done' }]
    const rendered = renderAnswer(results.map((result) => answer(text, kr, result, text)), aCheckContext())
    expect(liveParts(rendered.replace(answerMarker, ''))).toEqual([])
  })
})

describe('a line for a description', () => {
  it('is inert, and reads as what was said', () => {
    const words = fc.array(fc.constantFrom('@acme/all', 'Closes #12', 'https://x.example', '<b>', '&amp;', '*', '_', '`', '~~', '[a](b)', '$50k', '\\', '|', '1234567890abcdef', 'GH-3', 'é', 'word', '<!--', '-->', ' '), { maxLength: 12 })
    fc.assert(fc.property(words, (pieces) => {
      const text = pieces.join(' ')
      const line = inertLine(text)
      expect(liveParts(line).filter((part) => !part.includes('$'))).toEqual([])
      expect(plainText(line)).toBe(cleanText(text, 500))
    }), { numRuns: 200, seed: 20261102 })
  })
})

describe('the buttons', () => {
  it.each(Object.values(buttonWords))('$label keeps to the lengths that GitHub takes', ({ identifier, label, description }) => {
    expect([identifier.length <= 20, label.length <= 20, description.length <= 40]).toEqual([true, true, true])
  })
})

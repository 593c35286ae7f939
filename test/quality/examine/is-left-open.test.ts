import { describe, expect, it } from 'vitest'
import { isLeftOpen } from '../../../src/quality/examine/is-left-open.ts'

describe('isLeftOpen', () => {
  it.each(['TBD', 'tbc', 'TBA.', '?', '???', '–', '...', 'n/a', 'N / A', 'todo', '@TODO', '<unassigned>', 'to be defined', 'Still to be named', 'xxx', '(open)', 'nobody', 'pending'])('%s', (text) => {
    expect(isLeftOpen(text)).toBe(true)
  })

  it.each(['@ana', 'Ana', '@todo-team', '@open-source', 'Open rate of invitations', 'Accounts to be defined by the team', 'Orders that are pending', 'unknown senders', 'X', 'Nobodys'])('not %s', (text) => {
    expect(isLeftOpen(text)).toBe(false)
  })

  it('stays quick, whatever the text', () => {
    const start = performance.now()
    for (const part of ['(', '? ', 'to be ']) expect(isLeftOpen(part.repeat(100_000))).toBe(false)
    expect(performance.now() - start).toBeLessThan(100)
  })
})

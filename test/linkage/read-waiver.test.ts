import { describe, expect, it } from 'vitest'
import { readWaiver } from '../../src/linkage/read-waiver.ts'

describe('readWaiver', () => {
  it.each([
    ['none — only upgrades the build', 'only upgrades the build'],
    ['none - only upgrades the build', 'only upgrades the build'],
    ['None: only upgrades the build', 'only upgrades the build'],
    ['NONE, only upgrades the build', 'only upgrades the build'],
    ['none (only upgrades the build)', 'only upgrades the build'],
    ['none because the law asks for it', 'the law asks for it'],
    ['None\n\nOnly upgrades the build', 'Only upgrades the build'],
    ['None of these – legal duty', 'legal duty'],
    ['none — fixes (again) the build', 'fixes (again) the build'],
    ['kein — nur eine Wartung', 'nur eine Wartung'],
    ['Keine: gesetzliche Pflicht', 'gesetzliche Pflicht'],
    ['keines davon – gesetzliche Pflicht', 'gesetzliche Pflicht'],
    ['keiner, weil das Gesetz es verlangt', 'das Gesetz es verlangt'],
  ])('%s', (text, reason) => expect(readWaiver(text)).toEqual({ kind: 'reason', reason }))

  it.each(['none', 'None.', 'none —', 'none: TBD', 'none — reason', 'none — <your reason>', 'none — n/a', 'none - xx', 'none: 42', 'kein', 'keine — Grund', 'kein: folgt'])('%s has no reason', (text) => {
    expect(readWaiver(text)).toEqual({ kind: 'without-reason' })
  })

  it.each(['O1.KR1', 'nonetheless good', 'none today', 'n/a — no time', 'keine Ahnung', 'keinesfalls weniger', ''])('%s is no waiver', (text) => {
    expect(readWaiver(text)).toBeUndefined()
  })

  it('cuts an endless reason', () => {
    const waiver = readWaiver(`none — ${'many words '.repeat(5_000)}`)
    expect(waiver?.kind === 'reason' && waiver.reason.length).toBe(500)
  })
})

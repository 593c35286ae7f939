import { describe, expect, it } from 'vitest'
import { defaultSettings, type EnforceAfter, type Mode } from '../../src/domain/settings.ts'
import { effectiveMode, settingsFor } from '../../src/linkage/effective-mode.ts'
import { anItem } from '../builders/an-item.ts'

const december: EnforceAfter = { kind: 'day', from: '2026-12-01' }
const newOnes: EnforceAfter = { kind: 'number', above: 400 }

describe('effectiveMode', () => {
  it.each<readonly [string, Mode, EnforceAfter | undefined, number, string, Mode]>([
    ['without a delay', 'enforce', undefined, 12, '2026-11-30', 'enforce'],
    ['the day before', 'enforce', december, 12, '2026-11-30', 'warn'],
    ['on the day', 'enforce', december, 12, '2026-12-01', 'enforce'],
    ['the last of the old ones', 'enforce', newOnes, 400, '2026-11-30', 'warn'],
    ['the first of the new ones', 'enforce', newOnes, 401, '2026-11-30', 'enforce'],
    ['a bare body, which has no number', 'enforce', newOnes, 0, '2026-11-30', 'enforce'],
    ['a mode that never enforces', 'warn', december, 12, '2026-12-02', 'warn'],
    ['a mode that is off', 'off', newOnes, 500, '2026-12-02', 'off'],
  ])('%s: %s', (_what, mode, enforceAfter, number, today, expected) => {
    expect(effectiveMode(anItem({ number }), { mode, enforceAfter }, today)).toBe(expected)
  })

  it('keeps why the mode warns only where it is why', () => {
    const settings = { ...defaultSettings, enforceAfter: december }
    expect(settingsFor(anItem(), settings, '2026-11-30')).toMatchObject({ mode: 'warn', enforceAfter: december })
    expect(settingsFor(anItem(), settings, '2026-12-01')).toMatchObject({ mode: 'enforce', enforceAfter: undefined })
    expect(settingsFor(anItem(), { ...settings, mode: 'warn' }, '2026-11-30')).toMatchObject({ mode: 'warn', enforceAfter: undefined })
  })
})

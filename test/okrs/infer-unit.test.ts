import { describe, expect, it } from 'vitest'
import { inferUnit } from '../../src/okrs/infer-unit.ts'

describe('inferUnit', () => {
  it.each([
    ['%', 'Anything', [], '%', 'percent'],
    ['accounts', 'From 40% to 55%', [], 'accounts', 'count'],
    [undefined, 'Raise activation from 40% to 55%', [], '%', 'percent'],
    [undefined, 'Raise activation from 40 to 55%', [40, 55], '%', 'percent'],
    [undefined, 'Raise activation by 3 pp', [], 'pp', 'percent'],
    [undefined, 'Grow revenue from $1.2M to $2M', [], '$', 'money'],
    [undefined, 'Grow revenue to €500', [], '€', 'money'],
    [undefined, 'Cut the p95 of checkout from 900 ms to 300 ms', [], 'ms', 'duration'],
    [undefined, 'Shops with a sale within 7 days go from 40% to 55%', [40, 55], '%', 'percent'],
    [undefined, 'Win 120 accounts', [], '', 'count'],
    [undefined, 'Reach 5m people', [], '', 'count'],
    [undefined, 'Make people happy in Q4', [], '', 'count'],
    [undefined, `${'very '.repeat(300)} 5%`, [], '', 'count'],
  ] as const)('%s, “%s” with %j → %s', (written, title, values, symbol, kind) => {
    expect(inferUnit(written, title, values)).toMatchObject({ symbol, kind })
  })
})

import { expect, it } from 'vitest'
import { readFigures } from '../../../src/linkage/amounts/read-figures.ts'

const read = (text: string) => readFigures(text).map(({ sign = '', value, unit }) => `${sign}${Math.round(value * 1000) / 1000} ${unit.kind === 'unit' ? unit.unit.symbol : unit.kind}`)

it.each<[string, readonly string[]]>([
  ['-1h30m', ['-1.5 h']], ['-1h30', ['-1.5 h']], ['-1 h 15 min', ['-1.25 h']], ['-1 hour 30 minutes', ['-1.5 hour']], ['1 hour and 30 minutes', ['1.5 hour']],
  ['2h → 1h30', ['2 h', '1.5 h']], ['-1s 200ms', ['-1.2 s']], ['to 1 s 100 ms', ['1.1 s']], ['from 2:00 h to 1:30 h', ['2 h', '1.5 h']], ['2:30 min', ['2.5 min']], ['2 Tage 12 Stunden', ['2.5 Tage']],
  // What does not go on is let be.
  ['2 h to 90 min', ['2 h', '90 min']], ['-1 h, 12 tickets', ['-1 h', '12 word']], ['1 h 12 tickets', ['1 h', '12 word']], ['5 min 2 h', ['5 min', '2 h']], ['30 min 10 %', ['30 min', '10 percent']], ['1 h 2.5 %', ['1 h', '2.5 percent']],
  // A time of the day is no amount.
  ['to 01:30', []], ['at 10:15, -5 min', ['-5 min']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

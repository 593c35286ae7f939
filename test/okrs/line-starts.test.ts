import { describe, expect, it } from 'vitest'
import { lineIndexAt, lineStarts } from '../../src/okrs/yaml/line-starts.ts'

describe('lineStarts', () => {
  it('counts CRLF, LF and CR as one end of a line each', () => {
    expect(lineStarts('a\r\nb\nc\rd')).toEqual([0, 3, 5, 7])
    expect([0, 1, 3, 4, 5, 7, 99].map((offset) => lineIndexAt(lineStarts('a\r\nb\nc\rd'), offset))).toEqual([0, 0, 1, 1, 2, 3, 3])
  })
})

import { describe, expect, it } from 'vitest'
import { freeLabels } from '../../../src/render/charts/free-labels.ts'

const spot = (x: number, y: number, name = 'web#12') => ({ name, x, y })

describe('freeLabels', () => {
  it.each([
    ['room on the right', [spot(100, 50)], ['start']],
    ['no room on the right', [spot(190, 50)], ['end']],
    ['a point in the way', [spot(100, 50), spot(130, 52)], ['end', 'start']],
    ['points on both sides', [spot(100, 50), spot(130, 50), spot(70, 50)], [undefined, 'start', 'end']],
    ['another line', [spot(100, 50), spot(130, 80)], ['start', 'start']],
  ])('%s', (_, spots, expected) => expect(freeLabels(spots, [0, 200])).toEqual(expected))

  it('keeps off what stands there already', () => expect(freeLabels([spot(100, 50)], [0, 200], [{ from: 110, to: 200, y: 50 }])).toEqual(['end']))
})

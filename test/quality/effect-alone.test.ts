import { describe, expect, it } from 'vitest'
import { createRuleContext } from '../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../src/quality/examine/rule-settings.ts'
import { findingsOf } from '../../src/quality/examine-plan.ts'
import { effectAlone } from '../../src/quality/reframe/effect-alone.ts'
import { readLine } from '../../src/quality/words/line.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

function effectOf(title: string): string | undefined {
  return effectAlone(title, readLine(title))
}

describe('effectAlone', () => {
  it.each([
    ['Build a rain tank and reduce water bills by 20%', 'Reduce water bills by 20%'],
    ['Rebuild the hut stove, cutting wood use from 9 to 6 logs a night.', 'Cut wood use from 9 to 6 logs a night'],
    ['Launch the lift app so that queues at the valley station fall from 40 to 15 minutes', 'Queues at the valley station fall from 40 to 15 minutes'],
    ['Train the pickers, thereby reducing bruised fruit to under 3% by August', 'Reduce bruised fruit to under 3% by August'],
    ['Install new gates to lower waiting times below 5 minutes', 'Lower waiting times below 5 minutes'],
    ['Publish six maps and achieve 90% accuracy in trail reports', 'Achieve 90% accuracy in trail reports'],
    ['Set up night shifts, achieving an answer time of under 2 hours for lost skis', 'Achieve an answer time of under 2 hours for lost skis'],
  ])('takes the effect out of %s: %s', (title, effect) => {
    expect(effectOf(title)).toBe(effect)
  })

  it.each([
    ['Measure the seed quality and improve it by 10%', 'it goes back to the work'],
    ['Open a repair corner, increasing sales', 'there is no number'],
    ['Set five limits for the kilns, achieving 100% adherence', 'it is open of what'],
    ['Plant hedges, reducing dust by 10% and increasing bees by 20%', 'there are two effects'],
    ['Build a wall and cut noise by 10%, and raise rents to 12 a plot', 'there are two effects'],
    ['Grow sales to 500 and reduce returns by 10%', 'there is no work'],
    ['Build a rain tank', 'there is no effect'],
  ])('leaves %s alone: %s', (title) => {
    expect(effectOf(title)).toBeUndefined()
  })

  it('is offered for a line of work and effect, once', () => {
    const keyResult = aKeyResult({ owner: '@ana', title: 'Build a rain tank and reduce water bills by 20%', baseline: undefined, target: undefined, metric: undefined })
    const found = findingsOf(aPlanOf(keyResult), createRuleContext(defaultRuleSettings)).filter(({ suggestion }) => suggestion !== undefined)
    expect(found.map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['mixed-output-and-outcome', 'Reduce water bills by 20%']])
  })

  it.each(['and reduce a ', ', reducing ', ' of 5 in ', 'so that ', 'to cut '])('is quick about 10,000 characters of “%s”', (part) => {
    const title = `Build ${part.repeat(10_000 / part.length)}`
    const line = readLine(title)
    const begun = performance.now()
    effectAlone(title, line)
    expect(performance.now() - begun).toBeLessThan(200)
  })
})

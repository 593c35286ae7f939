import { expect, it } from 'vitest'
import { stageOf } from '../../src/domain/initiative.ts'
import type { Item } from '../../src/domain/item.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { anItem } from '../builders/an-item.ts'

it.each<[string, Partial<Item>, string]>([
  ['an issue by itself', {}, 'proposed'],
  ['in a milestone', { milestone: 'M1' }, 'accepted'],
  ['assigned', { assignees: ['ben'] }, 'committed'],
  ['without a word on who is assigned', { unknown: ['assignees'] }, 'open'],
  ['without a word on its milestone', { unknown: ['milestone'] }, 'open'],
  ['without a word on its author', { unknown: ['author'] }, 'proposed'],
  ['in a milestone, without a word on who is assigned', { milestone: 'M1', unknown: ['assignees'] }, 'accepted'],
  ['assigned, without a word on its milestone', { assignees: ['ben'], unknown: ['milestone'] }, 'committed'],
  ['a draft', { kind: 'pull-request', draft: true, unknown: ['assignees'] }, 'accepted'],
  ['a pull request', { kind: 'pull-request', unknown: ['assignees'] }, 'committed'],
  ['closed as done', { state: 'closed', outcome: 'completed', unknown: ['assignees'] }, 'shipped'],
  ['closed as not planned', { state: 'closed', outcome: 'not-planned' }, 'dropped'],
])('%s is %s', (_, item, stage) => {
  expect(stageOf(anItem(item), plainVerdict('linked'))).toBe(stage)
})

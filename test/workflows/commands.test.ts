import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/domain/item.ts'
import { buttonReason } from '../../src/render/words/command-words.ts'
import { runTask } from '../../src/workflows/run-task.ts'
import { aBody, anItem, aPullRequest } from '../builders/an-item.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { createInMemoryWorld, type InMemoryWorld, type WorldParts } from './in-memory-world.ts'

const files = { '.github/okrs.yml': anOkrsFile(activation, firstReport) }
const record = (who: string, reason: string): string => `## Waiver\n\n${reason}\n\nWaived by ${who} on 2026-11-02\n`

function aWorld(item: Item, parts: WorldParts = {}): InMemoryWorld {
  return createInMemoryWorld({ files, items: [item], writers: ['ana'], ...parts })
}

/** `ben` is the author, `ana` may write, `zoe` may read. */
async function say(world: InMemoryWorld, by: string | undefined, body: string, number = 12) {
  const id = world.say(number, by, body)
  const result = await look(world, number)
  return { id, result, reaction: world.reactionOn(id) }
}

function look(world: InMemoryWorld, number = 12, pressedBy?: string) {
  return runTask({ kind: 'commands', repository: 'acme/web', number, pressedBy }, world)
}

function answers(world: InMemoryWorld, number = 12): readonly string[] {
  return world.comments(number).filter((body) => body.startsWith('<!-- throughline:answer -->'))
}

describe('commands that edit the description', () => {
  it.each([
    ['its author', 'ben'],
    ['somebody who may write', 'ana'],
  ])('are carried out for %s, and the check follows', async (_, by) => {
    const world = aWorld(anItem({ body: 'Words' }))
    const { result, reaction } = await say(world, by, '/kr O1.KR1\n/throughline impact +2 pp by 2026-12-01')
    expect(world.item(12).body).toBe('Words\n\n### Key result\n\nO1.KR1\n\n### Expected impact\n\n+2 pp by 2026-12-01\n')
    expect([reaction, answers(world), result.check?.decision.verdict.kind]).toEqual(['done', [], 'linked'])
  })

  it('are politely declined to others, once and in one comment', async () => {
    const world = aWorld(anItem())
    const { reaction } = await say(world, 'zoe', '/kr O1.KR1')
    expect([reaction, world.item(12).body]).toEqual(['refused', ''])
    expect(answers(world)).toEqual([expect.stringContaining('people with write permission')])
    await say(world, 'zoe', '/impact +2 pp')
    await say(world, 'zoe', '/waive because I say so')
    expect(answers(world)).toEqual([expect.stringContaining('waiving')])
  })

  it('are refused in the words of the check, and the description stays', async () => {
    const world = aWorld(anItem({ body: aBody() }))
    const { reaction } = await say(world, 'ben', '/kr O1.KR11\n/impact lots')
    expect([reaction, world.item(12).body]).toEqual(['refused', aBody()])
    expect(answers(world)[0]).toMatch(/There is no key result[^]*The expected impact has no number yet/)
    await say(world, 'ben', '/kr O1.KR2\n/impact -3 min')
    expect([world.item(12).body, answers(world)]).toEqual([aBody('O1.KR2', '-3 min'), [expect.stringContaining('done')]])
  })

  it('ping nobody, close nothing, and make nothing of markup', async () => {
    const world = aWorld(anItem({ body: 'KR: O1.KR1' }))
    await say(world, 'ana', '/throughline waive asked by @acme/all, closes #5, see https://evil.example <b>x</b> | `y`')
    const { body } = world.item(12)
    expect(body).not.toMatch(/@acme|#5|https:\/\/|<b>/)
    expect((await look(world)).check?.decision.verdict.waiver).toMatchObject({ by: 'override', who: 'ana', reason: 'asked by @acme/all, closes #5, see https://evil.example x | y' })
  })

  it('never lose what somebody writes at the same time', async () => {
    const world = aWorld(anItem({ body: 'Words' }))
    const busy = { ...world, sink: { apply: (...[effects, present]: Parameters<InMemoryWorld['sink']['apply']>) => {
      if (effects.some(({ kind }) => kind === 'body') && world.item(12).body === 'Words') world.edit(12, { body: 'Other words' })
      return world.sink.apply(effects, present)
    } } }
    const id = world.say(12, 'ben', '/kr O1.KR1')
    await runTask({ kind: 'commands', repository: 'acme/web', number: 12 }, busy)
    expect([world.item(12).body, world.reactionOn(id)]).toEqual(['Other words\n\n### Key result\n\nO1.KR1\n', 'done'])
  })

  it('say so when the description changes all the time', async () => {
    const world = aWorld(anItem({ body: 'Words' }))
    const busy = { ...world, sink: { apply: (...[effects, present]: Parameters<InMemoryWorld['sink']['apply']>) => {
      if (effects.some(({ kind }) => kind === 'body')) world.edit(12, { body: `${world.item(12).body}!` })
      return world.sink.apply(effects, present)
    } } }
    world.say(12, 'ben', '/kr O1.KR1')
    await runTask({ kind: 'commands', repository: 'acme/web', number: 12 }, busy)
    expect([world.item(12).body, answers(world)]).toEqual(['Words!!!', [expect.stringContaining('at the same time')]])
  })
})

describe('a waiver', () => {
  it('by somebody who may write is a label, and a record of who, when and why', async () => {
    const world = aWorld(anItem({ body: 'Words' }))
    const { result, reaction } = await say(world, 'ana', '/waive one-off audit')
    expect([reaction, world.labels(12), world.item(12).body]).toEqual(['done', ['initiative', 'okr-waived'], `Words\n\n${record('ana', 'one-off audit')}`])
    expect(result.check?.decision.verdict).toMatchObject({ kind: 'waived', waiver: { by: 'override', who: 'ana', on: '2026-11-02', reason: 'one-off audit' } })
  })

  it('is taken back by command, and leaves nothing', async () => {
    const world = aWorld(anItem({ body: 'Words' }))
    await say(world, 'ana', '/waive one-off audit')
    expect((await say(world, 'ben', '/unwaive')).reaction).toBe('refused')
    expect(world.labels(12)).toContain('okr-waived')
    const { result } = await say(world, 'ana', '/throughline unwaive')
    expect([world.labels(12), world.item(12).body.trimEnd(), result.check?.decision.verdict.kind]).toEqual([['initiative', 'needs-key-result'], 'Words', 'missing'])
    expect((await say(world, 'ana', '/unwaive')).reaction).toBe('refused')
  })

  it('is taken back by hand with the label', async () => {
    const world = aWorld(anItem({ body: 'Words' }))
    await say(world, 'ana', '/waive one-off audit')
    world.edit(12, { labels: ['initiative'] })
    expect((await look(world)).check?.decision.verdict).toMatchObject({ kind: 'missing', notes: [{ code: 'waiver-without-label' }] })
  })

  it('by the author is what the author may write, where the settings allow it', async () => {
    const world = aWorld(anItem({ body: aBody('_No response_') }))
    const { result } = await say(world, 'ben', '/waive legal duty')
    expect([world.labels(12), world.item(12).body, result.check?.decision.verdict.waiver?.by]).toEqual([['initiative'], aBody('none — legal duty'), 'statement'])
    await say(world, 'ben', '/unwaive')
    expect(world.item(12).body).not.toContain('none')
    const strict = aWorld(anItem(), { files: { ...files, '.github/throughline.yml': 'waiver: { allow_none: false }\n' } })
    expect([(await say(strict, 'ben', '/waive legal duty')).reaction, strict.item(12).body, strict.labels(12)]).toEqual(['refused', '', ['initiative', 'needs-key-result']])
  })

  it('needs a reason', async () => {
    const world = aWorld(anItem())
    await say(world, 'ana', '/throughline waive')
    expect(answers(world)).toEqual([expect.stringContaining('/throughline waive the reason')])
    await say(world, 'ana', '/waive tbd')
    expect([answers(world), world.labels(12)]).toEqual([[expect.stringContaining('needs a reason')], ['initiative', 'needs-key-result']])
  })

  it('works while the OKR file is broken, and a key result does not', async () => {
    const world = aWorld(anItem({ body: 'Words' }), { files: { '.github/okrs.yml': 'cycle: 7\n' } })
    await say(world, 'ana', '/kr O1.KR1\n/waive incident')
    expect([world.labels(12).includes('okr-waived'), answers(world)]).toEqual([true, [expect.stringContaining('cannot be read at present')]])
  })
})

describe('the button on a check', () => {
  it('stands on checks that do not pass, and goes with them', async () => {
    const world = aWorld(aPullRequest({ body: 'Words' }))
    await look(world, 40)
    const actionsOf = (): unknown => world.applied.findLast((effect) => effect.kind === 'check')
    expect(actionsOf()).toMatchObject({ actions: [{ identifier: 'throughline-check' }, { identifier: 'throughline-waive' }] })
    await look(world, 40, 'ana')
    expect(actionsOf()).toMatchObject({ conclusion: 'success', actions: [] })
  })

  it('waives for who may, asks for the reason, and is one press however often it is told', async () => {
    const world = aWorld(aPullRequest({ body: 'Words' }))
    await look(world, 40, 'ana')
    expect([world.labels(40), world.item(40).body]).toEqual([['initiative', 'okr-waived'], `Words\n\n${record('ana', buttonReason)}`])
    expect(answers(world, 40)).toEqual([expect.stringContaining('Please add the reason')])
    const before = world.written.length
    await look(world, 40, 'ana')
    await look(world, 40, 'zoe')
    expect(world.written.length).toBe(before)
    await say(world, 'ana', '/waive one-off audit', 40)
    expect([world.item(40).body, answers(world, 40)]).toEqual([`Words\n\n${record('ana', 'one-off audit')}`, [expect.not.stringContaining('Please add')]])
  })

  it('is politely declined to who may not', async () => {
    const world = aWorld(aPullRequest({ body: 'Words' }))
    await look(world, 40, 'ben')
    expect([world.labels(40), answers(world, 40)]).toEqual([['initiative'], [expect.stringContaining('pressed by ben')]])
  })
})

describe('what is no command for us', () => {
  it('by a bot changes nothing', async () => {
    const world = aWorld(anItem())
    expect((await say(world, undefined, '/throughline waive robots')).result.commands).toBeUndefined()
  })

  it('without our name, where the item is not ours', async () => {
    const world = aWorld(anItem({ labels: [] }))
    expect([(await say(world, 'ben', '/kr O1.KR1')).reaction, world.item(12).body]).toEqual([undefined, ''])
    expect([(await say(world, 'ben', '/throughline kr O1.KR1')).reaction, world.item(12).body]).toEqual(['done', '### Key result\n\nO1.KR1\n'])
  })

  it('without an OKR file, or with the tool switched off, is left alone', async () => {
    for (const parts of [{ files: { 'README.md': '' } }, { files: { ...files, '.github/throughline.yml': 'mode: off\n' } }]) {
      const world = aWorld(anItem(), parts)
      expect((await say(world, 'ben', '/throughline kr O1.KR1')).reaction).toBeUndefined()
    }
  })

  it('from the day before yesterday is history', async () => {
    const world = aWorld(anItem(), { today: '2026-11-04' })
    expect((await say(world, 'ben', '/kr O1.KR1')).reaction).toBeUndefined()
  })

  it('of an unknown name gets one list of the commands, however often it is tried', async () => {
    const world = aWorld(anItem())
    expect((await say(world, 'zoe', '/throughline help')).reaction).toBe('refused')
    await say(world, 'zoe', '/throughline dance\n/throughline sing')
    expect(answers(world)).toHaveLength(1)
    expect(answers(world)[0]?.match(/\/throughline unwaive/g)).toHaveLength(1)
  })
})

describe('hostile comments', () => {
  it.each(['/kr O1.KR1, ', '/waive `<!--\n', '/throughline impact +2 pp $\n', '/kr [a](b\n', '```\n/kr O1.KR1\n'])('of 65,536 characters of %j leave a description that says what it said', async (unit) => {
    const world = aWorld(anItem({ body: aBody() }))
    const { id } = await say(world, 'ben', unit.repeat(65_536 / unit.length))
    expect([undefined, 'done', 'refused']).toContain(world.reactionOn(id))
    expect((await look(world)).check?.decision.verdict.keyResults).toEqual(['O1.KR1'])
    expect(answers(world).join('').length).toBeLessThan(65_536)
  })
})

describe('a flood of commands', () => {
  it('is carried out in several looks, in its order, and past what is not meant for us', async () => {
    const world = aWorld(anItem({ labels: [] }))
    for (let index = 0; index < 30; index += 1) world.say(12, 'zoe', '/kr O1.KR2')
    const ids = Array.from({ length: 4 }, (_, index) => world.say(12, 'ben', `/throughline kr O1.KR${1 + (index % 2)}\n`.repeat(4)))
    const looks: (readonly unknown[])[] = []
    for (let followUps: readonly unknown[] = [1]; followUps.length > 0 && looks.length < 9;) {
      ({ followUps } = await look(world))
      looks.push(followUps)
    }
    expect([looks.length, ids.map((id) => world.reactionOn(id)), world.item(12).body]).toEqual([2, ['done', 'done', 'done', 'done'], '### Key result\n\nO1.KR2\n'])
  })

  it('that cannot be marked as done ends all the same', async () => {
    const world = aWorld(anItem({ labels: [] }), { refuses: ['reaction'] })
    for (let index = 0; index < 4; index += 1) world.say(12, 'ben', '/throughline check\n'.repeat(4))
    expect((await look(world)).followUps).toEqual([])
  })
})

describe('a second time', () => {
  it('does nothing, even after others have gone on', async () => {
    const world = aWorld(anItem({ body: aBody() }))
    await say(world, 'ben', '/kr O1.KR2')
    await say(world, 'zoe', '/kr O1.KR1')
    world.edit(12, { body: aBody('O1.KR1') })
    const before = world.written.length
    for (let index = 0; index < 3; index += 1) await look(world)
    expect([world.item(12).body, world.written.slice(before).filter(({ kind }) => kind === 'body' || kind === 'reaction')]).toEqual([aBody('O1.KR1'), []])
  })

  it('is meant when somebody mends what was refused', async () => {
    const world = aWorld(anItem())
    const { id } = await say(world, 'ben', '/kr O1.KR11')
    world.resay(id, 'ben', '/kr O1.KR1')
    await look(world)
    expect([world.reactionOn(id), world.item(12).body]).toEqual(['done', '### Key result\n\nO1.KR1\n'])
    world.resay(id, 'ben', '/kr O1.KR2')
    await look(world)
    expect(world.item(12).body).toContain('O1.KR1')
  })

  it.each([['ana', 'zoe'], ['zoe', 'ana']])('is nobody\'s order in the words of %s that %s has changed', async (author, editor) => {
    const world = aWorld(anItem())
    const { id } = await say(world, author, '/throughline dance')
    world.resay(id, editor, '/throughline waive not asked for')
    await look(world)
    expect([world.labels(12), answers(world).length]).toEqual([['initiative', 'needs-key-result'], 1])
  })
})

describe('scarce permissions', () => {
  it('are named, and the verdict stands', async () => {
    const world = aWorld(anItem({ body: 'Words' }), { refuses: ['body'] })
    const { result, reaction } = await say(world, 'ana', '/waive one-off audit')
    expect([reaction, world.labels(12), world.item(12).body]).toEqual(['refused', ['initiative', 'needs-key-result'], 'Words'])
    expect(answers(world)).toEqual([expect.stringContaining('body: write')])
    expect(result.check?.outcomes).toContainEqual(expect.objectContaining({ effect: 'body', kind: 'denied' }))
  })

  it('for a label leave what the description says', async () => {
    const world = aWorld(anItem({ body: 'Words' }), { refuses: ['label'] })
    await say(world, 'ana', '/impact +2 pp\n/waive one-off audit')
    expect(world.item(12).body).toContain('+2 pp')
    expect(answers(world)[0]).toMatch(/`\/impact \+2 pp`: done\.[^]*`\/waive one-off audit` could not be carried out[^]*label: write/)
  })

  it('cost nobody the check where comments may not be read', async () => {
    const world = aWorld(aPullRequest({ body: aBody() }))
    world.breakDown('comments')
    await expect(look(world, 40)).rejects.toThrow('Could not verify')
    world.recover()
    expect((await look(world, 40)).check?.decision.verdict.kind).toBe('linked')
  })
})

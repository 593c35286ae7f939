import { describe, expect, it } from 'vitest'
import { coded, messageOf } from '../../src/domain/message.ts'

describe('a message', () => {
  it('keeps the code of our own words, and no backtick of anybody else’s', () => {
    expect(messageOf(coded`${'a`b`'} has no \`due\`, ${2} have.`)).toBe('a\'b\' has no `due`, 2 have.')
    expect(messageOf('Launch `x`')).toBe('Launch \'x\'')
  })

  it('is made of the sentences that there are', () => {
    expect(messageOf('One.', undefined, coded`Write \`two\`.`)).toBe('One. Write `two`.')
  })
})

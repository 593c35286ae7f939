import { describe, expect, it } from 'vitest'
import { pictureNames } from '../../../src/render/report-view/picture-names.ts'

const at = (repository: string, number: number) => ({ repository, number })

describe('pictureNames', () => {
  it.each([
    ['of the reader’s repository', [at('acme/web', 1)], 'acme/web', ['#1']],
    ['of one owner', [at('acme/web', 1), at('acme/pay', 2), at('acme/board', 3)], 'acme/board', ['web#1', 'pay#2', '#3']],
    ['of several owners', [at('acme/web', 1), at('partner/shop', 2)], 'acme/board', ['acme/web#1', 'partner/shop#2']],
    ['of another owner than the reader’s', [at('acme/web', 1)], 'group/board', ['acme/web#1']],
    ['of a reader who is nowhere', [at('', 1)], '', ['#1']],
  ])('%s', (_, items, home, expected) => expect(pictureNames(items, home)).toEqual(expected))
})

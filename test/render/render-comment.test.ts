import { describe, expect, it } from 'vitest'
import { writeCommentMark } from '../../src/render/comment-mark.ts'
import { renderComment } from '../../src/render/render-comment.ts'
import { aCheckContext, verdicts } from './check-cases.ts'
import { golden } from './golden.ts'

describe('renderComment', () => {
  it.each(Object.entries(verdicts))('tells %s as the golden file does', (kind, verdict) => {
    const comment = renderComment(verdict, aCheckContext())
    expect(comment).toBe(golden(`comment-${kind}.md`, comment))
  })

  it('begins with the marker that finds it again', () => {
    expect(Object.values(verdicts).every((verdict) => renderComment(verdict, aCheckContext()).startsWith(`${writeCommentMark()}\n`))).toBe(true)
  })
})

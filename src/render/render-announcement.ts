import { cleanText } from './clean-text.ts'
import { stacked } from './markdown/markdown.ts'
import { bullets, paragraph } from './markdown/paragraph.ts'
import { given, phrase, words } from './phrase/phrase.ts'
import type { CheckText } from './render-check.ts'

/** The check on the default branch's head, which lets administrators select it as required. */
export function renderAnnouncement(): CheckText {
  return {
    title: 'Throughline is on',
    summary: 'This check stands here so that it can be selected as a required one. Pull requests get a verdict of their own; '
      + 'work without the initiative label always passes.',
  }
}

/** The check on a merge queue's commit whose branch names no pull request. */
export function renderQueueNote(): CheckText {
  return {
    title: 'Checked before it was queued',
    summary: 'Every pull request of this group had its own verdict before it entered the queue.',
  }
}

/** A pull request of a merge group that does not pass, and what its check says. */
export interface FailingPull {
  readonly number: number
  readonly title: string
}

/** The check on a merge queue's commit that holds pull requests which do not pass. */
export function renderQueueFailure(failing: readonly FailingPull[]): CheckText {
  const names = failing.map(({ number }) => `#${number}`)
  const title = names.length === 1 ? `${names[0]} of this group does not pass` : `${names.length} of this group do not pass: ${names.join(', ')}`
  const summary = stacked([
    paragraph(words('The queue merges these pull requests together, and these of them do not pass. Take them out of the queue, or mend them:')),
    bullets(failing.map((pull) => phrase`pull request ${String(pull.number)}: ${given(pull.title, 200)}`)),
  ])
  return { title: cleanText(title, 80), summary: `${summary}\n` }
}

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

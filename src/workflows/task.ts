/** Where a merge group of several pull requests begins: the branch it is for, and the commit there. */
export interface GroupBase {
  readonly branch: string
  readonly base: string
}

/** One small thing to do, whatever event asked for it: the state is read again when it is done. */
export type Task =
  | { readonly kind: 'check'; readonly repository: string; readonly number: number }
  /** Look at the open pull requests whose head is this commit: an event about it does not name those from forks. */
  | { readonly kind: 'check-commit'; readonly repository: string; readonly sha: string }
  /** Carry out what comments ask for, or the button that somebody pressed to waive, and then check. */
  | { readonly kind: 'commands'; readonly repository: string; readonly number: number; readonly pressedBy?: string | undefined }
  | { readonly kind: 'conclude-group'; readonly repository: string; readonly sha: string; readonly number: number | undefined; readonly behind?: GroupBase | undefined }
  /** Look again at open work on which something else stands than should; or at `all` of it, where who may read it has changed. */
  | { readonly kind: 'sweep'; readonly repository: string; readonly all?: boolean | undefined }
  | { readonly kind: 'publish'; readonly repository: string }
  /** Sweep the repositories behind which this one's files stand, where these say anything else `since` a commit that verdicts rest on. It is for the App, which reaches them. */
  | { readonly kind: 'sweep-below'; readonly repository: string; readonly since?: string | undefined }
  /** Publish the reports that hold this repository's work; for the App, too. */
  | { readonly kind: 'publish-above'; readonly repository: string }
  /** Let the check's name be known, so that it can be selected as required before the first pull request. */
  | { readonly kind: 'announce'; readonly repository: string }

/** Tasks of one key do the same work; of several that wait, one is enough. */
export function taskKey(task: Task): string {
  switch (task.kind) {
    case 'check': return `check:${task.repository}#${task.number}`
    case 'check-commit': return `commit:${task.repository}@${task.sha}`
    case 'commands': return `commands:${task.repository}#${task.number}${task.pressedBy === undefined ? '' : `:${task.pressedBy}`}`
    case 'conclude-group': return `group:${task.repository}@${task.sha}`
    case 'sweep': return task.all === true ? `sweep-all:${task.repository}` : `sweep:${task.repository}`
    // Each change is compared with what stands when its turn comes, so that of two none may be left out.
    case 'sweep-below': return `sweep-below:${task.repository}${task.since === undefined ? '' : `@${task.since}`}`
    case 'publish':
    case 'publish-above':
    case 'announce': return `${task.kind}:${task.repository}`
  }
}

/** Tasks that write to one item wait for each other: of two that looked at it in the same moment, each would leave its own comment. */
export function taskLane(task: Task): string | undefined {
  return task.kind === 'check' || task.kind === 'commands' ? `${task.repository}#${task.number}` : undefined
}

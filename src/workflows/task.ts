/** One small thing to do, whatever event asked for it: the state is read again when it is done. */
export type Task =
  | { readonly kind: 'check'; readonly repository: string; readonly number: number }
  | { readonly kind: 'conclude-group'; readonly repository: string; readonly sha: string; readonly number: number | undefined }
  /** Look again at open work whose verdict a change of the OKR file or the settings since `before` can have changed. */
  | { readonly kind: 'recheck'; readonly repository: string; readonly before: string | undefined }
  | { readonly kind: 'publish'; readonly repository: string }
  /** Let the check's name be known, so that it can be selected as required before the first pull request. */
  | { readonly kind: 'announce'; readonly repository: string }

/** Tasks of one key do the same work; of several that wait, one is enough. */
export function taskKey(task: Task): string {
  switch (task.kind) {
    case 'check': return `check:${task.repository}#${task.number}`
    case 'conclude-group': return `group:${task.repository}@${task.sha}`
    // Two changes that wait for their re-check start from different commits.
    case 'recheck': return `recheck:${task.repository}@${task.before ?? 'all'}`
    case 'publish': return `publish:${task.repository}`
    case 'announce': return `announce:${task.repository}`
  }
}

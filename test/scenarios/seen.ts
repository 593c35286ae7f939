import type { World } from '../../src/world/world.ts'
import type { AwaitedCommit, Opened } from './opened.ts'

/** Everything that a door can leave on GitHub for people to see, word for word. */
export interface Seen {
  /** The buttons of the check: by design the App's alone, since no workflow hears of them. */
  readonly buttons: readonly string[]
  /** Absent on issues, which have no checks, and where there is no check of ours. */
  readonly check?: { readonly name: string; readonly conclusion: string; readonly title: string; readonly summary: string; readonly annotations: readonly unknown[] }
  readonly comments: readonly string[]
  readonly labels: readonly string[]
  /** Looked for only where the scenario is about it. */
  readonly report?: 'kept' | 'none'
}

/** Looks at an item as people see it now. */
export async function lookAt(world: World, { scenario, repository, number, kind }: Opened, awaited: AwaitedCommit): Promise<Seen> {
  const [comments, labels, pull] = await Promise.all([world.comments(repository, number), world.labels(repository, number), kind === 'issue' ? undefined : world.pullRequest(repository, number)])
  const sha = awaited ?? pull?.head.sha
  const [run, ...others] = sha === undefined ? [] : await world.checkRuns(repository, sha)
  if (others.length > 0) throw new Error(`${repository} has ${others.length + 1} checks on one commit: ${JSON.stringify([run, ...others])}`)
  return {
    ...(run === undefined ? {} : { check: { name: run.name, conclusion: run.conclusion ?? 'none', title: run.output.title ?? '', summary: anywhere(world, run.output.summary ?? ''), annotations: world.annotations(run.id) } }),
    buttons: run === undefined ? [] : world.buttons(run.id),
    comments: comments.filter(({ user }) => user?.login.endsWith('[bot]')).map(({ body }) => anywhere(world, body)),
    labels: [...labels].sort(),
    ...(scenario.seen.report === undefined ? {} : { report: (await world.file(repository, 'OKRS.md')) === undefined ? 'none' : 'kept' }),
  }
}

/** A text without the address of its world, which is another one for each door. */
function anywhere(world: World, text: string): string {
  return text.replaceAll(world.url, 'https://github.com')
}

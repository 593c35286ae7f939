import type { World } from '../../src/world/world.ts'
import { aCheckout, type CommandRun } from '../entry/a-checkout.ts'
import type { Opened } from './opened.ts'

/** What `throughline check` prints of an item. */
export interface CommandLineSeen extends CommandRun {
  /** Undefined where it refuses to check. */
  readonly item?: { readonly verdict: string; readonly keyResults: readonly string[]; readonly problems: readonly unknown[] } | undefined
  /** The same as text. */
  readonly text: string
}

/** Runs `throughline check` on a checkout of the default branch and the items that the REST API prints. */
export async function throughCommandLine(world: World, opened: Opened): Promise<CommandLineSeen> {
  const { repository, number } = opened
  const paths = (await world.files(repository)).filter((path) => path.startsWith('.github/'))
  const files = await Promise.all(paths.map(async (path) => [path, (await world.file(repository, path)) ?? ''] as const))
  const checkout = aCheckout({ ...Object.fromEntries(files), 'items.json': JSON.stringify(await listItems(world, opened)) }, { GITHUB_TOKEN: world.tokenOf('ana'), GITHUB_API_URL: world.url })
  try {
    const run = await checkout.run('check', 'items.json', '--repository', repository, '--format', 'json')
    const text = (await checkout.run('check', 'items.json', '--repository', repository)).out
    const items = run.out === '' ? [] : (JSON.parse(run.out) as { readonly items: readonly (NonNullable<CommandLineSeen['item']> & { readonly number: number })[] }).items
    return { ...run, text, item: items.find((item) => item.number === number) }
  } finally {
    checkout.remove()
  }
}

/** As the REST API prints them one by one. */
async function listItems(world: World, { repository, number }: Opened): Promise<readonly unknown[]> {
  const numbers = Array.from({ length: number }, (_, index) => index + 1)
  return Promise.all(numbers.map(async (one) => (await world.pullRequest(repository, one)) ?? world.issue(repository, one)))
}

import type { ReportPage } from './report-page.ts'

/** A page that was looked up, or that there is none. */
interface Kept {
  readonly at: number
  readonly page: Promise<ReportPage | undefined>
}

const MINUTE = 60_000
/** Look-ups a minute, so that whoever asks for made-up names uses up nobody's requests. */
const MOST_LOOKUPS = 100

/** The same look-up, which is made once a minute for a repository, and not for more than a hundred of them. */
export function keptPages(load: (repository: string) => Promise<ReportPage | undefined>, clock: () => Date): (repository: string) => Promise<ReportPage | undefined> {
  const kept = new Map<string, Kept>()
  return async (repository) => {
    const now = clock().getTime()
    for (const [key, { at }] of kept) if (now - at >= MINUTE) kept.delete(key)
    const key = repository.toLowerCase()
    const known = kept.get(key)
    if (known !== undefined) return known.page
    if (kept.size >= MOST_LOOKUPS) throw new Error('more reports are asked for than can be looked up in a minute')
    const page = load(repository)
    kept.set(key, { at: now, page })
    page.catch(() => kept.delete(key))
    return page
  }
}

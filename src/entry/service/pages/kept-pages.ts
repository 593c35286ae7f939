import type { ReportPage } from './report-page.ts'

/** A page that was looked up, or that there is none. */
interface Kept {
  readonly at: number
  readonly page: Promise<ReportPage | undefined>
}

const MINUTE = 60_000
/** Look-ups a minute, so that whoever asks for made-up names uses up nobody's requests; what was found before is not held up by them. */
const MOST_LOOKUPS = 100
const MOST_FOUND = 1000

/** The same look-up, which is made once a minute for a repository, and not for more than a hundred of them. */
export function keptPages(load: (repository: string) => Promise<ReportPage | undefined>, clock: () => Date): (repository: string) => Promise<ReportPage | undefined> {
  const kept = new Map<string, Kept>()
  const found = new Set<string>()
  return async (repository) => {
    const now = clock().getTime()
    for (const [key, { at }] of kept) if (now - at >= MINUTE) kept.delete(key)
    const key = repository.toLowerCase()
    const known = kept.get(key)
    if (known !== undefined) return known.page
    if (kept.size >= MOST_LOOKUPS && !found.has(key)) throw new Error('more reports are asked for than can be looked up in a minute')
    const page = load(repository)
    kept.set(key, { at: now, page })
    page.then((there) => void (there !== undefined && found.size < MOST_FOUND && found.add(key)), () => kept.delete(key))
    return page
  }
}

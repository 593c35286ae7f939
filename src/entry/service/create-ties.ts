import { matchGlob } from '../../linkage/match-glob.ts'
import { settingsFile } from '../../okrs/okrs-paths.ts'
import { parseSettings } from '../../okrs/parse-settings.ts'
import type { InstalledRepository } from './list-repositories.ts'

/** What a repository's settings say of others. */
interface Tie extends InstalledRepository {
  /** The repository whose files stand behind its own. */
  readonly company?: string | undefined
  /** Patterns of the repositories whose work its report holds. */
  readonly rollsUp: readonly string[]
}

/** Which repositories a change in another one concerns. */
export interface Ties {
  /** A sweep has read what this repository's settings say. */
  learn(tie: Tie): void
  /** Those that a repository's files stand behind; behind all of an owner's, where it is the owner's `.github` repository. */
  below(place: InstalledRepository): Promise<readonly InstalledRepository[]>
  /** Those of the same installation whose reports hold a repository's work: anybody can name a stranger's repositories. */
  above(place: InstalledRepository): Promise<readonly InstalledRepository[]>
}

/** What ties are read from. */
interface TiesWorld {
  readonly now: () => number
  /** The repositories of an installation. */
  readonly list: (installation: number) => Promise<readonly string[]>
  /** Settings files of repositories, by name. */
  readonly settings: (installation: number, repositories: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

const HOUR = 3_600_000

/**
 * The ties between repositories, which are read from GitHub and kept for an hour, so that no process has to have been there before. In between sweeps
 * tell what changed; of other installations that is known which was read or swept.
 */
export function createTies(world: TiesWorld): Ties {
  const ties = new Map<string, Tie>()
  const readings = new Map<number, { readonly at: number; readonly done: Promise<void> }>()

  function known(installation: number): Promise<void> {
    const reading = readings.get(installation)
    if (reading !== undefined && world.now() - reading.at < HOUR) return reading.done
    const done = readAll(installation)
    readings.set(installation, { at: world.now(), done })
    done.catch(() => readings.delete(installation))
    return done
  }

  async function readAll(installation: number): Promise<void> {
    const repositories = await world.list(installation)
    const texts = await world.settings(installation, repositories)
    for (const [key, tie] of ties) if (tie.installation === installation) ties.delete(key)
    for (const [repository, text] of texts) ties.set(keyOf(repository), tieOf({ installation, repository }, text))
  }

  async function allOfOwner({ installation, repository }: InstalledRepository): Promise<readonly InstalledRepository[]> {
    const owner = keyOf(repository).slice(0, repository.indexOf('/') + 1)
    const listed = await world.list(installation)
    return listed.filter((name) => keyOf(name).startsWith(owner)).map((name) => ({ installation, repository: name }))
  }

  return {
    learn: (tie) => void ties.set(keyOf(tie.repository), tie),
    async below(place) {
      const isOwners = keyOf(place.repository).endsWith('/.github')
      const owned = isOwners ? await allOfOwner(place) : await known(place.installation).then(() => [])
      const extending = [...ties.values()].filter(({ company }) => company !== undefined && keyOf(company) === keyOf(place.repository))
      return othersThan(place, [...owned, ...extending])
    },
    async above(place) {
      await known(place.installation)
      return othersThan(place, [...ties.values()].filter(({ installation, rollsUp }) => installation === place.installation && rollsUp.some((pattern) => matchGlob(pattern.toLowerCase(), keyOf(place.repository)))))
    },
  }
}

function tieOf(place: InstalledRepository, text: string): Tie {
  const { settings } = parseSettings([{ origin: place.repository, okrs: [], settings: { path: settingsFile, text } }])
  return { ...place, company: settings.extends, rollsUp: settings.repositories }
}

function othersThan({ repository: home }: InstalledRepository, places: readonly InstalledRepository[]): readonly InstalledRepository[] {
  return [...new Map(places.map(({ installation, repository }) => [keyOf(repository), { installation, repository }])).entries()].flatMap(([key, place]) => (key === keyOf(home) ? [] : [place]))
}

/** GitHub tells no case in names. */
function keyOf(repository: string): string {
  return repository.toLowerCase()
}

import type { LinkedBlocker } from '../ports/blocker-reading.ts'
import type { ConfigurationFacts } from '../ports/source.ts'
import { asPublicAs } from './roll-up/portfolio-question.ts'
import { showsPrivate } from './roll-up/shows-private.ts'

/** Whether a report in this repository may name an issue that others wait for: everybody who can read the report may see it, or its owner shows it. */
export function mayName({ repository, layer, company }: Pick<ConfigurationFacts, 'repository' | 'layer' | 'company'>): (blocker: LinkedBlocker) => boolean {
  const home = repository.name.toLowerCase()
  const owner = home.slice(0, home.indexOf('/') + 1)
  const open = asPublicAs[repository.visibility ?? (repository.private ? 'private' : 'public')]
  const shown = showsPrivate({ repository, layer, company }, [])
  return ({ repository: name, visibility }) => {
    const there = name.toLowerCase()
    if (there === home) return true
    return open.includes(visibility) && (visibility !== 'private' || (shown && there.startsWith(owner)))
  }
}

import type { Item } from '../domain/item.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { Source } from '../ports/source.ts'

/** What a laptop has instead of GitHub. */
export interface LocalWorld {
  /** As the checkout has it. */
  readonly layer: ConfigurationLayer
  /** What the owner's `.github` repository has, where it is known. */
  readonly company?: ConfigurationLayer | undefined
  /** A list that somebody printed. */
  readonly items: readonly Item[]
  /** `owner/name`, or empty when nobody said. */
  readonly repository: string
  /** How the company's layer is read, for `extends`. */
  readonly readCompany: (repository: string) => Promise<ConfigurationLayer | undefined>
}

/** The checkout and a list of items as a source; a private repository is assumed, since nothing leaves the machine. */
export function createLocalSource(world: LocalWorld): Pick<Source, 'configuration' | 'initiatives' | 'layer'> {
  return {
    configuration: () => Promise.resolve({ repository: { name: world.repository, defaultBranch: '', private: true }, layer: world.layer, company: world.company }),
    initiatives: () => Promise.resolve(world.items),
    layer: world.readCompany,
  }
}

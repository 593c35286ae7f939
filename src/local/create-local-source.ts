import type { Item } from '../domain/item.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { Source } from '../ports/source.ts'
import { readTextFile } from './read-checkout.ts'
import { readTemplates } from './read-templates.ts'

/** What a laptop has instead of GitHub. */
interface LocalWorld {
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
  /** The checkout, for its files and its history. */
  readonly directory: string
}

/** The checkout and a list of items as a source; a private repository is assumed, since nothing leaves the machine. */
export function createLocalSource(world: LocalWorld): Pick<Source, 'configuration' | 'files' | 'initiatives' | 'layer' | 'okrsHistory' | 'templates'> {
  return {
    configuration: () => Promise.resolve({ repository: { name: world.repository, defaultBranch: '', private: true }, layer: world.layer, company: world.company }),
    initiatives: () => Promise.resolve(world.items),
    layer: world.readCompany,
    okrsHistory: async (most) => (await import('./read-okrs-history.ts')).readOkrsHistory(world.directory, most),
    files: (paths) => Promise.resolve(new Map(paths.flatMap((path) => {
      const file = readTextFile(world.directory, path)
      return file === undefined ? [] : [[path, file.text] as const]
    }))),
    templates: () => Promise.resolve(readTemplates(world.directory)),
  }
}

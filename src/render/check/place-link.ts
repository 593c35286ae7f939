import type { Item } from '../../domain/item.ts'
import type { Place } from '../../domain/place.ts'
import { code, link, type Phrase } from '../phrase/phrase.ts'

/** A place in a file as the default branch has it, as a link where the item says which GitHub it lives on. */
export function placeLink({ url, repository }: Pick<Item, 'url' | 'repository'>, place: Place): Phrase {
  const [, other, path = place.file] = /^([^/:]{1,100}\/[^/:]{1,100}):(.+)$/.exec(place.file) ?? []
  const end = repository === '' ? -1 : url.indexOf(`/${repository}/`)
  const name = code(`${place.file}:${place.line}:${place.column}`)
  const address = `${url.slice(0, Math.max(end, 0))}/${other ?? repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}#L${place.line}`
  return end < 0 ? name : link(address, name)
}

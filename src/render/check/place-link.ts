import type { Item } from '../../domain/item.ts'
import type { Place } from '../../domain/place.ts'
import { code, link, type Phrase } from '../phrase/phrase.ts'

/** `path`, or `owner/name:path` for a file of another repository; what is written otherwise is no file that a link could lead to. */
const FILE = /^(?:([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}):)?([A-Za-z0-9._/ -]{1,300})$/

/** A place in a file as the default branch has it, as a link where the item says which GitHub it lives on. */
export function placeLink({ url, repository }: Pick<Item, 'url' | 'repository'>, place: Place): Phrase {
  const name = code(`${place.file}:${place.line}:${place.column}`)
  const end = repository === '' ? -1 : url.indexOf(`/${repository}/`)
  const [, other, path] = FILE.exec(place.file) ?? []
  if (end < 0 || path === undefined) return name
  return link(`${url.slice(0, end)}/${other ?? repository}/blob/HEAD/${path.replaceAll(/\p{Surrogate}/gu, '\ufffd').split('/').map(encodeURIComponent).join('/')}#L${place.line}`, name)
}

import { type ItemReference, itemName } from '../../domain/item.ts'

/** What items are called in a picture: the owner is left out where it is the same for all of them and for the reader. */
export function pictureNames(items: readonly ItemReference[], home: string): readonly string[] {
  const owner = ownerOf(home)
  const isOne = items.every(({ repository }) => ownerOf(repository) === owner)
  return items.map((item) => (isOne ? itemName(item, home).slice(item.repository === home ? 0 : owner.length) : itemName(item, home)))
}

/** With its slash. */
function ownerOf(repository: string): string {
  return repository.slice(0, repository.indexOf('/') + 1)
}

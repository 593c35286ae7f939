/** The same thing in two versions. */
export interface Pair<Thing> {
  readonly before: Thing
  readonly after: Thing
}

/** Which of two versions' things are the same ones. */
export interface Matching<Thing> {
  readonly pairs: readonly Pair<Thing>[]
  readonly removed: readonly Thing[]
  readonly added: readonly Thing[]
}

/** Texts that differ only in case or in the spaces around them count as one, as ids do. */
export function folded(text: string): string {
  return text.trim().toLowerCase()
}

/** Things under what they have in common, in their order. */
export function grouped<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group === undefined) groups.set(keyOf(thing), [thing])
    else group.push(thing)
  }
  return groups
}

const NOTHING = 0.08

/** Packs a model as source text of one string: weights relative to the first label, in hundredths, tiny ones dropped. */
export function packModel({ weights }) {
  const entries = [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, [zero, ...rest]]) => {
    const relative = rest.map((weight) => weight - zero)
    return relative.every((weight) => Math.abs(weight) < NOTHING) ? [] : [`${name}=${relative.map((weight) => Math.round(weight * 100)).join(',')}`]
  })
  return JSON.stringify(entries.join('@')).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')
}

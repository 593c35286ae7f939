/** What JSON.stringify asks for each value: what to write in its place; undefined leaves a key out. */
type Replacer = (key: string, value: unknown) => unknown

/**
 * A value as JSON with two spaces of indentation, in which the values under the keys of `inline`, and each element of a list
 * there, stand on one line: a change of one record is a change of one line.
 */
export function jsonLines(value: unknown, inline: ReadonlySet<string>, replacer: Replacer = (_, item) => item): string {
  const line = (item: unknown): string => JSON.stringify(item, replacer) ?? 'null'
  const print = (item: unknown, key: string, indent: string): string => {
    if (typeof item !== 'object' || item === null) return line(item)
    const inner = `${indent}  `
    if (Array.isArray(item)) {
      if (item.every((element) => typeof element !== 'object' || element === null)) return line(item)
      return `[\n${item.map((element: unknown) => inner + (inline.has(key) ? line(element) : print(element, '', inner))).join(',\n')}\n${indent}]`
    }
    if (inline.has(key)) return line(item)
    const entries = Object.entries(item).map(([name, part]) => [name, replacer(name, part)] as const).filter(([, part]) => part !== undefined)
    return `{\n${entries.map(([name, part]) => `${inner}${JSON.stringify(name)}: ${print(part, name, inner)}`).join(',\n')}\n${indent}}`
  }
  return print(value, '', '')
}

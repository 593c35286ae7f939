/** The path from the folder of one file of the repository to another file of it. */
export function relativeLink(fromFile: string, toFile: string): string {
  const from = segments(fromFile).slice(0, -1)
  const to = segments(toFile)
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)].join('/')
}

function segments(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.')
}

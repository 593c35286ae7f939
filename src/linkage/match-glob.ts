/** Whether a name matches a pattern in which `*` stands for any characters and `?` for one. Linear but for one step back a star. */
export function matchGlob(pattern: string, name: string): boolean {
  let [at, from] = [0, 0]
  let star = -1
  let resume = 0
  while (from < name.length) {
    const char = pattern[at]
    if (char === '*') {
      star = at
      resume = from
      at += 1
    } else if (char !== undefined && (char === '?' || char === name[from])) {
      at += 1
      from += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      from = resume
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

import { distance } from 'fastest-levenshtein'

const LONGEST = 40

/** The one of `words` that `text` was probably meant to be, or undefined when none is near; case and separators do not count. */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined
  const wanted = folded(text)
  let nearest: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const word of words) {
    const away = distanceBetween(wanted, folded(word))
    if (away < least) {
      least = away
      nearest = word
    }
  }
  return nearest
}

/** A word that goes on where the other ends (`warning`, `warn`) is as near as one with a single slip. */
function distanceBetween(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (isSwap(a, b)) return 1
  return short.length >= 3 && long.startsWith(short) ? Math.min(1, long.length - short.length) : distance(a, b)
}

/** Two letters in the wrong order (`lable`) are one slip of the hand. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = a.split('').findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_.-]/g, '')
}

import { letter } from '../../domain/letter.ts'
const WORD = new RegExp(String.raw`[${letter}][${letter}\d]*`, 'g')
const STOP_WORDS: ReadonlySet<string> = new Set([
  'about', 'after', 'again', 'also', 'and', 'any', 'are', 'because', 'been', 'before', 'being', 'both', 'but', 'can', 'could', 'did', 'does', 'doing', 'each', 'for', 'from', 'had', 'has', 'have', 'her',
  'here', 'him', 'his', 'how', 'into', 'its', 'just', 'may', 'more', 'most', 'much', 'must', 'not', 'now', 'off', 'one', 'only', 'other', 'our', 'out', 'over', 'own', 'per', 'should', 'some', 'such',
  'than', 'that', 'the', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those', 'through', 'too', 'under', 'until', 'use', 'used', 'using', 'very', 'was', 'way', 'were', 'what', 'when',
  'where', 'which', 'while', 'who', 'why', 'will', 'with', 'would', 'you', 'your',
  'increase', 'decrease', 'reduce', 'improve', 'grow', 'raise', 'lower', 'cut', 'bring', 'make', 'add', 'fix', 'get', 'key', 'result', 'results', 'expected', 'impact', 'initiative', 'http', 'https', 'www', 'com',
])
const SHORTEST = 3
const MOST_CHARACTERS = 6_000

/** The words of a text that say what it is about, each once, plural and simple verb endings aside. */
export function significantWords(text: string): ReadonlySet<string> {
  const words = text.slice(0, MOST_CHARACTERS).toLowerCase().match(WORD) ?? []
  const distinct = [...new Set(words)]
  return new Set(distinct.filter((word) => word.length >= SHORTEST && !STOP_WORDS.has(word)).map(stem))
}

/** Brings "activated", "activation" and "activates" together, as far as cutting endings goes. */
function stem(word: string): string {
  for (const ending of ['ations', 'ation', 'ating', 'ated', 'ates', 'ate', 'ions', 'ion', 'ings', 'ing', 'ies', 'ed', 'es', 's', 'e', 'y']) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { WordClass } from '../words/word-class.ts'
import type { Feature } from './feature.ts'

const REACH = 7
const NOUNS = ['artefact', 'act', 'business', 'service', 'people', 'staff', 'usage', 'sentiment', 'proxy', 'reach', 'metric', 'hire', 'count-of'] as const
const VERBS = ['ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win', 'vague'] as const

function nounsAfter(line: Line, from: number): readonly { readonly at: number, readonly name: WordClass }[] {
  const found: { at: number, name: WordClass }[] = []
  for (let at = from; at < Math.min(line.tokens.length, from + REACH); at += 1) {
    if (line.classes[at]?.length === 0) continue
    for (const name of NOUNS) if (isOf(line, at, name) && !found.some((each) => each.name === name)) found.push({ at, name })
  }
  return found
}

/** What the leading verb governs: "increase" + "churn" and "increase" + "test coverage" are different things. */
export function objectFeatures(line: Line): readonly Feature[] {
  const head = line.head
  const nouns = nounsAfter(line, head + 1)
  const verbs = VERBS.filter((name) => isOf(line, head, name))
  const heads = verbs.length > 0 ? verbs : [line.tokens[head]?.kind ?? 'nothing']
  return heads.flatMap((verb) => nouns.flatMap(({ at, name }, rank) => {
    const words = wordsOf(line, head, at - head + 1)
    return rank === 0 ? [{ name: `govern1:${verb}>${name}`, words }, { name: `govern:${verb}>${name}`, words }] : [{ name: `govern:${verb}>${name}`, words }]
  }))
}

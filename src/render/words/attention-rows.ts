import type { Attention, AttentionSeverity } from '../../report/attention/attention.ts'
import { joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import type { Language, MatterWords } from './language.ts'
import { sentence } from './sentence.ts'

/** All that is the matter with one key result, the worst first; or one matter that is of none. */
export interface AttentionRow {
  readonly severity: AttentionSeverity
  readonly keyResult: string | undefined
  readonly matters: readonly Attention[]
  /** Everybody whose move it is, without the `@`. */
  readonly owners: readonly string[]
}

/** Matters in rows, a key result at a time, in the order in which they come. */
export function attentionRows(matters: readonly Attention[]): readonly AttentionRow[] {
  const groups = new Map<unknown, readonly Attention[]>()
  for (const matter of matters) {
    const key = matter.keyResult ?? matter
    groups.set(key, [...groups.get(key) ?? [], matter])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const owners = [...new Set(group.flatMap(({ owner }) => owner ?? []))]
    return first === undefined ? [] : [{ severity: first.severity, keyResult: first.keyResult, matters: group, owners }]
  })
}

const MOST_OTHERS = 5

/** A row in words: the worst with what would mend it, the others by themselves. */
export function rowWords([worst, ...others]: readonly MatterWords[], { sentences }: Language): Phrase {
  if (worst === undefined) return { parts: [] }
  const rest = others.length - MOST_OTHERS
  const more = rest > 0 ? [words(sentences.moreMatters(rest))] : []
  return joined([matterSentence(worst), ...others.slice(0, MOST_OTHERS).map(({ what }) => sentence(what)), ...more], ' ')
}

/** The whole of a matter, as one or two sentences. */
export function matterSentence({ what, advice }: MatterWords): Phrase {
  return advice === undefined ? sentence(what) : phrase`${sentence(what)} ${advice}`
}

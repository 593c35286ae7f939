import type { TitlePiece } from './title-piece.ts'

/** A number of these is a time, whichever way it shall go. */
const TIMES = /^(?:latency|duration|waits?|waiting|mttr|mttd|turnaround|downtime|delays?|minutes|runtime|p\d\d)$/
/** Who does these is done within a time, where there is a bound. */
const DEEDS = /^(?:loads?|loading|takes?|finish(?:es|ed)?|starts?|started|opens?|answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:d|ds|ded|se|ses)|resolv(?:e|es|ed)|recover(?:s|ed|y)?|restor(?:e|es|ed)|deploy(?:s|ed)?|builds?|built|runs?|completes?|ready|queue)$/
const BOUNDS = /^(?:<|≤|in|under|within|below|than|most|max)$/

/** Tells whether a small `m` behind the number at a position stands for minutes and not for a million: "repairs take < 15m", "cut the wait from 45m to 15m". */
export function tellsTime(pieces: readonly TitlePiece[]): (at: number) => boolean {
  let known: Timing | undefined
  return (at) => {
    const next = pieces[at + 2]
    // "2m patients" are many, and "$2m" is money.
    if ((next?.kind === 'word' && !/^(?:to|from|in|for|by|on|at|or|and|per|after|with|until|of|without|when|across|during)$/i.test(next.text)) || /\p{Sc}/u.test(pieces[at - 1]?.text ?? '')) return false
    known ??= timingOf(pieces)
    return known.isTimed || (known.firstDeed < at - 1 && BOUNDS.test(pieces[at - 1]?.text.toLowerCase() ?? ''))
  }
}

interface Timing {
  readonly isTimed: boolean
  readonly firstDeed: number
}

function timingOf(pieces: readonly TitlePiece[]): Timing {
  const words = pieces.map(({ text }) => text.toLowerCase())
  // "First-time buyers" are people.
  const isTimed = words.some((word, index) => TIMES.test(word) || (word === 'time' && words[index - 1] !== '-' && !/^(?:full|part|real|first)$/.test(words[index - 1] ?? '')))
  const firstDeed = words.findIndex((word) => DEEDS.test(word))
  return { isTimed, firstDeed: firstDeed < 0 ? Number.POSITIVE_INFINITY : firstDeed }
}

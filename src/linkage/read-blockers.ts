import type { ItemReference } from '../domain/item.ts'
import { scanBody } from './text/scan-body.ts'

/** The words that people put before what has to be done first; a body without them is not scanned. */
const ANNOUNCED = /blocked by|depends on|waiting for|waits for/i
const AT_THE_START = /^[*_\s]{0,6}(?:blocked by|depends on|waiting for|waits for)\b/i
/** Every repetition is bounded and no two overlap, so that a hostile line costs linear time. */
const REFERENCE = /(?<![\w/#])(?:https:\/\/[\w.:-]{1,100}\/)?(?:([\w.-]{1,39}\/[\w.-]{1,100})(?:#|\/(?:issues|pull)\/)|#)(\d{1,9})\b/giu
const MOST_LINES = 50
const MOST_BLOCKERS = 20

/** The items that a body says have to be done first, in lines or sections that begin with “Blocked by” or “Depends on”, each once; `home` is the repository of bare numbers. */
export function readBlockers(body: string, home: string): readonly ItemReference[] {
  if (!ANNOUNCED.test(body)) return []
  const found = new Map<string, ItemReference>()
  let inSection = false
  let lines = 0
  for (const line of scanBody(body).lines) {
    if (line.kind !== 'heading' && line.kind !== 'text') continue
    const begins = AT_THE_START.test(line.text)
    if (line.kind === 'heading') inSection = begins
    if (!begins && !inSection) continue
    lines += 1
    for (const [, repository, number] of line.text.slice(0, 600).matchAll(REFERENCE)) {
      const reference = { repository: repository ?? home, number: Number(number) }
      found.set(`${reference.repository.toLowerCase()}#${reference.number}`, reference)
    }
    if (lines >= MOST_LINES || found.size >= MOST_BLOCKERS) break
  }
  return [...found.values()].slice(0, MOST_BLOCKERS)
}

import type { Claim } from './claim.ts'
import { compareText } from './compare-references.ts'
import type { InitiativeReport } from './initiative-report.ts'
import type { ObjectiveReport } from './objective-report.ts'

/** More key results at a time than this are too many to move. */
export const comfortableLoad = 3

/** What one person, or one team, has on the desk. */
export interface Load {
  /** A login or team without the `@`. */
  readonly who: string
  /** The key results that they own or that their committed work serves, in the order of the report. */
  readonly keyResults: readonly string[]
  /** Committed, not yet shipped. */
  readonly initiatives: number
}

/** Who works on how many key results at a time, the fullest desk first. */
export function loadOf(objectives: readonly ObjectiveReport[], initiatives: ReadonlyMap<string, InitiativeReport>, nameOf: (claim: Claim) => string): readonly Load[] {
  const desks = new Map<string, { readonly keyResults: Set<string>; readonly items: Set<string> }>()
  const deskOf = (login: string) => {
    const who = login.replace(/^@/, '')
    const desk = desks.get(who) ?? { keyResults: new Set<string>(), items: new Set<string>() }
    desks.set(who, desk)
    return desk
  }
  for (const keyResult of objectives.flatMap((objective) => objective.keyResults)) {
    if (keyResult.owner !== undefined && keyResult.status !== 'achieved') deskOf(keyResult.owner).keyResults.add(keyResult.id)
    for (const claim of keyResult.claims) {
      if (claim.stage !== 'committed') continue
      for (const login of initiatives.get(nameOf(claim))?.assignees ?? []) {
        deskOf(login).keyResults.add(keyResult.id)
        deskOf(login).items.add(nameOf(claim))
      }
    }
  }
  return [...desks]
    .map(([who, desk]) => ({ who, keyResults: [...desk.keyResults], initiatives: desk.items.size }))
    .toSorted((a, b) => b.keyResults.length - a.keyResults.length || b.initiatives - a.initiatives || compareText(a.who, b.who))
}

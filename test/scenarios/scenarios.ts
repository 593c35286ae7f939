import type { Group } from './group.ts'
import { workWithoutKeyResult } from './rows/exempt.ts'
import { inheritedLinks } from './rows/inherited.ts'
import { invalidAnswers } from './rows/invalid.ts'
import { linkedWork } from './rows/linked.ts'
import { missingAnswers } from './rows/missing.ts'
import { modes } from './rows/modes.ts'
import { okrFile } from './rows/okr-file.ts'
import { overTime } from './rows/over-time.ts'
import { reports } from './rows/reports.ts'
import { said } from './rows/said.ts'
import { whichWork } from './rows/which-work.ts'
import { worldAround } from './rows/world.ts'
import type { Scenario } from './scenario.ts'

/** The behaviour of all doors, in the order in which a reader asks. */
export const groups: readonly Group[] = [whichWork, linkedWork, missingAnswers, invalidAnswers, inheritedLinks, workWithoutKeyResult, modes, overTime, said, okrFile, reports, worldAround]

/** Every scenario under the name of its repository, which stays the same as long as its sentence does. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(groups.flatMap((group) => group.scenarios.map((scenario) => [nameOf(scenario), scenario] as const)))

/** The name of a scenario's repository. */
export function nameOf({ when }: Scenario): string {
  return when.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').slice(0, 80)
}

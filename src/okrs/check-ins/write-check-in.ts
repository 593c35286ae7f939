import type { CheckIn } from '../../domain/check-in.ts'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { coded } from '../../domain/message.ts'
import { checkInEdits } from './check-in-edits.ts'
import { checkInProblem } from './check-in-problem.ts'
import { flowCheckIn } from './flow-check-in.ts'
import { findKeyResult } from '../find-key-result.ts'
import { okrsFile } from '../okrs-paths.ts'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { diagnosticAt } from '../spot.ts'
import { applyEdits } from './text-edit.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { childOf, nodeAt, type YamlNode, type YamlPath } from '../yaml/yaml-node.ts'

/** The file with the check-in, or why it could not be added. */
export type WriteResult = { readonly kind: 'written'; readonly text: string; readonly replaced: boolean } | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }

/**
 * Adds a check-in to a key result, by its id or an alias, and leaves every other line as it is: comments, layout, style of the list.
 * A check-in of the same day is replaced, its note and confidence too. Loads the `yaml` package, so doors that only read must not import it.
 */
export function writeCheckIn(text: string, keyResultId: string, checkIn: CheckIn, file: string = okrsFile): WriteResult {
  const diagnostic = checkInProblem(checkIn, file)
  if (diagnostic) return { kind: 'problem', diagnostic }
  const yaml = parseYaml(file, text)
  const found = findKeyResult(yaml, keyResultId)
  if (found.kind === 'problem') return found
  const byteOrderMark = text.slice(0, text.length - yaml.text.length)
  const edited = applyEdits(yaml.text, checkInEdits(yaml.text, found.path, checkIn))
  if (isOnlyAddition(yaml, parseYaml(file, edited), found.path, checkIn)) return { kind: 'written', text: byteOrderMark + edited, replaced: entriesOn(yaml, found.path, checkIn.date).length > 0 }
  const example = `check_ins: [${flowCheckIn(checkIn, ' ')}]`
  const message = coded`The check-in could not be added to ${keyResultId}, because its lines are laid out in an unusual way. Add it by hand: \`${example}\`.`
  return { kind: 'problem', diagnostic: diagnosticAt({ yaml, path: found.path }, 'value', 'error', 'check-in-not-written', message, { example }) }
}

/** Whether the file says what it said before and the check-in besides: an edit by offsets must never leave anything else. */
function isOnlyAddition(before: YamlFile, after: YamlFile, path: YamlPath, { date, value, confidence }: CheckIn): boolean {
  if (after.diagnostics.length > 0 || withoutCheckIns(before, path) !== withoutCheckIns(after, path)) return false
  return entriesOn(after, path, date).some((entry) => valueOf(entry, 'value') === value && valueOf(entry, 'confidence') === confidence)
}

function entriesOn({ root }: YamlFile, path: YamlPath, date: string): readonly YamlNode[] {
  const list = nodeAt(root, [...path, 'check_ins'])
  return list?.kind === 'list' ? list.items.filter((entry) => valueOf(entry, 'date') === date) : []
}

function withoutCheckIns({ root }: YamlFile, path: YamlPath): string {
  const keyResult = nodeAt(root, path)?.value
  return JSON.stringify(root?.value, function visible(this: unknown, key: string, value: unknown): unknown {
    return this === keyResult && key === 'check_ins' ? undefined : value
  })
}

function valueOf(node: YamlNode, key: string): unknown {
  return childOf(node, key)?.value
}

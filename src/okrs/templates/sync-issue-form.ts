import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { applyEdits } from '../check-ins/text-edit.ts'
import type { KeyResultOption } from './key-result-option.ts'
import type { IsKeyResultId } from './known-ids.ts'
import { optionEdits } from './option-edits.ts'

/** Characters that a form may have to be looked at. */
const LONGEST_FORM = 100_000

/**
 * An issue form with the dropdown of key results in step with the OKRs, and every other byte as it was. Undefined where there is nothing to
 * do: no such dropdown, a form that is broken or laid out in an unusual way, one with a default option, or all in step already.
 * Loads the `yaml` package, so doors that only read must not import it.
 */
export function syncIssueForm(text: string, wanted: readonly KeyResultOption[], isId: IsKeyResultId): string | undefined {
  if (text.length > LONGEST_FORM) return undefined
  const yaml = parseYaml('', text)
  if (yaml.root === undefined || yaml.diagnostics.length > 0) return undefined
  // Repeated keys are known not to be there, and looking for them takes the package more than linear time.
  const body = parseDocument(yaml.text, { uniqueKeys: false }).get('body')
  const lists = (isSeq(body) ? body.items : []).map(optionsOf)
  const found = lists.map((list) => list && optionEdits(yaml.text, list, wanted, isId))
  const edits = found.flatMap((one) => one?.edits ?? [])
  if (edits.length === 0) return undefined
  const edited = applyEdits(yaml.text, edits)
  const expected = withOptions(yaml.root?.value, found.map((one) => one?.options))
  // An edit by offsets must never leave anything else than what it was for.
  const after = parseYaml('', edited)
  if (after.diagnostics.length > 0 || JSON.stringify(after.root?.value) !== JSON.stringify(expected)) return undefined
  return text.slice(0, text.length - yaml.text.length) + edited
}

function optionsOf(item: unknown): YAMLSeq | undefined {
  if (!isMap(item) || item.get('type') !== 'dropdown') return undefined
  const attributes = item.get('attributes')
  // A default counts positions, which move.
  if (!isMap(attributes) || attributes.has('default')) return undefined
  const options = attributes.get('options')
  return isSeq(options) ? options : undefined
}

interface FormItem {
  readonly attributes?: object
}

function withOptions(form: unknown, options: readonly (readonly string[] | undefined)[]): unknown {
  const { body, ...rest } = form as { readonly body: readonly FormItem[] }
  const items = body.map((item, index) => (options[index] === undefined ? item : { ...item, attributes: { ...item.attributes, options: options[index] } }))
  return Object.fromEntries(Object.keys(form as object).map((key) => [key, key === 'body' ? items : (rest as Readonly<Record<string, unknown>>)[key]]))
}

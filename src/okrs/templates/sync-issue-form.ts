import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { parseYaml } from '../yaml/parse-yaml.ts'
import { applyEdits, type TextEdit } from '../check-ins/text-edit.ts'
import type { KeyResultNames } from './key-result-names.ts'
import type { KeyResultOption } from './key-result-option.ts'
import { type MergedOption, mergedOptions } from './merged-options.ts'
import { optionEdits, optionTexts } from './option-edits.ts'

/** Characters that a form may have to be looked at. */
const LONGEST_FORM = 100_000

/**
 * An issue form with the dropdown of key results in step with the OKRs, and every other byte as it was. Undefined where there is nothing to
 * do: no such dropdown, a form that is broken or laid out in an unusual way, one with a default option, or all in step already.
 * Loads the `yaml` package, so doors that only read must not import it.
 */
export function syncIssueForm(text: string, wanted: readonly KeyResultOption[], names: KeyResultNames): string | undefined {
  if (text.length > LONGEST_FORM || wanted.length === 0) return undefined
  const yaml = parseYaml('', text)
  if (yaml.root === undefined || yaml.diagnostics.length > 0) return undefined
  // Repeated keys are known not to be there, and looking for them takes the package more than linear time.
  const document = parseDocument(yaml.text, { uniqueKeys: false })
  // Where the two readers disagree (a `#` right behind a lone carriage return), nobody knows what stands there.
  if (document.errors.length > 0) return undefined
  const body = document.get('body')
  const found = (isSeq(body) ? body.items : []).map((item) => syncedList(yaml.text, dropdownOf(item), wanted, names))
  const edits = found.flatMap((one) => one?.edits ?? [])
  if (edits.length === 0) return undefined
  const edited = applyEdits(yaml.text, edits)
  const expected = withOptions(yaml.root.value, found)
  // An edit by offsets must never leave anything else than what it was for.
  const after = parseYaml('', edited)
  if (after.diagnostics.length > 0 || JSON.stringify(after.root?.value) !== JSON.stringify(expected)) return undefined
  return text.slice(0, text.length - yaml.text.length) + edited
}

interface Dropdown {
  readonly label: string
  readonly options: YAMLSeq
}

function dropdownOf(item: unknown): Dropdown | undefined {
  if (!isMap(item) || item.get('type') !== 'dropdown') return undefined
  const attributes = item.get('attributes')
  // A default counts positions, which move.
  if (!isMap(attributes) || attributes.has('default')) return undefined
  const options = attributes.get('options')
  return isSeq(options) ? { label: String(attributes.get('label') ?? ''), options } : undefined
}

interface SyncedList {
  readonly edits: readonly TextEdit[]
  /** The options as they were, and as they are to be. */
  readonly texts: readonly string[]
  readonly merged: readonly MergedOption[]
}

function syncedList(text: string, dropdown: Dropdown | undefined, wanted: readonly KeyResultOption[], names: KeyResultNames): SyncedList | undefined {
  const texts = dropdown && optionTexts(text, dropdown.options)
  if (dropdown === undefined || texts === undefined) return undefined
  const merged = mergedOptions(texts, wanted, names, names.isAskedBy(dropdown.label))
  return merged && { edits: optionEdits(text, dropdown.options, texts, merged), texts, merged }
}

interface FormItem {
  readonly attributes: { readonly options: readonly unknown[] }
}

function withOptions(form: unknown, lists: readonly (SyncedList | undefined)[]): unknown {
  const { body } = form as { readonly body: readonly FormItem[] }
  const items = body.map((item, index) => {
    // What stays is what it was: a number, perhaps.
    const options = lists[index]?.merged.map(({ from, text }) => (from !== undefined && lists[index]?.texts[from] === text ? item.attributes.options[from] : text))
    return options === undefined ? item : { ...item, attributes: { ...item.attributes, options } }
  })
  return Object.fromEntries(Object.entries(form as object).map(([key, value]) => [key, key === 'body' ? items : value]))
}

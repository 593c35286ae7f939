import { capitalised } from './capitalised.ts'
import type { Reader } from './issue-diagnostics.ts'
import { okrsGuide } from './okrs-guide.ts'
import { shownValue } from './shown-value.ts'
import type { YamlPath } from './yaml/yaml-node.ts'

const ITEM_WORDS: Readonly<Record<string, string>> = {
  objectives: 'objective', key_results: 'key result', check_ins: 'check-in', guardrails: 'guardrail', aliases: 'alias',
}

const THE_FILE = 'the file'

/** Speaks about the mistakes of an OKR file. */
export const okrsReader: Reader = { guide: okrsGuide, subject: okrsSubject, valueName: (subject, key) => (subject === THE_FILE ? key : `${capitalised(subject)}: ${key}`) }

/** What a reader calls the thing at a path of an OKR file: `O1.KR2`, `check-in 3 of O1.KR2`, `the cycle`. */
function okrsSubject(root: unknown, path: YamlPath): string {
  let name = ''
  let value = root
  for (const [index, step] of path.entries()) {
    value = partOf(value, step)
    if (typeof step === 'number') name = itemName(String(path[index - 1]), step, value, name)
    else if (step === 'cycle') name = 'the cycle'
    else if (step === 'source' || step === 'suppress') name = `${step} of ${name}`
  }
  return name === '' ? THE_FILE : name
}

function itemName(list: string, index: number, item: unknown, owner: string): string {
  const id = partOf(item, 'id')
  if (typeof id === 'string' && shownValue(id) !== '') return list === 'objectives' ? `objective ${shownValue(id)}` : shownValue(id)
  const name = `${ITEM_WORDS[list] ?? 'entry'} ${index + 1}`
  return owner === '' ? name : `${name} of ${owner}`
}

function partOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined
}

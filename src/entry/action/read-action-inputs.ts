import { getInput } from '@actions/core'

/** What the Action can be told to do; `auto` follows the event. */
type ActionTask = 'auto' | 'check' | 'report' | 'lint' | 'collect'

/** The inputs of action.yml. */
export interface ActionInputs {
  readonly token: string
  readonly task: ActionTask
  readonly settings: string
  readonly mode?: 'off' | 'warn' | 'enforce' | undefined
  readonly delivery?: 'auto' | 'commit' | 'pull-request' | 'branch' | 'summary' | 'none' | undefined
  readonly workingDirectory: string
}

/** Reads the inputs; throws with found and expected when one is none of its values. */
export function readActionInputs(): ActionInputs {
  return {
    token: getInput('token', { required: true }),
    task: oneOf('task', ['auto', 'check', 'report', 'lint', 'collect'], 'auto') ?? 'auto',
    settings: getInput('settings') || '.github/throughline.yml',
    mode: oneOf('mode', ['off', 'warn', 'enforce']),
    delivery: oneOf('delivery', ['auto', 'commit', 'pull-request', 'branch', 'summary', 'none']),
    workingDirectory: getInput('working-directory') || '.',
  }
}

function oneOf<const Value extends string>(name: string, values: readonly Value[], fallback?: Value): Value | undefined {
  const found = getInput(name)
  if (found === '') return fallback
  const value = values.find((candidate) => candidate === found)
  if (value === undefined) throw new Error(`Input ${name}: found "${found}"; expected one of ${values.join(', ')}`)
  return value
}

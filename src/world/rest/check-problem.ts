import { errorAnswer, type Answer } from '../answer.ts'

/** How long GitHub lets the summary and the text of a check run be. */
const longest = 65_535

/** GitHub's refusal of a check run that is too large, which the emulator would store. */
export function checkProblem(body: Readonly<Record<string, unknown>>): Answer | undefined {
  const output = recordOf(body['output'])
  for (const part of ['summary', 'text']) {
    const value = output[part]
    if (typeof value === 'string' && value.length > longest) {
      return refusal(`Only ${longest} characters are allowed; ${value.length} were supplied.`)
    }
  }
  const annotations = output['annotations']
  if (Array.isArray(annotations) && annotations.length > 50) return refusal(`No more than 50 items are allowed; ${annotations.length} were supplied.`)
  return actionsProblem(body['actions'])
}

function actionsProblem(actions: unknown): Answer | undefined {
  if (!Array.isArray(actions)) return undefined
  if (actions.length > 3) return refusal(`No more than 3 items are allowed; ${actions.length} were supplied.`)
  const limits = { label: 20, description: 40, identifier: 20 }
  for (const action of actions) {
    for (const [name, limit] of Object.entries(limits)) {
      const value = recordOf(action)[name]
      if (typeof value !== 'string' || value.length > limit) return refusal(`Only ${limit} characters are allowed in an action's ${name}.`)
    }
  }
  return undefined
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function refusal(message: string): Answer {
  return errorAnswer(422, `Invalid request.\n\n${message}`)
}

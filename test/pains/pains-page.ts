import { scenarios } from '../scenarios/scenarios.ts'
import { type Pain, pains } from './pains.ts'

const INTRODUCTION = `# What hurt the users of such tools

Gates on pull requests, bots and reports have a history, which their users tell in public issues. Each line names some of these and what
becomes of it here; the last column is where a test names the same issue: a line of [what happens when](behaviour.md), or a file of \`test/pains\`.
This page is written from \`test/pains/pains.ts\`: \`UPDATE_GOLDEN=1 npx vitest run test/pains/pains-page.test.ts\`.`

/** Whether a place, a scenario by its sentence or a file of this folder with its text, names an issue. */
export function isNamed(said: string, place: string, files: ReadonlyMap<string, string>): boolean {
  const scenario = [...scenarios.values()].find(({ when }) => when === place)
  return scenario?.pains?.includes(said) === true || names(files.get(place) ?? '', said)
}

/** `o/r#87, #163` names `o/r#163`, too. */
function names(text: string, said: string): boolean {
  const [repository = '', number] = said.split('#')
  if (number === undefined) return text.includes(said)
  return text.split(repository).slice(1).some((after) => new RegExp(`^#\\d+(?:, #\\d+)*`).exec(after)?.[0].split(', ').includes(`#${number}`) === true)
}

/** The list as documentation: \`docs/pains.md\`. */
export function painsPage(): string {
  const head = '| What hurts | Said in | Here | Shown by |\n| :-- | :-- | :-- | :-- |'
  return `${INTRODUCTION}\n\n${[head, ...pains.map(line)].join('\n')}\n`
}

function line({ what, said, here, shown }: Pain): string {
  const issues = said.map((one) => (one.includes('#') ? `\`${one}\`` : one))
  const places = shown.map((one) => (one.endsWith('.test.ts') ? `\`test/pains/${one}\`` : one))
  return `| ${[what, issues.join('<br>'), here, places.join('<br>')].join(' | ')} |`
}

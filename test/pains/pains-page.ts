import { scenarios } from '../scenarios/scenarios.ts'
import { type Pain, pains } from './pains.ts'

const INTRODUCTION = `# What hurt the users of such tools

Gates on pull requests, bots and reports have a history, which their users tell in public issues. Each line names some of these and what
becomes of it here; the last column is where a test names the same issue: a line of [what happens when](behaviour.md), or a file of \`test/pains\`.
This page is written from \`test/pains/pains.ts\`: \`UPDATE_GOLDEN=1 npx vitest run test/pains/pains-page.test.ts\`.`

/** Where an issue is named: the scenarios that name it, and the files of this folder, given with their texts. */
export function placesOf(said: string, files: ReadonlyMap<string, string>): readonly string[] {
  const rows = [...scenarios.values()].filter(({ pains: named = [] }) => named.includes(said)).map(({ when }) => when)
  return [...rows, ...[...files].filter(([, text]) => names(text, said)).map(([file]) => `\`test/pains/${file}\``)]
}

/** `o/r#87, #163` names `o/r#163`, too. */
function names(text: string, said: string): boolean {
  const [repository = '', number] = said.split('#')
  if (number === undefined) return text.includes(said)
  return text.split(repository).slice(1).some((after) => new RegExp(`^#\\d+(?:, #\\d+)*`).exec(after)?.[0].split(', ').includes(`#${number}`) === true)
}

/** The list as documentation: \`docs/pains.md\`. */
export function painsPage(files: ReadonlyMap<string, string>): string {
  const head = '| What hurts | Said in | Here | Shown by |\n| :-- | :-- | :-- | :-- |'
  return `${INTRODUCTION}\n\n${[head, ...pains.map((pain) => line(pain, files))].join('\n')}\n`
}

function line({ what, said, here, shown = [] }: Pain, files: ReadonlyMap<string, string>): string {
  const places = [...new Set([...said.flatMap((one) => placesOf(one, files)), ...shown.map((one) => (files.has(one) ? `\`test/pains/${one}\`` : one))])]
  return `| ${[what, said.map((one) => (one.includes('#') ? `\`${one}\`` : one)).join('<br>'), here, places.join('<br>')].join(' | ')} |`
}

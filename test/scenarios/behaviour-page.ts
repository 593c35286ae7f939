import { okrs } from './fernwell.ts'
import type { Group } from './group.ts'
import type { Scenario, Written, WrittenIssue } from './scenario.ts'
import { groups } from './scenarios.ts'

const INTRODUCTION = `# What happens when

Every line is a state of the world and what people see in it. A test sets each of them up on an embedded GitHub and takes it through the App,
the Action and the command line (\`test/scenarios\`); they must agree to the letter: check, summary, comment and label in App and Action, verdict
and problems in the command line. Where one of them cannot know as much as the others, the line says so. This page is written from that table:
\`UPDATE_GOLDEN=1 npx vitest run test/scenarios/behaviour-page.test.ts\`.

✅ ❌ ⚪ is the check on the pull request with its title (success, failure, neutral: only ❌ blocks a merge, and only where the check is required);
💬 the first line of the one comment; ↪ the answer to a command, where a reaction is not enough; 🏷️ the label on the issue; 📄 whether a report is
committed, where the line is about that. Issues have no checks. The mode is \`enforce\` unless the line says otherwise.`

const MARKS: Readonly<Record<string, string>> = { success: '✅', failure: '❌', neutral: '⚪' }

/** The table as documentation: \`docs/behaviour.md\`. */
export function behaviourPage(): string {
  const file = `<details>\n<summary>The OKR file of all these lines, on 16 November 2026</summary>\n\n\`\`\`yaml\n${okrs}\`\`\`\n\n</details>`
  return `${[INTRODUCTION, file, ...groups.map(section)].join('\n\n')}\n`
}

function section({ title, about, scenarios }: Group): string {
  const head = '| When | Written | Verdict | What people see |\n| :-- | :-- | :-- | :-- |'
  return `## ${title}\n\n${about}\n\n${[head, ...scenarios.map(line)].join('\n')}`
}

function line(scenario: Scenario): string {
  return `| ${[scenario.when, written(scenario), verdict(scenario), shown(scenario)].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function written({ settings, earlier = [], beside, issue, pull, changes = [] }: Scenario): string {
  const parts = [
    ...(settings === undefined ? [] : [`<sub>settings</sub> ${code(settings)}`]),
    ...(beside?.issues ?? []).map((one, index) => `<sub>${beside?.name}#${index + 1}</sub> ${code(textOf(one))}`),
    ...earlier.map((one, index) => `<sub>#${index + 1}</sub> ${code(textOf(one))}`),
    code(textOf(issue ?? pull ?? {})) || 'nothing',
    ...changes.flatMap((next) => (next.kind === 'edit' ? [`<sub>then</sub> ${code(next.body)}`] : next.kind === 'say' ? [`<sub>a comment of ${next.by}</sub> ${code(next.comment)}`] : next.kind === 'press' ? [`<sub>${next.by} presses</sub> ${code(next.button)}`] : [])),
  ]
  return parts.filter((part) => part !== '').join('<br>')
}

function textOf({ title, body = '' }: Written | WrittenIssue): string {
  return title === undefined ? body : `${title}\n${body}`
}

function code(text: string): string {
  return text.split(/\r?\n/).filter((one) => one.trim() !== '').map((one) => (one.includes('`') ? `\`\` ${one} \`\`` : `\`${one}\``)).join('<br>')
}

function verdict({ seen }: Scenario): string {
  if (seen.verdict === 'silence') return '–'
  return [`\`${seen.verdict}\``, ...(seen.problems ?? []).map((problem) => `<sub>${problem}</sub>`)].join('<br>')
}

function shown({ seen }: Scenario): string {
  const { check, comment, answer, flagged, report, action, cli } = seen
  const parts = [
    ...(check === undefined ? [] : [marked(check)]),
    ...(comment === undefined ? [] : [`💬 ${comment}`]),
    ...(answer === undefined ? [] : [`↪ ${answer}`]),
    ...(flagged === true ? ['🏷️ `needs-key-result`'] : []),
    ...(report === undefined ? [] : [report === 'kept' ? '📄 a report is kept here' : '📄 no report is committed here']),
  ]
  const apart = [
    ...(action === undefined ? [] : [`<sub>Action: ${marked(action.check)}, as ${action.because}</sub>`]),
    ...(cli === undefined ? [] : [`<sub>Command line: \`${cli.verdict}\`, as ${cli.because}</sub>`]),
  ]
  return [...(parts.length === 0 ? ['nothing'] : parts), ...apart].join('<br>')
}

function marked(check: string): string {
  const cut = check.indexOf(': ')
  return `${MARKS[check.slice(0, cut)] ?? ''} ${check.slice(cut + 2)}`
}

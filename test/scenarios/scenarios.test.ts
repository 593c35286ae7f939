import { beforeAll, describe, expect, it } from 'vitest'
import { type ActionSeen, throughActionAndCommandLine } from './action-door.ts'
import { throughApp } from './app-door.ts'
import type { CommandLineSeen } from './command-line-door.ts'
import type { Scenario } from './scenario.ts'
import { groups, nameOf, scenarios } from './scenarios.ts'
import type { Seen } from './seen.ts'

let app: Awaited<ReturnType<typeof throughApp>>
let others: Awaited<ReturnType<typeof throughActionAndCommandLine>>

beforeAll(async () => {
  app = await throughApp(scenarios)
  others = await throughActionAndCommandLine(scenarios)
}, 600_000)

describe.each(groups)('$title', (group) => {
  it.each(group.scenarios)('$when: the App', (scenario) => {
    const { seen } = scenario
    const comments = [seen.comment, seen.answer].filter((comment) => comment !== undefined)
    expect(inShort(seenByApp(scenario))).toEqual({ check: seen.check, comments, flagged: seen.flagged === true, report: seen.report })
  })

  it.each(group.scenarios.filter(({ seen }) => seen.action === undefined))('$when: the Action, to the letter', (scenario) => {
    const { code, outputs, check, comments, labels, report } = seenByAction(scenario)
    const { seen } = scenario
    const { buttons: _byDesign, ...byApp } = seenByApp(scenario)
    expect({ check, comments, labels, report }).toEqual(byApp)
    expect([outputs['verdict'] ?? 'silence', codesIn(outputs['problems']), code]).toEqual([seen.verdict, seen.problems ?? [], failsJob(scenario) ? 1 : 0])
  })

  it.each(group.scenarios.filter(({ seen }) => seen.cli === undefined && seen.verdict !== 'silence'))('$when: the command line, to the letter', (scenario) => {
    const { item, text, code } = printed(scenario)
    const { outputs, check } = seenByAction(scenario)
    expect([item?.verdict, item?.problems, item?.keyResults.join(',')]).toEqual([outputs['verdict'], JSON.parse(outputs['problems'] ?? ''), outputs['key-results']])
    expect([text, code]).toEqual([expect.stringContaining(check?.title ?? ''), failsCommandLine(scenario) ? 1 : 0])
  })
})

const scarce = [...scenarios.values()].flatMap((scenario) => (scenario.seen.action === undefined ? [] : [{ ...scenario, check: scenario.seen.action.check }]))
const apart = [...scenarios.values()].flatMap((scenario) => (scenario.seen.cli === undefined ? [] : [{ ...scenario, verdict: scenario.seen.cli.verdict }]))

it.each(scarce)('$when: the Action says less, as the table says', (scenario) => {
  expect(inShort(seenByAction(scenario)).check).toBe(scenario.check)
})

it.each(apart)('$when: the command line says otherwise, as the table says', (scenario) => {
  expect(printed(scenario).item?.verdict).toBe(scenario.verdict)
})

it.each([...scenarios.values()].filter(({ seen }) => seen.verdict === 'silence'))('$when: the command line says what it looked for', (scenario) => {
  expect(printed(scenario)).toMatchObject({ code: 0, error: expect.stringContaining('There is no OKR file here') })
})

it('has buttons in the App, on every check that does not pass, and none in the Action', () => {
  const checks = [...scenarios.values()].flatMap((scenario) => [seenByApp(scenario)].filter(({ check }) => check !== undefined))
  expect(checks.filter(({ check, buttons }) => (check?.conclusion === 'success') !== (buttons.length === 0)).map(({ check }) => check?.title)).toEqual([])
  expect([...scenarios.values()].flatMap((scenario) => seenByAction(scenario).buttons)).toEqual([])
})

it('has a name of its own for every scenario', () => {
  expect(scenarios.size).toBe(groups.flatMap((group) => group.scenarios).length)
})

it('breaks no rule of GitHub\'s description in all of this', () => {
  expect(app.breaches).toEqual([])
})

function seenByApp(scenario: Scenario): Seen {
  return existing(app.seen, scenario)
}

function seenByAction(scenario: Scenario): ActionSeen {
  return existing(others.action, scenario)
}

function printed(scenario: Scenario): CommandLineSeen {
  return existing(others.commandLine, scenario)
}

function existing<Value>(all: ReadonlyMap<string, Value>, scenario: Scenario): Value {
  const found = all.get(nameOf(scenario))
  if (found === undefined) throw new Error(`Nothing was seen of "${scenario.when}"`)
  return found
}

function inShort({ check, comments, labels, report }: Seen): { readonly check: string | undefined; readonly comments: readonly unknown[]; readonly flagged: boolean; readonly report: Seen['report'] } {
  return {
    check: check === undefined ? undefined : `${check.conclusion}: ${check.title}`,
    comments: comments.map((body) => body.split('\n').find((line) => line !== '' && !line.startsWith('<!--'))),
    flagged: labels.includes('needs-key-result'),
    report,
  }
}

function codesIn(problems = '[]'): readonly string[] {
  return (JSON.parse(problems) as readonly { readonly code: string }[]).map(({ code }) => code)
}

/** A job fails with the check; of an issue nothing but the issue itself tells. */
function failsJob({ seen }: Scenario): boolean {
  return seen.check?.startsWith('failure') === true
}

/** The command line has no label to set, so that its exit code tells of issues as well. */
function failsCommandLine(scenario: Scenario): boolean {
  const { seen, issue, settings = '', changes = [] } = scenario
  const isOpen = issue?.state !== 'closed' && changes.findLast(({ kind }) => kind === 'close' || kind === 'reopen')?.kind !== 'close'
  return failsJob(scenario) || (issue !== undefined && isOpen && !settings.includes('mode:') && ['missing', 'invalid'].includes(seen.verdict))
}

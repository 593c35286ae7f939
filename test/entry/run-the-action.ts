import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { bundleAction } from '../../scripts/bundle-doors.mjs'
import { today } from './company-okrs.ts'

/** What the runner hands to the Action. */
export interface ActionCall {
  /** `owner/name`. */
  readonly repository: string
  readonly event: string
  readonly payload: object
  /** A job's `GITHUB_TOKEN`. */
  readonly token: string
  /** What `with:` says; the rest has the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Milliseconds that the hasty Action waits for an answer; ten seconds unless the test is about silence. */
  readonly patience?: number
  /** The checkout, where there is one. */
  readonly directory?: string
}

/** What a run of the Action leaves behind. */
export interface ActionRun {
  readonly code: number
  /** Standard output, which is the log, and whatever came on the other one. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** The Action as it is handed out, ready to be run. */
export interface BuiltAction {
  run(call: ActionCall): Promise<ActionRun>
  /** Every output that a run has set. */
  readonly seen: ReadonlySet<string>
  close(): void
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

/** action.yml, as the runner reads it. */
export const manifest: Manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest

/** Bundles the Action as the build does, or another file in its place, for a GitHub at `apiUrl`. */
export async function buildAction(apiUrl: string, entry = 'src/entry/action.ts'): Promise<BuiltAction> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-action-'))
  await bundleAction(folder, 'error', entry)
  const bundle = join(folder, entry.replace(/.*\//, '').replace(/\.ts$/, '.cjs'))
  const seen = new Set<string>()
  return {
    async run(call) {
      const run = await runBundle(bundle, mkdtempSync(join(folder, 'run-')), apiUrl, call)
      for (const name of Object.keys(run.outputs)) seen.add(name)
      return run
    },
    seen,
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function runBundle(bundle: string, folder: string, apiUrl: string, call: ActionCall): Promise<ActionRun> {
  const desk = layDesk(folder, apiUrl, call)
  return desk.clear(await execute(bundle, call.directory ?? folder, desk.variables))
}

/** The runner's files for one call, the variables that name them, and what is found in them afterwards. */
export function layDesk(folder: string, apiUrl: string, call: ActionCall): { readonly variables: Readonly<Record<string, string>>; clear(ended: Pick<ActionRun, 'code' | 'log'>): ActionRun } {
  const [event, output, summary] = ['event.json', 'output', 'summary.md'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(event, JSON.stringify(call.payload))
  writeFileSync(output, '')
  writeFileSync(summary, '')
  return {
    variables: {
      GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: call.event, GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: call.repository,
      GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`, GITHUB_SERVER_URL: apiUrl,
      GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, TODAY: `${today}T09:00:00Z`, PATIENCE: String(call.patience ?? 10_000), ...inputVariables(call),
    },
    clear: (ended) => ({ ...ended, outputs: readOutputs(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') }),
  }
}

function inputVariables({ inputs = {}, token }: ActionCall): Record<string, string> {
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  const given = { ...Object.fromEntries(defaults), token, ...inputs }
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

function execute(bundle: string, directory: string, variables: Record<string, string>): Promise<{ readonly code: number; readonly log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(bundle)], { cwd: directory, env: { PATH: process.env['PATH'], ...variables } })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', failed)
    child.once('close', (code) => done({ code: code ?? -1, log: Buffer.concat(chunks).toString('utf8') }))
  })
}

/** The runner's file of outputs: `name<<delimiter`, the value's lines, and the delimiter again. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm)) outputs[name] = value.replace(/\n$/, '')
  return outputs
}

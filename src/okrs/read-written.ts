import type * as z from 'zod/mini'
import { safeParse } from 'zod/mini'
import type { Diagnostic } from '../domain/diagnostic.ts'
import { issueDiagnostics, type Reader } from './issue-diagnostics.ts'
import type { Loose } from './loose.ts'
import type { YamlFile } from './yaml/yaml-file.ts'
import { nodeAt, type YamlPath } from './yaml/yaml-node.ts'

/** What a file says, without the parts that are wrong, and what is wrong with those. */
interface Reading<T> {
  readonly value: Loose<T> | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** More mistakes than anybody would mend at one go. */
const MOST_ISSUES = 200

/** Holds a file against the schema of what people may write; wrong values are reported and left out, the rest is kept. */
export function readWritten<S extends z.ZodMiniType>(schema: S, yaml: YamlFile, reader: Reader): Reading<z.output<S>> {
  if (yaml.root?.value === undefined) return { value: undefined, diagnostics: yaml.diagnostics }
  // Compiling a validator pays only for far more values than a file of OKRs has, and a check starts cold.
  const result = safeParse(schema, yaml.root.value, { jitless: true })
  if (result.success) return { value: result.data as Loose<z.output<S>>, diagnostics: yaml.diagnostics }
  const issues = result.error.issues.filter((issue) => !isRefused(yaml, issue.path)).slice(0, MOST_ISSUES)
  const wrong = new Set(result.error.issues.filter((issue) => issue.code !== 'unrecognized_keys').map((issue) => pathKey(issue.path)))
  return {
    value: without(yaml.root.value, wrong, '') as Loose<z.output<S>> | undefined,
    diagnostics: [...yaml.diagnostics, ...issues.flatMap((issue) => issueDiagnostics({ yaml, path: issue.path }, issue, reader)).slice(0, MOST_ISSUES)],
  }
}

function isRefused(yaml: YamlFile, path: YamlPath): boolean {
  const node = nodeAt(yaml.root, path)
  return node?.kind === 'scalar' && node.refused
}

function pathKey(path: YamlPath): string {
  return path.map((step) => `/${String(step)}`).join('')
}

/** The value without those at the wrong paths; lists keep their length, so that positions go on meaning the same. */
function without(value: unknown, wrong: ReadonlySet<string>, path: string): unknown {
  if (wrong.has(path)) return undefined
  if (Array.isArray(value)) return value.map((item: unknown, index) => without(item, wrong, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.create(null) as Record<string, unknown>
  for (const [key, part] of Object.entries(value)) kept[key] = without(part, wrong, `${path}/${key}`)
  return kept
}

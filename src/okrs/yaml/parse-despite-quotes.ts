import type { Diagnostic } from '../../domain/diagnostic.ts'
import { parseYaml } from './parse-yaml.ts'
import type { YamlFile } from './yaml-file.ts'

/** More missing quotes than this are told in the next run; each costs a reading of the file. */
const MOST_REPAIRS = 8

/**
 * Reads a file as if the quotes that it lacks were there, so that all else that is wrong with it is told at the same time. The missing
 * quotes stay errors: what is read so is good for finding mistakes, and for nothing else.
 */
export function parseDespiteQuotes(file: string, text: string): YamlFile {
  const found: Diagnostic[] = []
  let yaml = parseYaml(file, text)
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const repaired = withQuotes(yaml)
    if (repaired === undefined) break
    found.push(...yaml.diagnostics)
    yaml = parseYaml(file, repaired)
  }
  return { ...yaml, diagnostics: [...found, ...yaml.diagnostics] }
}

/** The text with the quotes that its last diagnostic asks for; undefined where it asks for none. */
function withQuotes({ text, lines, diagnostics }: YamlFile): string | undefined {
  const last = diagnostics.at(-1)
  if (last?.code !== 'yaml-quotes-needed' || last.found === undefined || last.fix === undefined) return undefined
  const start = lines[last.place.line - 1] ?? 0
  const at = text.lastIndexOf(last.found, start + last.place.column - 1)
  return last.found === '' || at < start ? undefined : `${text.slice(0, at)}${last.fix}${text.slice(at + last.found.length)}`
}

import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Place } from '../../domain/place.ts'
import { lineIndexAt } from './line-starts.ts'
import type { YamlNode } from './yaml-node.ts'

/** A YAML file as far as it could be read. */
export interface YamlFile {
  /** The name that places carry. */
  readonly file: string
  readonly text: string
  readonly lines: readonly number[]
  /** Undefined when the file is empty or no YAML at all. */
  readonly root: YamlNode | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Line and column of an offset, both from 1. */
export function placeAt(source: Pick<YamlFile, 'file' | 'lines'>, offset: number): Place {
  const index = lineIndexAt(source.lines, offset)
  return { file: source.file, line: index + 1, column: offset - (source.lines[index] ?? 0) + 1 }
}

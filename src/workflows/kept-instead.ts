import type { Settings } from '../domain/settings.ts'
import { templateKind } from '../okrs/templates/template-kind.ts'
import type { TextFile } from '../ports/configuration-layer.ts'
import { asksForKeyResult } from './asks-for-key-result.ts'

/** Files that stay, and make a starter needless: the very file, others that serve as well, or pull request templates in which a section is still to be put. */
export interface KeptInstead {
  readonly kind: 'same-file' | 'serves' | 'lacks-section'
  readonly paths: readonly string[]
}

/** What stays where a starter would be written to `path`; undefined where nothing stands in its way. `isKept` tells that the very file is there and may not be overwritten. */
export function keptInstead(path: string, isKept: boolean, templates: readonly TextFile[], fields: Settings['fields']): KeptInstead | undefined {
  const serving = templates.filter((template) => (template.path === path ? isKept : isRival(template, path, fields)))
  const asking = serving.filter((template) => asksForKeyResult(template, fields))
  if (templateKind(path) === 'pull-request-template' && serving.length > 0 && asking.length === 0) return { kind: 'lacks-section', paths: pathsOf(serving) }
  if (isKept) return { kind: 'same-file', paths: [path] }
  return serving.length === 0 ? undefined : { kind: 'serves', paths: pathsOf(asking.length === 0 ? serving : asking) }
}

/** Of several pull request templates GitHub offers one and hides the rest; of issue forms one of that name is enough, and one that asks for the key result. */
function isRival(template: TextFile, path: string, fields: Settings['fields']): boolean {
  const [kind, other] = [templateKind(path), templateKind(template.path)]
  if (kind === undefined || other === 'pull-request-template' || kind === 'pull-request-template') return kind === other
  return stemOf(template.path) === stemOf(path) || asksForKeyResult(template, fields)
}

function stemOf(path: string): string {
  return path.toLowerCase().replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}

function pathsOf(templates: readonly TextFile[]): readonly string[] {
  return templates.map(({ path }) => path)
}

import { settingsFile } from '../../okrs/okrs-paths.ts'
import type { BlobText } from './layer-fragment.ts'

/** The settings files of `count` repositories by name, on their default branches; the variables are `o0`, `r0`, … */
export function repositoriesSettingsQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return `
query RepositoriesSettings(${indexes.map((index) => `$o${index}: String!, $r${index}: String!`).join(', ')}) {
  ${indexes.map((index) => `s${index}: repository(owner: $o${index}, name: $r${index}) { ...Settings }`).join('\n  ')}
}
fragment Settings on Repository { settingsFile: object(expression: "HEAD:${settingsFile}") { ... on Blob { text } } }`
}

/** The answer to `repositoriesSettingsQuery`, under `s0`, `s1`, …; null where a repository is not to be seen. */
export type RepositoriesSettingsAnswer = Readonly<Record<string, { readonly settingsFile: BlobText | null } | null>>

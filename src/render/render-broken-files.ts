import type { Diagnostic } from '../domain/diagnostic.ts'
import { diagnosticTable } from './check/diagnostic-table.ts'
import { placeLink } from './check/place-link.ts'
import { fitting } from './markdown/fitting.ts'
import { paragraph } from './markdown/paragraph.ts'
import { brokenFilesWords } from './words/broken-files-words.ts'

/** What is wrong in a repository's own files. */
interface BrokenFiles {
  /** `owner/name`. */
  readonly repository: string
  /** The repository's address for people; without one, places are no links. */
  readonly url?: string | undefined
  /** Errors that keep the OKRs from being read. */
  readonly okrs: readonly Diagnostic[]
  /** Errors in the settings. */
  readonly settings: readonly Diagnostic[]
}

/** Hidden first line of the issue, by which it is found again. */
export const brokenFilesMarker = '<!-- throughline:broken-files -->'

/** The issue about a repository's broken files: what does not work meanwhile, and every line to mend; or that all is mended. */
export function renderBrokenFiles({ repository, url = '', okrs, settings }: BrokenFiles): { readonly title: string; readonly body: string } {
  const table = (diagnostics: readonly Diagnostic[]) => diagnosticTable(diagnostics, (place) => placeLink({ repository, url: `${url}/` }, place))
  const blocks = okrs.length + settings.length === 0
    ? [paragraph(brokenFilesWords.mended())]
    : [
        ...(okrs.length === 0 ? [] : [paragraph(brokenFilesWords.okrs()), table(okrs)]),
        ...(settings.length === 0 ? [] : [paragraph(brokenFilesWords.settings()), table(settings)]),
        paragraph(brokenFilesWords.closesItself()),
      ]
  const title = okrs.length > 0 || settings.length === 0 ? brokenFilesWords.okrsTitle() : brokenFilesWords.settingsTitle()
  return { title, body: `${brokenFilesMarker}\n${fitting(blocks)}\n` }
}

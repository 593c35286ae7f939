import { type Phrase, phrase, words } from '../phrase/phrase.ts'

/** The sentences of the issue about files of the default branch that cannot be used. */
export const brokenFilesWords = {
  okrsTitle: (): string => 'The OKR file cannot be read',
  settingsTitle: (): string => 'The Throughline settings have errors',
  okrs: (): Phrase => words('Nothing can be checked against the OKR file on the default branch, and no report is written, until this is mended. Verdicts that stand stay as they were; new pull requests pass with a note.'),
  settings: (): Phrase => words('These keys of the settings on the default branch do not count until they are mended; all others do.'),
  closesItself: (): Phrase => words('This issue is kept current and closes itself.'),
  mended: (): Phrase => phrase`✅ All mended: the files on the default branch can be read.`,
} as const

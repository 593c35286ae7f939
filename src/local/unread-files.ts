import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { okrsFile, settingsFile } from '../okrs/okrs-paths.ts'

/** A file that somebody surely meant as OKRs or settings, and the path at which it would be read. */
interface UnreadFile {
  readonly path: string
  readonly meant: string
}

const MEANT = new Map([['okr', okrsFile], ['okrs', okrsFile], ['throughline', settingsFile]])

/** Files of a checkout that are called nearly as OKRs or settings are, and that nobody ever reads. */
export function unreadFiles(checkout: string): readonly UnreadFile[] {
  return ['.github', ''].flatMap((folder) => namesIn(join(checkout, folder)).flatMap((name) => {
    const meant = MEANT.get(/^(\w{1,20})\.ya?ml$/i.exec(name)?.[1]?.toLowerCase() ?? '')
    const path = folder === '' ? name : `${folder}/${name}`
    // On a disk that tells no case, OKRS.yml is read.
    const isRead = meant !== undefined && path.toLowerCase() === meant && existsSync(join(checkout, meant))
    return meant === undefined || isRead ? [] : [{ path, meant }]
  }))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isOkrsPath, okrsFile, okrsFolder, settingsFile } from '../okrs/okrs-paths.ts'

/** A file or folder that somebody surely meant as OKRs or settings, the path at which that would be read, and the sentence that says so. */
interface UnreadFile {
  readonly path: string
  readonly meant: string
  readonly message: string
}

const MEANT = new Map([['okr', okrsFile], ['okrs', okrsFile], ['throughline', settingsFile]])

/** Files of a checkout that are called nearly as OKRs or settings are, and those that another one hides: nobody ever reads them. */
export function unreadFiles(checkout: string): readonly UnreadFile[] {
  return [...misnamedFiles(checkout), ...hiddenFolder(checkout)]
}

function misnamedFiles(checkout: string): readonly UnreadFile[] {
  return ['.github', ''].flatMap((folder) => namesIn(join(checkout, folder)).flatMap((name) => {
    const meant = MEANT.get(/^(\w{1,20})\.ya?ml$/i.exec(name)?.[1]?.toLowerCase() ?? '')
    const path = folder === '' ? name : `${folder}/${name}`
    // On a disk that tells no case, OKRS.yml is read; a link of the right name that leads nowhere is told by whoever reads it.
    const isRead = path === meant || (meant !== undefined && path.toLowerCase() === meant && existsSync(join(checkout, meant)))
    return meant === undefined || isRead ? [] : [{ path, meant, message: `is never read; its place is ${meant}` }]
  }))
}

/** The folder of OKR files, where the one file stands beside it. */
function hiddenFolder(checkout: string): readonly UnreadFile[] {
  const isHidden = existsSync(join(checkout, okrsFile)) && namesIn(join(checkout, okrsFolder)).some((name) => isOkrsPath(`${okrsFolder}/${name}`))
  const message = `is never read beside ${okrsFile}; where there are several cycles, that file belongs into the folder, too, for example as ${okrsFolder}/2026-Q4.yml`
  return isHidden ? [{ path: okrsFolder, meant: okrsFolder, message }] : []
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

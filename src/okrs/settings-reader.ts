import type { Reader } from './issue-diagnostics.ts'
import { settingsGuide } from './settings-guide.ts'
import type { YamlPath } from './yaml/yaml-node.ts'

const THE_SETTINGS = 'the settings'

/** Speaks about the mistakes of a settings file. */
export const settingsReader: Reader = {
  guide: settingsGuide,
  subject: settingsSubject,
  valueName: (subject, key) => (subject === THE_SETTINGS ? key : `${subject}.${key}`),
}

function settingsSubject(_root: unknown, path: YamlPath): string {
  const name = path.filter((step) => typeof step === 'string').join('.')
  return name === '' ? THE_SETTINGS : name
}

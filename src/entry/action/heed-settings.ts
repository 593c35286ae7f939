import { warning } from '@actions/core'
import { settingsFile } from '../../okrs/okrs-paths.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { Source } from '../../ports/source.ts'
import { cleanText } from '../../render/clean-text.ts'

/** Looks over a source's shoulder. */
type Heed = (source: Source) => Source

/** Says once in a run that the settings file which the input names is not there; the defaults then hold, which nobody expects. */
export function heedSettings(path: string): Heed {
  let told = false
  function look<Facts extends { readonly layer: ConfigurationLayer }>(facts: Facts): Facts {
    if (!told && isNamedInVain(facts.layer, path)) warning(`${noSettingsFile(path, 'on the default branch')} Until it is there, the defaults hold.`, { title: 'No such settings file' })
    told = true
    return facts
  }
  return (source) => ({
    ...source,
    facts: async (number, checkName) => {
      const facts = await source.facts(number, checkName)
      return facts && look(facts)
    },
    configuration: async (sha) => (sha === undefined ? look(await source.configuration()) : source.configuration(sha)),
  })
}

/** Whether a settings file was asked for by its path, and there is none; the usual one may be missing. */
export function isNamedInVain({ settings }: ConfigurationLayer, path: string): boolean {
  return settings === undefined && path !== settingsFile
}

/** What there is to say then. */
export function noSettingsFile(path: string, where: string): string {
  return `There is no file ${cleanText(path, 200)} ${where}; expected the one that the input settings names, for example ${settingsFile}.`
}

import { info, setFailed, setOutput, warning } from '@actions/core'
import { dayOf } from '../../domain/day.ts'
import { readCheckout } from '../../local/read-checkout.ts'
import { unreadFiles } from '../../local/unread-files.ts'
import { cleanText } from '../../render/clean-text.ts'
import { lintOkrs } from '../../workflows/lint/lint-okrs.ts'
import { annotate } from './annotate.ts'
import { isNamedInVain, noSettingsFile } from './heed-settings.ts'
import type { ActionInputs } from './read-action-inputs.ts'

/** Examines the OKR files and the settings of the checkout and annotates their lines; fails on errors, and says where there is nothing to examine. */
export function lintCheckout({ workingDirectory: directory, settings }: Pick<ActionInputs, 'workingDirectory' | 'settings'>, now: Date): void {
  const layer = readCheckout(directory, settings)
  const { diagnostics, found } = lintOkrs([layer], dayOf(now))
  for (const { path, message } of unreadFiles(directory)) if (path !== settings) warning(`${cleanText(path, 120)} ${message}`)
  for (const diagnostic of diagnostics) annotate(diagnostic)
  setOutput('problems', JSON.stringify(diagnostics))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (!found) warning(`There is no OKR file to examine in ${cleanText(directory, 120)}: expected .github/okrs.yml there. Is there a step with actions/checkout before this one, and does the input working-directory fit?`)
  else if (diagnostics.length === 0) info('No findings.')
  if (isNamedInVain(layer, settings)) return setFailed(noSettingsFile(settings, 'in the checkout'))
  if (errors > 0) setFailed(`The OKR files have ${errors === 1 ? '1 error' : `${errors} errors`}.`)
}

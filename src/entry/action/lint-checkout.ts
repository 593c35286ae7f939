import { setFailed, setOutput } from '@actions/core'
import { dayOf } from '../../domain/day.ts'
import { readCheckout } from '../../local/read-checkout.ts'
import { lintOkrs } from '../../workflows/lint/lint-okrs.ts'
import { annotate } from './annotate.ts'

/** Examines the OKR files of the checkout and annotates their lines; fails on errors. */
export function lintCheckout(directory: string, now: Date): void {
  const { diagnostics } = lintOkrs([readCheckout(directory)], dayOf(now))
  for (const diagnostic of diagnostics) annotate(diagnostic)
  setOutput('problems', JSON.stringify(diagnostics))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) setFailed(`The OKR files have ${errors === 1 ? '1 error' : `${errors} errors`}.`)
}

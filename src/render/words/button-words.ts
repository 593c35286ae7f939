/** The buttons on a check that does not pass, within GitHub's limits. */
export const buttonWords = {
  check: { identifier: 'throughline-check', label: 'Check again', description: 'Reads everything again, decides anew' },
  waive: { identifier: 'throughline-waive', label: 'Waive this check', description: 'Needs write permission; counted as such' },
} as const

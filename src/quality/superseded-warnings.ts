/**
 * Warnings of the file reader that a rule tells with more to say, and with a severity and a suppression of its own. Whoever
 * shows findings next to the reader's warnings leaves these out, or one cause is told twice.
 */
export const supersededWarnings: ReadonlySet<string> = new Set(['missing-target', 'baseline-pending', 'due-outside-cycle'])

/**
 * Letters of all scripts and the marks on them, as the inside of a character class. `\p{L}` says the same more exactly, but
 * a process that has just started compiles it for up to a millisecond in each expression, and a check has dozens.
 */
export const letter = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff'

declare const THROUGHLINE_VERSION: string | undefined

/** The version that the build has put in, as package.json states it. */
export function readVersion(): string {
  return typeof THROUGHLINE_VERSION === 'string' ? THROUGHLINE_VERSION : '0.0.0-source'
}

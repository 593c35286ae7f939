/** The colours of a picture, by what they say. */
export interface Theme {
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly surface: string
  readonly accent: string
  readonly band: string
  readonly good: string
  readonly warn: string
  readonly bad: string
}

/** On a light page, as GitHub's. */
export const lightTheme: Theme = {
  ink: '#1f2328', quiet: '#59636e', line: '#d1d9e0', surface: '#ffffff', accent: '#0b62c4', band: '#cfe3fb', good: '#1a7f37', warn: '#9a6700', bad: '#cf222e',
}

/** On a dark page, as GitHub's. */
export const darkTheme: Theme = {
  ink: '#f0f6fc', quiet: '#9198a1', line: '#3d444d', surface: '#0d1117', accent: '#58a6ff', band: '#1c3a63', good: '#3fb950', warn: '#d29922', bad: '#f85149',
}

/** Within the report's page, whose style says what the colours are. */
export const pageTheme: Theme = {
  ink: 'var(--ink)', quiet: 'var(--quiet)', line: 'var(--line)', surface: 'var(--surface)', accent: 'var(--accent)', band: 'var(--band)', good: 'var(--good)', warn: 'var(--warn)', bad: 'var(--bad)',
}

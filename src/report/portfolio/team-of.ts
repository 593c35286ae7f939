const TEAM_LABEL = /^team\s*[:/]\s*(\S.*)$/i

/** The team that a label names (`team: Growth`, `team/growth`), of several the first; undefined without one. Labels come sorted. */
export function teamOf(labels: readonly string[]): string | undefined {
  for (const label of labels) {
    const team = TEAM_LABEL.exec(label.slice(0, 100))?.[1]?.trim()
    if (team !== undefined) return team
  }
  return undefined
}

const SCHEMA = 'https://raw.githubusercontent.com/throughline/throughline/main/schemas/okrs.schema.json'

/** An OKR file to start from, for the quarter in which `today` (YYYY-MM-DD) lies. */
export function starterOkrs(today: string): string {
  const { id, start, end } = quarterOf(today)
  return `# yaml-language-server: $schema=${SCHEMA}
# What the company wants to be true by the end of the cycle, and the numbers that would show it.
# Leadership owns this file: name its owners in CODEOWNERS.
cycle: { id: ${id}, start: ${start}, end: ${end} }
objectives:
  - id: O1
    title: New customers see value in their first week
    why: Half of those who sign up never come back after the first day
    owner: "@your-lead"
    key_results:
      - id: O1.KR1
        title: Increase new teams that invite a colleague in week one from 30% to 45%
        metric: Share of teams created in the week that have two active members after seven days
        audience: teams that signed up themselves
        level: product
        unit: "%"
        baseline: 30
        target: 45
        owner: "@your-owner"
        guardrails:
          - { metric: Support tickets per new team, unit: tickets, max: 0.4 }
        check_ins: []
`
}

function quarterOf(today: string): { readonly id: string; readonly start: string; readonly end: string } {
  const year = Number(today.slice(0, 4))
  const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3)
  const firstMonth = String(quarter * 3 + 1).padStart(2, '0')
  const end = new Date(Date.UTC(year, quarter * 3 + 3, 0)).toISOString().slice(0, 10)
  return { id: `${year}-Q${quarter + 1}`, start: `${year}-${firstMonth}-01`, end }
}

/** The practices of working with outcomes that the rules stand for, by the number under which they are taught. */
export const PRACTICES = {
  P1: 'Focus: about three objectives with about three key results each',
  P2: 'Outcomes, not outputs',
  P3: 'Every piece of work can be turned round into the change it is for',
  P4: 'Who, what, from where, how much, by when',
  P5: 'Four ways in which a number misleads',
  P6: 'Could we hit it without helping anybody? Then it needs a counter-metric',
  P7: 'No target without a starting value',
  P8: 'Agreed definitions',
  P9: 'One owner for every key result',
  P10: 'No cascades of goals',
  P13: 'One to three key results at a time',
  P15: 'A steady rhythm of check-ins',
  P17: 'A learning goal before a performance goal',
  P18: 'Product outcomes lead, business outcomes lag',
  P19: 'Metrics are worked on, openly',
  P25: 'One north star with guardrails',
  P26: 'Targets are revisited',
} as const satisfies Record<string, string>

/** The number of a practice. */
export type PracticeId = keyof typeof PRACTICES

import type { Stage } from '../../../domain/stage.ts'
import type { StageWords } from '../language.ts'

/** The stages in English. */
export const englishStages: Readonly<Record<Stage, StageWords>> = {
  open: { emoji: '❔', word: 'Open', meaning: 'open; the list of items does not say who is assigned or what it is planned for' },
  proposed: { emoji: '💡', word: 'Proposed', meaning: 'open, nobody assigned, in no milestone' },
  accepted: { emoji: '📌', word: 'Accepted', meaning: 'in a milestone, or a draft pull request' },
  committed: { emoji: '🔨', word: 'Committed', meaning: 'assigned, or an open pull request' },
  shipped: { emoji: '🚢', word: 'Shipped', meaning: 'closed as done or merged; its effect is awaited' },
  measured: { emoji: '📏', word: 'Measured', meaning: 'shipped, with an actual impact written down' },
  dropped: { emoji: '🚫', word: 'Dropped', meaning: 'closed without being done; counts for nothing' },
}

import type { Stage } from '../../../domain/stage.ts'
import type { StageWords } from '../language.ts'

/** The stages in German. */
export const germanStages: Readonly<Record<Stage, StageWords>> = {
  open: { emoji: '❔', word: 'Offen', meaning: 'offen; die Liste sagt nicht, wer zugewiesen ist und wofür es eingeplant ist' },
  proposed: { emoji: '💡', word: 'Vorgeschlagen', meaning: 'offen, niemandem zugewiesen, in keinem Meilenstein' },
  accepted: { emoji: '📌', word: 'Angenommen', meaning: 'in einem Meilenstein, oder ein Pull Request im Entwurf' },
  committed: { emoji: '🔨', word: 'Zugesagt', meaning: 'zugewiesen, oder ein offener Pull Request' },
  shipped: { emoji: '🚢', word: 'Ausgeliefert', meaning: 'als erledigt geschlossen oder gemergt; die Wirkung steht noch aus' },
  measured: { emoji: '📏', word: 'Gemessen', meaning: 'ausgeliefert; notiert ist: tatsächliche Wirkung' },
  dropped: { emoji: '🚫', word: 'Verworfen', meaning: 'geschlossen, ohne erledigt zu sein; zählt nicht' },
}

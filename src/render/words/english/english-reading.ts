import type { ReportReading } from '../../../report/report-reading.ts'
import type { Format } from '../../format/format.ts'
import { joined, type Phrase, phrase, strong, words } from '../../phrase/phrase.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** How many repositories a report is about, and what of them it does not hold, in English. */
export function englishReading({ repositories, pending, withheld, unseen, completeOn }: ReportReading, { initiative }: Vocabulary, format: Format): Phrase {
  const count = (number: number) => (number === 1 ? '1 repository' : `${format.number(number)} repositories`)
  return joined([
    pending > 0
      ? strong(words(`Not everything is read yet: ${count(pending)} of ${format.number(repositories + pending)} will follow with the next sync, so sums are too low.`))
      : phrase`${initiative.Many} of ${words(count(repositories))}${words(completeOn === undefined ? '' : `, read from the beginning on ${format.day(completeOn)}`)}.`,
    ...(withheld > 0 ? [words(`Left out: ${count(withheld)} that not everybody may see who can read this.`)] : []),
    ...(unseen > 0 ? [words(`Not to be seen with this token: ${count(unseen)} that the settings name.`)] : []),
  ], ' ')
}

import type { ReportReading } from '../../../report/report-reading.ts'
import type { Format } from '../../format/format.ts'
import { joined, type Phrase, phrase, strong, words } from '../../phrase/phrase.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** How many repositories a report is about, and what of them it does not hold, in German. */
export function germanReading({ repositories, pending, withheld, unseen, completeOn }: ReportReading, { initiative }: Vocabulary, format: Format): Phrase {
  const count = (number: number) => (number === 1 ? '1 Repository' : `${format.number(number)} Repositorys`)
  return joined([
    pending > 0
      ? strong(words(`Noch ist nicht alles gelesen: ${count(pending)} von ${format.number(repositories + pending)} ${pending === 1 ? 'folgt' : 'folgen'} beim nächsten Abgleich, die Summen sind also zu niedrig.`))
      : phrase`${initiative.Many} aus ${words(count(repositories))}${words(completeOn === undefined ? '' : `, von Anfang an gelesen am ${format.day(completeOn)}`)}.`,
    ...(withheld > 0 ? [words(`Ausgelassen: ${count(withheld)}, die nicht alle sehen dürfen, die dies lesen können.`)] : []),
    ...(unseen > 0 ? [words(`Mit diesem Token nicht zu sehen: ${count(unseen)}, die in den Einstellungen stehen.`)] : []),
  ], ' ')
}

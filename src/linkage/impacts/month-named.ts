/** What the months are called in the languages around English; without marks, as comparing leaves them out. */
const NAMES: readonly string[] = [
  'january januar januari janvier enero gennaio janeiro stycznia', 'february februar februari fevrier febrero febbraio fevereiro lutego', 'march marz maart mars marzo marco marca',
  'april avril abril aprile kwietnia', 'may mai mei mayo maggio maio maja maj', 'june juni juin junio giugno junho czerwca', 'july juli juillet julio luglio julho lipca',
  'august augustus aout agosto sierpnia augusti', 'september septembre septiembre settembre setembro wrzesnia', 'october oktober octobre octubre ottobre outubro pazdziernika',
  'november novembre noviembre novembro listopada', 'december dezember decembre diciembre dicembre dezembro grudnia',
]
const SHORTEST = 3

/** The month, 1 to 12, that a word names in one of several languages; `shortened` takes `déc` and `Dez`, too, where only one month begins so. */
export function monthNamed(word: string, shortened: boolean): number | undefined {
  const name = word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
  if (name.length < SHORTEST) return undefined
  const found = NAMES.flatMap((names, index) => (names.split(' ').some((one) => (shortened ? one.startsWith(name) : one === name)) ? [index + 1] : []))
  return found.length === 1 ? found[0] : undefined
}

const LONGEST_TEXT = 2000
const QUESTION_MARK = /[?？؟\u037E]/
/** English, German, French, Spanish, Portuguese, Italian and Dutch; of other languages only the question mark is known. */
const QUESTION_WORDS = new Set((
  'why how what which whether if who whom whose when where warum wieso wie was welche welcher welches welchen ob wer wen wem wann wo '
  + 'pourquoi comment quel quelle quels quelles qui quand où si por qué cómo cuál cuáles quién cuándo dónde porque como qual quais quem quando onde '
  + 'perché quale quali chi waarom hoe wat welke wie wanneer waar'
).split(' '))
/** What may turn out wrong is a question too. */
const ASSUMPTIONS = new Set((
  'hypothesis hypotheses hypothesise hypothesize assumption assumptions hypothese hypothesen annahme annahmen vermutung vermutungen hypothèse hypothèses hipótesis hipótese hipóteses ipotesi veronderstelling'
).split(' '))
/** "Validate that shops would pay". */
const TESTED = /(?<!\p{L})(?:validate|verify|confirm|prove|disprove|refute|falsify|test|check|show|demonstrate|establish|learn|find|evidence|proof|validieren|bestätigen|prüfen|belegen|zeigen|valider|vérifier|confirmer|prouver|validar|verificar|confirmar|comprobar|demostrar|provare|verificare)(?:\s\p{L}+)?,?\s(?:that|dass|daß|que|che|dat)(?!\p{L})/iu
/** "The causes of late parcels", "the effect of vouchers on returns", "willingness to pay". */
const UNKNOWNS = /(?<!\p{L})(?:(?:reasons?|causes?|drivers?|motives?)\s(?:of|for|behind|why)|(?:effects?|impacts?|influence|correlation|relation(?:ship)?|differences?)\s(?:of|between)|(?:willingness|readiness|appetite|demand)\s(?:to|for))(?!\p{L})/iu

/** Whether a text puts a question or an assumption that can turn out wrong, so that somebody will know when it is answered. */
export function asksSomething(text: string): boolean {
  const start = text.slice(0, LONGEST_TEXT)
  if (QUESTION_MARK.test(start) || TESTED.test(start) || UNKNOWNS.test(start)) return true
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const isForeign = words.some((word) => /[^\p{Script=Latin}]/u.test(word))
  return isForeign || words.some((word) => QUESTION_WORDS.has(word) || ASSUMPTIONS.has(word))
}

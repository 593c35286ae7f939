import { isOf } from './line.ts'
import type { Line } from './line.ts'

const ENGLISH = new Set('the of and to from with by our your their its is are be that this at new all who which within than per each every how can will'.split(' '))
/** Small words of neighbouring languages that are no English words. */
const FOREIGN = new Set(`der das und für von mit bis zum zur ein eine einen einer neue neuen neuer neues auf aus bei nach über dem wird werden ende
  la le les du de une un pour avec sur dans aux et nouvelle nouveau notre nos des
  el los las del al con para por una su nuevo nueva nuestra nuestro
  um uma ao da dos em novo nova nosso nossa
  il gli di dal della delle nel nuovo nuova
  het een voor naar door onze nieuwe
  och av för till ett på ny nya nytt og til
  dla oraz ve için`.split(/\s+/))
/** Verbs with which goals begin there. */
const FOREIGN_VERBS = new Set(`implementar lanzar publicar aumentar reducir mejorar crear desarrollar lograr migrar contratar lançar reduzir melhorar criar desenvolver
  contratar lancer publier réduire augmenter améliorer créer développer déployer mettre recruter intégrer intégrez einführen steigern senken erhöhen
  verbessern aufbauen erstellen reduzieren lanceer verhoog verlaag verbeter lanciare aumentare ridurre migliorare creare implementare öka minska lansera
  implementera förbättra lanser implementer integrer øg wdrożyć zwiększyć zmniejszyć`.split(/\s+/))
const LOANS = new Set(['café', 'cafés', 'naïve', 'résumé', 'résumés', 'façade', 'cliché', 'à', 'né', 'née', 'über'])
const MOST = 60

/** A word with letters that English does without; a name inside the line may have them. */
function looksForeign(word: string, at: number): boolean {
  return /[^\p{ASCII}’]/u.test(word) && !LOANS.has(word.toLowerCase()) && (at === 0 || /^\p{Ll}/u.test(word))
}

/** Whether most letters of a text are Latin ones. */
function isLatin(line: Line): boolean {
  const letters = line.tokens.slice(0, MOST).filter(({ kind }) => kind === 'word').map(({ text }) => text).join('')
  // Most lines are plain, and classes of Unicode are slow.
  return /^\p{ASCII}*$/u.test(letters) || letters.replaceAll(/\p{Script=Latin}|\p{M}|[^\p{L}]/gu, '').length * 2 <= letters.length
}

/**
 * Whether a line can be English. The lexicon and the model know no other language, and a borrowed word ("App", "Blog", "Release") says nothing about the rest
 * of a line.
 */
export function isEnglish(line: Line): boolean {
  if (!isLatin(line)) return false
  const words = line.tokens.slice(0, MOST).filter(({ kind }) => kind === 'word').map(({ text }) => text)
  const foreign = words.filter((word, at) => FOREIGN.has(word.toLowerCase()) || FOREIGN_VERBS.has(word.toLowerCase()) || looksForeign(word, at)).length
  if (foreign === 0) return true
  const lead = line.tokens.findIndex(({ kind }) => kind === 'word')
  const leads = isOf(line, lead, 'ship', 'activity', 'hire', 'rise', 'fall', 'level', 'win') && !FOREIGN_VERBS.has(words[0]?.toLowerCase() ?? '')
  return words.filter((word) => ENGLISH.has(word.toLowerCase())).length + (leads ? 1 : 0) >= foreign
}

import type { Line } from '../../words/line.ts'
import { findPhrase, phraseSet } from '../../words/phrases.ts'
import type { Found } from '../../words/phrases.ts'

const OUTSIDERS = phraseSet('influencer journalist blogger reporter researcher analyst publication outlet magazine')
const SPREADING = phraseSet('share post write blog cite mention feature cover publish talk-about review pick-up reference link acknowledge endorse recommend')
/** Where others tell of one; a podcast or a blog may be one's own, and speaks for others only behind "in" or "by". */
const MEDIA = phraseSet('paper outlet magazine journal podcast newsletter radio tv site blog analyst media theses')

/** "500 influencers share our report": others pass it on. */
function spreadByOthers(line: Line): Found | undefined {
  const who = findPhrase(line, OUTSIDERS)
  const spread = who === undefined ? undefined : findPhrase(line, SPREADING, who.at + 1)
  return who === undefined || spread === undefined || spread.at > who.at + 4 ? undefined : who
}

/** "Reviewed *in* three papers", "picked up *by* blogs". */
function spreadIn(line: Line): Found | undefined {
  const told = findPhrase(line, SPREADING)
  const where = told === undefined ? undefined : findPhrase(line, MEDIA, told.at + 1)
  return told !== undefined && where !== undefined && where.at < told.at + 7 && line.tokens.slice(told.at, where.at).some(({ text }) => text === 'in' || text === 'by') ? told : undefined
}

/** Others pass it on or tell of it: press, papers, people with a following. */
export function toldByOthers(line: Line): Found | undefined {
  return spreadByOthers(line) ?? spreadIn(line)
}

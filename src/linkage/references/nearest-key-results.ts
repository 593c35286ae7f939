import { letter } from '../../domain/letter.ts'
import { distance } from 'fastest-levenshtein'
import type { KeyResult } from '../../domain/key-result.ts'
import { openKeyResults, type Plan } from '../../domain/plan.ts'
import { indexesOf } from './cycle-index.ts'
import { referenceKey } from './reference-key.ts'
import { significantWords } from '../text/significant-words.ts'

const FOREIGN = new RegExp(String.raw`[^${letter}\d\s./_-]`, 'g')

const MOST = 3
const LONGEST = 32

/** The open key results that a text which names none may have meant, nearest first: by id, by objective, by words of the title. */
export function nearestKeyResults(text: string, plan: Plan): readonly KeyResult[] {
  const open = openKeyResults(plan)
  const keys = [...new Set([confusable(text), confusable(leadingPart(text))])]
  const ofObjective = indexesOf(plan)[0]?.objectives.get(referenceKey(leadingPart(text))) ?? []
  const near = (keyResult: KeyResult): number => Math.min(...keys.map((key) => farness(key, keyResult) - reach(key)))
  const byId = open.map((keyResult) => ({ keyResult, far: near(keyResult) })).filter(({ far }) => far <= 0)
  // Of two that are as near, the one of the objective that the text names.
  const named = ({ objectiveId }: KeyResult): number => Number(keys.some((key) => key.startsWith(confusable(objectiveId))))
  byId.sort((a, b) => a.far - b.far || named(b.keyResult) - named(a.keyResult))
  const numbers = numbersOf(leadingPart(text))
  const byNumbers = numbers.length > 1 ? open.filter(({ id }) => numbersOf(id).join() === numbers.join()) : []
  const words = significantWords(text)
  const byTitle = open.filter((keyResult) => shared(words, keyResult) >= 2)
  const unique = new Set([...ofObjective.filter((keyResult) => open.includes(keyResult)), ...byNumbers.slice(0, 1), ...byId.map(({ keyResult }) => keyResult), ...byTitle])
  return [...unique].slice(0, MOST)
}

/** Whether a text is this key result's id but for a slip of the pen in its letters; another number is another key result. */
export function isSlip(text: string, keyResult: KeyResult): boolean {
  return [confusable(text), confusable(leadingPart(text))].some((key) => [keyResult.id, ...keyResult.aliases].map(confusable).some((id) => distance(key, id) <= 1 && digits(key) === digits(id)))
}

/** "KR 1.2", "Goal 1-2" and "1.2" speak of the second key result of the first objective. */
function numbersOf(text: string): readonly number[] {
  return (/^[^\d]{0,20}\d/.test(text) && text.length <= LONGEST ? (text.match(/\d{1,4}/g) ?? []) : []).map(Number)
}

function digits(key: string): string {
  return key.replace(/\D/g, '')
}

/** What stands before a title: `O2.KR9` of `O2.KR9 – Faster search`. */
export function leadingPart(text: string): string {
  const end = text.search(/\s[-–—]\s|[,;(]/)
  return end > 0 ? text.slice(0, end) : text
}

/** An id as a hasty writer might type it: zero for O, one for l, "key result" for KR. */
function confusable(text: string): string {
  const short = text.slice(0, 80).replace(/key\s?results?/gi, 'KR').replace(/objective/gi, 'O').replace(/\bOKR(?=\s?\d)/gi, 'O')
  return referenceKey(short.replace(FOREIGN, ' ')).slice(0, LONGEST).replaceAll('0', 'O').replace(/[IL]/g, '1')
}

function farness(key: string, keyResult: KeyResult): number {
  if (key === '') return Number.POSITIVE_INFINITY
  return Math.min(...[keyResult.id, ...keyResult.aliases].map((id) => distance(key, confusable(id))))
}

function reach(key: string): number {
  return Math.max(1, Math.floor(key.length / 3))
}

function shared(words: ReadonlySet<string>, keyResult: KeyResult): number {
  let count = 0
  for (const word of significantWords(keyResult.title)) if (words.has(word)) count += 1
  return count
}

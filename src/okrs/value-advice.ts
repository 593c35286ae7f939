import type * as z from 'zod/mini'
import { dayInText } from './day-in-text.ts'
import { nearestWord } from './nearest-word.ts'
import { numberInText } from './number-in-text.ts'
import { pathProblem, writingProblem } from './checks/path-problem.ts'

/** What is wrong with a value; the message continues a sentence that begins with the key. */
interface ValueAdvice {
  readonly code: string
  readonly message: string
  readonly expected: string
  readonly fix?: string | undefined
}

const KEYS = 'keys of its own'

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', boolean: 'true or false', array: 'a list', object: KEYS, record: KEYS,
}

/** Says what is wrong with a value that is there; the schemas name the more particular mistakes by their codes. */
export function valueAdvice(issue: z.core.$ZodIssue, value: unknown, found: string): ValueAdvice {
  switch (issue.message) {
    case 'date-invalid': return { code: 'date-invalid', message: `is ${found}, which is no date of the calendar. Dates are written like 2026-12-15.`, expected: 'a date as YYYY-MM-DD', fix: dayInText(String(value)) }
    case 'id-invalid': return invalidIdentifier(value, found)
    case 'text-empty': return { code: 'text-empty', message: 'is empty. Fill it in or remove the key.', expected: 'text' }
    case 'weight-out-of-range': return { code: 'weight-out-of-range', message: `is ${found}, but a weight must be greater than 0. Remove a key result that does not count.`, expected: 'a number above 0' }
    case 'confidence-out-of-range': return invalidConfidence(value, found)
    case 'baseline-invalid': return { ...invalidNumber(value, found), expected: 'a bare number, or pending' }
    case 'text-or-list': return { code: 'wrong-type', message: `is ${found}, but it must be text or a list of texts.`, expected: 'text or a list of texts' }
    case 'enforce-after-invalid': return { code: 'enforce-after-invalid', message: `is ${found}, but it must be a date like 2026-12-01 or the number of an issue or pull request.`, expected: 'a date as YYYY-MM-DD, or a number above 0', fix: dayInText(String(value)) }
    case 'days-out-of-range': return { code: 'days-out-of-range', message: `is ${found}, but it must be a number of days from 1 to 365. Remove the key to close nothing.`, expected: 'a whole number from 1 to 365' }
    case 'repository-invalid': return { code: 'repository-invalid', message: `is ${found}, but a repository is named by its owner and name, like acme/web.`, expected: 'owner/name', fix: repositoryInText(found) }
    case 'acceptor-invalid': return { code: 'acceptor-invalid', message: `is ${found}, but people and teams are named as GitHub mentions them, like "@ana" or "@acme/product", in quotes; several as a list.`, expected: 'a GitHub name or team with @, in quotes, or a list of them', fix: acceptorInText(value) }
    case 'band-invalid': return { code: 'band-invalid', message: `is ${found}, but it must be two percentages, the lower one first, like [20, 30].`, expected: 'two percentages' }
    case 'path-invalid': return { code: 'path-invalid', message: `is ${found}, which cannot be used: ${pathProblem(String(value)) ?? writingProblem(String(value)) ?? 'it is no path'}.`, expected: 'a path inside the repository, like okrs/report.json' }
  }
  return generalAdvice(issue, value, found)
}

function generalAdvice(issue: z.core.$ZodIssue, value: unknown, found: string): ValueAdvice {
  if (issue.code === 'invalid_value') return invalidChoice(issue.values.map(String), value, found)
  if (issue.code === 'invalid_type' && issue.expected === 'number') return invalidNumber(value, found)
  if (issue.code === 'too_small') return { code: 'list-empty', message: 'is an empty list. Name at least one, or remove the key.', expected: 'at least one entry' }
  const kind = issue.code === 'invalid_type' ? KIND_WORDS[issue.expected] ?? issue.expected : 'another value'
  return { code: 'wrong-type', message: `is ${found}, but it must ${kind === KEYS ? 'have' : 'be'} ${kind}.`, expected: kind, fix: retyped(kind, value) }
}

function invalidNumber(value: unknown, found: string): ValueAdvice {
  const number = typeof value === 'string' ? numberInText(value) : undefined
  if (number === undefined) return { code: 'not-a-number', message: `is ${found}, but it must be a number, without its unit.`, expected: 'a bare number' }
  return { code: 'number-as-text', message: `is ${found}, which is text. Write the bare number ${number}; what it counts goes into unit.`, expected: 'a bare number', fix: String(number) }
}

function invalidIdentifier(value: unknown, found: string): ValueAdvice {
  const expected = 'letters, digits and . _ / -, at most 64'
  if (typeof value !== 'string') return { code: 'id-invalid', message: `is ${found}, which YAML does not read as text. Put it in quotes.`, expected, fix: typeof value === 'object' ? undefined : `"${found}"` }
  const clean = value.slice(0, 200).replaceAll(/[^A-Za-z0-9._/-]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 64)
  const reason = value.length > 64 ? 'is longer than 64 characters' : `is ${found}, but an id has only letters, digits and . _ / -`
  return { code: 'id-invalid', message: `${reason}; people type it into issues.`, expected, fix: clean === '' ? undefined : clean }
}

/** What somebody writes as 60 or 60% is a share of 0.6; a text such as 0.6 is that number. */
function invalidConfidence(value: unknown, found: string): ValueAdvice {
  const number = typeof value === 'string' ? numberInText(value) : value
  const isPercent = typeof value === 'string' && value.trim().endsWith('%')
  const expected = 'a number from 0 to 1'
  if (typeof number !== 'number') return { code: 'not-a-number', message: `is ${found}, but it must be a number from 0 to 1.`, expected }
  const share = isPercent || number > 1 ? Number((number / 100).toPrecision(6)) : number
  const fix = share >= 0 && share <= 1 ? String(share) : undefined
  const question = fix === undefined ? '' : ` Did you mean ${fix}?`
  if (typeof value === 'string') return { code: 'number-as-text', message: `is ${found}, which is text, but it must be a number from 0 to 1.${question}`, expected, fix }
  return { code: 'confidence-out-of-range', message: `is ${found}, but it goes from 0 to 1.${question}`, expected, fix }
}

function invalidChoice(choices: readonly string[], value: unknown, found: string): ValueAdvice {
  const expected = choices.join(', ')
  if (choices.includes('enforce') && (typeof value === 'boolean' || found === 'on')) return invalidMode(value === false, found, expected)
  const near = nearestWord(found, choices)
  const question = near === undefined ? '' : ` Did you mean ${near}?`
  return { code: 'value-not-allowed', message: `is ${found}, but it must be one of ${expected}.${question}`, expected, fix: near }
}

function invalidMode(isOff: boolean, found: string, expected: string): ValueAdvice {
  const message = isOff ? `is ${found}. To switch the check off, write off.` : `is ${found}. Write enforce to fail initiatives without a key result, or warn to only tell.`
  return { code: 'value-not-allowed', message, expected, fix: isOff ? 'off' : 'enforce' }
}

function retyped(kind: string, value: unknown): string | undefined {
  if (kind === 'text' && (typeof value === 'number' || typeof value === 'boolean')) return `"${value}"`
  if (kind === 'a list' && typeof value === 'string') return value.length > 60 ? undefined : `[${value}]`
  if (kind !== 'true or false' || typeof value !== 'string') return undefined
  const word = value.toLowerCase()
  if (['yes', 'on', 'y'].includes(word)) return 'true'
  return ['no', 'off', 'n'].includes(word) ? 'false' : undefined
}

/** A name that lacks no more than its @. */
function acceptorInText(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/.test(value) ? `"@${value}"` : undefined
}

/** `owner/name` out of an address or an SSH name, where one is in it. */
function repositoryInText(text: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:git@)?github\.com[/:]([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/.exec(text.replace(/\/$/, '').replace(/\.git$/, ''))
  return match ? `${match[1]}/${match[2]}` : undefined
}

import type { Diagnostic, Severity } from '../../domain/diagnostic.ts'
import { type Coded, messageOf } from '../../domain/message.ts'
import type { Place } from '../../domain/place.ts'
import type { Subject } from './subject.ts'

/** What a rule has to say about something, in words for whoever owns the file. */
export interface Advice {
  /** The key of the field that it speaks of, where that is another one than the rule's. */
  readonly field?: string | undefined
  /** One or two sentences: what is there and why it matters here. */
  readonly message: string | Coded
  /** The message without what changes with the day alone, for documents that are committed. */
  readonly lasting?: string | Coded | undefined
  /** The question that leads to something better. */
  readonly question?: string | Coded | undefined
  readonly found?: string | undefined
  readonly expected?: string | undefined
  /** Words or a line of YAML to fill in and paste. */
  readonly template?: string | undefined
  /** The whole key result in one line, rewritten; ⟨…⟩ marks what only people know. */
  readonly suggestion?: string | undefined
  /** The line to put there, where one answer is the likely one. */
  readonly fix?: string | undefined
}

/** Advice with what it is about and where that stands in the file. */
export interface Observation extends Advice {
  readonly subject: Subject
  readonly place: Place
}

/** An observation that counts: its rule, and how much the rule weighs here. */
export interface Finding extends Observation {
  readonly rule: string
  readonly severity: Severity
}

/** The finding as any other diagnostic: the rule is the code, the question ends the message, the template is the example, the rewriting the suggestion. */
export function diagnosticOf(finding: Finding): Diagnostic {
  const { rule, severity, message, question, place, found, expected, template, suggestion, fix } = finding
  return {
    code: rule,
    severity,
    message: messageOf(message, question),
    place,
    ...(found === undefined ? {} : { found: found.slice(0, LONGEST_FOUND) }),
    ...(expected === undefined ? {} : { expected }),
    ...(template === undefined ? {} : { example: template }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(fix === undefined ? {} : { fix }),
  }
}

/** Titles may be of any length; a finding shows where they begin. */
const LONGEST_FOUND = 120

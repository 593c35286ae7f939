import type { VerdictKind } from '../../src/domain/verdict.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import type { Fault } from '../../src/world/faults.ts'

/** An issue or pull request as people open it. */
export interface Written {
  readonly title?: string
  readonly body?: string
  /** The label `initiative` alone, unless something else is said. */
  readonly labels?: readonly string[]
  readonly author?: string
}

/** An issue; the parent is named by its place among the earlier ones: 1 is the first. */
export interface WrittenIssue extends Written {
  readonly type?: string
  readonly parent?: number | string
  readonly state?: 'closed'
}

/** A pull request. */
interface WrittenPull extends Written {
  readonly branch?: string
  readonly base?: string
  readonly draft?: boolean
  /** From a fork of the author's own. */
  readonly fork?: boolean
  /** What its commit changes. */
  readonly files?: Readonly<Record<string, string>>
  /** An issue that is linked in the sidebar. */
  readonly linked?: number
}

/** A repository as it stands before anybody opens anything. */
export interface Repository {
  readonly name: string
  readonly private?: boolean
  readonly files: Readonly<Record<string, string>>
  readonly issues?: readonly WrittenIssue[]
}

/** What somebody does after the doors have looked for the first time. */
export type Change =
  | { readonly kind: 'edit'; readonly body: string }
  | { readonly kind: 'label' | 'unlabel'; readonly label: string }
  | { readonly kind: 'push' | 'close' | 'reopen' | 'ready' }
  | { readonly kind: 'say'; readonly comment: string; readonly by: string }
  /** Somebody presses a button of the check, where the door has put one. */
  | { readonly kind: 'press'; readonly button: 'throughline-check' | 'throughline-waive'; readonly by: string }
  /** The first event arrives once more, as when a job is run again or a delivery is doubled. */
  | { readonly kind: 'replay' }
  /** Puts a pull request into the merge queue; what is looked at from then on is the queue's commit. */
  | { readonly kind: 'queue' }

/** A state of the world, and what people see in it through every door. */
export interface Scenario {
  /** As a sentence that begins with what is opened: `A pull request names …`. */
  readonly when: string
  /** What users of such tools suffer from, by the public issues where they say so: `owner/name#12`. */
  readonly pains?: readonly string[]
  /** The organisation, where it is not acme. */
  readonly owner?: string
  /** The settings file of the repository; it has none by default. */
  readonly settings?: string
  /** Files instead of Fernwell's OKR file, or beside it. */
  readonly files?: Readonly<Record<string, string>>
  readonly private?: boolean
  /** Another repository that the story needs. */
  readonly beside?: Repository
  /** Issues of the repository that are there already; the first is #1. */
  readonly earlier?: readonly WrittenIssue[]
  readonly issue?: WrittenIssue
  readonly pull?: WrittenPull
  /** What people do one after the other, each time after the doors have looked. */
  readonly changes?: readonly Change[]
  /** What GitHub does not answer while the doors look. */
  readonly trouble?: Trouble
  readonly seen: Expected
}

/** Requests that fail while the doors look. */
interface Trouble {
  readonly faults: (repository: string) => readonly Fault[]
  /** It strikes the questions of the doors, which do not say for which repository, so that no other scenario may run then. */
  readonly everywhere?: boolean
}

/** What is to be seen. */
interface Expected {
  /** `silence` where there is no OKR file. */
  readonly verdict: VerdictKind | 'silence'
  /** On pull requests: conclusion and title of the check, as `failure: No key result named`. */
  readonly check?: string
  /** The first line of the one comment; there is none by default. */
  readonly comment?: string
  /** The first line of the comment that answers a command; mostly a reaction is answer enough. */
  readonly answer?: string
  /** Whether a report is committed, where the scenario is about that. */
  readonly report?: 'kept' | 'none'
  /** Labels of ours on the item. */
  readonly flagged?: true
  /** The codes of the problems, in their order. */
  readonly problems?: readonly ProblemCode[]
  /** Why the Action, which runs with the token of a job, can do less. */
  readonly action?: { readonly check: string; readonly because: string }
  /** Why the command line, which has only a checkout and a list of items, says something else. */
  readonly cli?: { readonly verdict: VerdictKind | 'silence'; readonly because: string }
}

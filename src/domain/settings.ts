import type { Day } from './day.ts'

/** How hard the check is: not at all, telling, or failing. */
export type Mode = 'off' | 'warn' | 'enforce'

/** From when on `mode: enforce` fails work: from a day on, or for items that were opened after a number; before, it only warns. */
export type EnforceAfter =
  | { readonly kind: 'day'; readonly from: Day }
  | { readonly kind: 'number'; readonly above: number }

/** How much a quality rule weighs in one repository; `off` keeps it from being told. */
export type RuleLevel = 'off' | 'info' | 'warn' | 'error'

/** A field that an initiative can be required to have. */
export type FieldName =
  | 'key_result' | 'expected_impact' | 'hypothesis' | 'audience' | 'measure_by' | 'confidence' | 'reach' | 'effort'
  | 'size' | 'kind' | 'actual_impact' | 'evidence'

/** The tool's settings with every default filled in. */
export interface Settings {
  readonly mode: Mode
  /** Only `mode: enforce` can be put off. */
  readonly enforceAfter?: EnforceAfter | undefined
  /** Labels, or issue types, that make an item an initiative. */
  readonly labels: readonly string[]
  readonly checkName: string
  /** Headings and keys that people use for each field, most usual first. */
  readonly fields: Readonly<Record<FieldName, readonly string[]>>
  readonly require: readonly FieldName[]
  readonly exempt: { readonly authors: readonly string[]; readonly branches: readonly string[]; readonly labels: readonly string[] }
  readonly waiver: { readonly label: string; readonly allowNone: boolean }
  /** Who may accept what teams propose, where the OKR file does not say; empty for the owner of the key result. */
  readonly acceptedBy: readonly string[]
  readonly issues: IssueSettings
  readonly report: ReportSettings
  readonly repositories: readonly string[]
  /** `owner/name` of the repository whose OKRs and settings stand behind this one's, or `none`; where nothing is said, it is the owner's `.github` repository. */
  readonly extends?: string | undefined
  /** Of an owner's `.github` repository: those of its repositories that have no file of their own and are switched on all the same; `!` takes one out. */
  readonly activate: readonly string[]
  /** In the owner's `.github` repository: repositories whose reports may show work of the owner's private repositories. */
  readonly showsTo: readonly string[]
  /** The language of the report. */
  readonly language: 'en' | 'de'
  readonly vocabulary: Readonly<Record<string, string>>
  /** By the id of a quality rule; one that is not named keeps its own weight. */
  readonly rules: Readonly<Record<string, RuleLevel>>
}

/** What happens on issues, which have no checks. */
interface IssueSettings {
  readonly label: string
  readonly comment: boolean
  /** Days after which an issue that still names no key result is closed, where the mode enforces; undefined for never. */
  readonly closeAfter?: number | undefined
  /** Whether an issue that was closed so is opened again when it is mended. */
  readonly reopen: boolean
  /** Whether the key results in issue forms and the pull request template follow the OKR file. */
  readonly form: boolean
  /** Whether one issue lists the check-ins that each owner owes, and what to talk about. */
  readonly checkIns: boolean
  /** Whether the fields in the sidebar of an issue answer what its text leaves open. */
  readonly fields: boolean
}

/** The parts of a report, in the order in which they stand where nobody chose. */
export const reportSections = [
  'executive-summary', 'at-a-glance', 'changes', 'attention', 'objectives', 'coverage', 'portfolio', 'calibration', 'check-ins', 'waived-and-unlinked', 'how-to-read',
] as const

/** A part of the report that can be chosen and ordered. */
export type ReportSection = (typeof reportSections)[number]

/** Where the report goes, and what is in it. */
export interface ReportSettings {
  readonly path: string
  readonly data: string
  readonly page: string
  readonly charts: string
  /** The initiatives as a table for spreadsheets. */
  readonly csv: string
  /** What changed, as an Atom feed. */
  readonly feed: string
  /** The folder of the badges, one a key result. */
  readonly badges: string
  readonly delivery: 'auto' | 'commit' | 'pull-request' | 'branch' | 'summary' | 'none'
  /** What the report holds, in this order; undefined leaves it to the audience. */
  readonly sections?: readonly ReportSection[] | undefined
  /** Executives read the summary first and little else; a team reads the details. */
  readonly audience: 'executive' | 'team'
  /** What initiatives are grouped by: `team`, `repository`, or the beginning of a label (`region:`). */
  readonly groups: readonly string[]
  /** The share of effort that may go into technical debt, from and to, 0 to 1. */
  readonly debtBand: readonly [number, number]
}

/** What holds where a settings file says nothing. */
export const defaultSettings: Settings = {
  mode: 'enforce',
  labels: ['initiative'],
  checkName: 'Throughline',
  fields: {
    key_result: ['Key result', 'Key results', 'KR', 'OKR'],
    expected_impact: ['Expected impact', 'Impact'],
    hypothesis: ['Hypothesis'],
    audience: ['Audience'],
    measure_by: ['Measure by', 'Measured by', 'Measurement date'],
    confidence: ['Confidence'],
    reach: ['Reach'],
    effort: ['Effort'],
    size: ['Size'],
    kind: ['Kind', 'Kind of work'],
    actual_impact: ['Actual impact', 'Actual'],
    evidence: ['Evidence'],
  },
  require: ['key_result', 'expected_impact'],
  exempt: { authors: ['dependabot[bot]', 'renovate[bot]'], branches: [], labels: [] },
  waiver: { label: 'okr-waived', allowNone: true },
  acceptedBy: [],
  issues: { label: 'needs-key-result', comment: true, reopen: true, form: true, checkIns: false, fields: false },
  report: {
    path: 'OKRS.md', data: 'okrs/report.json', page: 'okrs/index.html', charts: 'okrs', csv: 'okrs/initiatives.csv', feed: 'okrs/changes.atom', badges: 'okrs/badges', delivery: 'auto',
    audience: 'team', groups: ['team', 'repository'], debtBand: [0.2, 0.3],
  },
  repositories: [],
  activate: [],
  showsTo: [],
  language: 'en',
  vocabulary: {},
  rules: {},
}

import type { Day } from '../../src/domain/day.ts'
import { type Item, itemKey, type SidebarField } from '../../src/domain/item.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { writeCommentMark } from '../../src/render/comment-mark.ts'
import { isConfigurationPath } from '../../src/okrs/okrs-paths.ts'
import { mentionsCommand } from '../../src/linkage/commands/parse-commands.ts'
import type { BlockerReading } from '../../src/ports/blocker-reading.ts'
import type { TextFile } from '../../src/ports/configuration-layer.ts'
import type { Discussion, ItemComment } from '../../src/ports/discussion.ts'
import type { BodyEffect, CheckEffect, CommentEffect, Effect, FilesEffect, IssueEffect, IssueStateEffect, LabelEffect, ReactionEffect } from '../../src/ports/effect.ts'
import type { OpenWork } from '../../src/ports/open-work.ts'
import type { QueuedPull } from '../../src/ports/queued-pull.ts'
import type { Outcome } from '../../src/ports/outcome.ts'
import type { PresentState } from '../../src/ports/present-state.ts'
import type { Sink } from '../../src/ports/sink.ts'
import type { ConfigurationFacts, ItemFacts, Source } from '../../src/ports/source.ts'
import { UnverifiableError } from '../../src/ports/unverifiable-error.ts'
import type { SettingsOverrides } from '../../src/workflows/load-configuration.ts'
import { type Files, type FilesChange, layerOf, withChange } from './files.ts'

/** What a world begins with; whatever is left out is not there. */
export interface WorldParts {
  /** `acme/web` by default. */
  readonly name?: string
  readonly private?: boolean
  readonly today?: Day
  readonly overrides?: SettingsOverrides
  /** The default branch's files in its first commit; without any, the repository is empty. */
  readonly files?: Files
  readonly items?: readonly Item[]
  /** What the sidebars of issues hold, by number. */
  readonly sidebars?: Readonly<Record<number, readonly SidebarField[]>>
  /** What issues wait for by GitHub's own links, by number. */
  readonly links?: Readonly<Record<number, BlockerReading>>
  /** What pull requests change, by number; undefined takes a file away. */
  readonly proposals?: Readonly<Record<number, FilesChange>>
  /** What the owner's `.github` repository has, where it is to be seen with the facts. */
  readonly company?: Files
  /** The default branches of other repositories, by name. */
  readonly repositories?: Readonly<Record<string, Files>>
  /** The default branch takes no direct commit. */
  readonly protected?: boolean
  /** Who has write permission. */
  readonly writers?: readonly string[]
  /** What waits in the merge queue. */
  readonly queue?: readonly Omit<QueuedPull, 'check'>[]
  /** Effects for which permission is missing. */
  readonly refuses?: readonly Effect['kind'][]
}

/** A check as it stands on a commit. */
type StandingCheck = Pick<CheckEffect, 'name' | 'digest' | 'conclusion' | 'title' | 'summary' | 'annotations'> & { readonly id: number }

/** A repository in memory that is source and sink at once, to be handed to workflows as it is; people's hands change it between two steps. */
export interface InMemoryWorld {
  readonly source: Source
  readonly sink: Sink
  readonly discussion: Discussion
  readonly checkName: string
  readonly overrides: SettingsOverrides | undefined
  today: Day
  /** Every effect that a workflow wished for, in order. */
  readonly applied: readonly Effect[]
  /** Those of them that changed something. */
  readonly written: readonly Effect[]
  /** Every question to the source, in order: `facts 12`, `files metrics/a.csv`. */
  readonly asked: readonly string[]
  /** What the default branch has at a path. */
  file(path: string): string | undefined
  /** What was offered for a branch that takes no direct commit. */
  offered(path: string): string | undefined
  /** The default branch's head. */
  head(): string | undefined
  /** A pull request's head. */
  headOf(number: number): string
  /** The check of that name on a commit; GitHub counts the latest. */
  checkOn(sha: string, name?: string): StandingCheck | undefined
  checksOn(sha: string): readonly StandingCheck[]
  comments(number: number): readonly string[]
  /** Our reaction on what somebody said. */
  reactionOn(comment: number): string | undefined
  /** Issues that Throughline opened on its own account. */
  notices(): readonly Notice[]
  labels(number: number): readonly string[]
  item(number: number): Item
  /** Somebody opens an item. */
  open(item: Item): void
  /** Somebody changes an item. */
  edit(number: number, parts: Partial<Item>): void
  /** Somebody commits to the default branch; returns the commit before. */
  commit(change: FilesChange): string | undefined
  /** Somebody pushes to a pull request's branch. */
  push(number: number, change?: FilesChange): void
  /** Somebody merges a pull request; returns the commit before. */
  merge(number: number): string | undefined
  deleteComments(number: number): void
  /** Somebody, or a bot where no name is given, comments; returns the comment's id. */
  say(number: number, by: string | undefined, body: string): number
  /** Somebody changes what was said. */
  resay(comment: number, by: string, body: string): void
  /** Questions of this kind (`facts`, `files`, `apply`) are not answered until `recover`; without a kind, none is. */
  breakDown(kind?: string): void
  recover(): void
}

/** An issue of Throughline's own. */
interface Notice {
  readonly title: string
  readonly body: string
  readonly open: boolean
}

interface Comment {
  readonly id: number
  readonly marker: string
  readonly body: string
}

interface PullHead {
  readonly sha: string
  readonly change: FilesChange
}

interface State {
  readonly name: string
  readonly parts: WorldParts
  readonly items: Map<number, Item>
  readonly commits: Map<string, Files>
  readonly pulls: Map<number, PullHead>
  readonly checks: Map<string, readonly StandingCheck[]>
  readonly comments: Map<number, readonly Comment[]>
  readonly closers: Map<number, string>
  readonly said: { readonly number: number; readonly comment: ItemComment }[]
  /** Moves on with everything that is said, so that times can be told apart. */
  seconds: number
  readonly applied: Effect[]
  readonly written: Effect[]
  readonly asked: string[]
  readonly notices: Map<string, Notice>
  offered: Files
  head: string | undefined
  lastId: number
  silent: string | undefined
}

/** A world of one repository, `acme/web` on 2 November 2026 unless told otherwise. */
export function createInMemoryWorld(parts: WorldParts = {}): InMemoryWorld {
  const state = stateOf(parts)
  return {
    source: sourceOf(state),
    discussion: discussionOf(state),
    sink: { apply: (effects, present) => answer(state, 'apply', () => effects.map((effect) => applyEffect(state, effect, present))) },
    checkName: defaultSettings.checkName,
    overrides: parts.overrides,
    today: parts.today ?? '2026-11-02',
    applied: state.applied,
    written: state.written,
    asked: state.asked,
    ...eyes(state),
    ...hands(state),
  }
}

function stateOf(parts: WorldParts): State {
  const state: State = {
    name: parts.name ?? 'acme/web',
    parts,
    items: new Map(),
    commits: new Map(),
    pulls: new Map(),
    checks: new Map(),
    comments: new Map(),
    closers: new Map(),
    said: [],
    seconds: 0,
    applied: [],
    written: [],
    asked: [],
    notices: new Map(),
    offered: {},
    head: undefined,
    lastId: 0,
    silent: undefined,
  }
  if (parts.files !== undefined) commit(state, parts.files)
  for (const item of parts.items ?? []) addItem(state, item)
  return state
}

type Eyes = 'reactionOn' | 'notices' | 'file' | 'offered' | 'head' | 'headOf' | 'checkOn' | 'checksOn' | 'comments' | 'labels' | 'item'

function eyes(state: State): Pick<InMemoryWorld, Eyes> {
  return {
    file: (path) => standingFiles(state)[path],
    offered: (path) => state.offered[path],
    head: () => state.head,
    headOf: (number) => pullOf(state, number).sha,
    checkOn: (sha, name = defaultSettings.checkName) => state.checks.get(sha)?.findLast((check) => check.name === name),
    checksOn: (sha) => state.checks.get(sha) ?? [],
    comments: (number) => (state.comments.get(number) ?? []).map(({ body }) => body),
    reactionOn: (id) => state.said.find(({ comment }) => comment.id === id)?.comment.reaction?.kind,
    notices: () => [...state.notices.values()],
    labels: (number) => itemOf(state, number).labels,
    item: (number) => liveItem(state, itemOf(state, number)),
  }
}

function hands(state: State): Omit<InMemoryWorld, Eyes | 'source' | 'sink' | 'discussion' | 'checkName' | 'overrides' | 'today' | 'applied' | 'written' | 'asked'> {
  return {
    open: (item) => addItem(state, item),
    edit: (number, parts) => {
      state.items.set(number, { ...itemOf(state, number), ...parts })
      if (parts.state === 'closed') state.closers.set(number, 'ana')
    },
    commit: (change) => commit(state, change),
    push: (number, change = {}) => void state.pulls.set(number, { sha: newSha(state), change: { ...pullOf(state, number).change, ...change } }),
    merge: (number) => {
      state.items.set(number, { ...itemOf(state, number), state: 'closed', outcome: 'merged' })
      return commit(state, pullOf(state, number).change)
    },
    deleteComments: (number) => void state.comments.delete(number),
    say: (number, by, body) => {
      const id = newId(state)
      state.said.push({ number, comment: { id, by, body, changedAt: now(state) } })
      return id
    },
    resay: (id, by, body) => {
      const author = state.said.find(({ comment }) => comment.id === id)?.comment.by
      changeComment(state, id, { by: by === author ? by : undefined, body, changedAt: now(state) })
    },
    breakDown: (kind = '') => void (state.silent = kind),
    recover: () => void (state.silent = undefined),
  }
}

function sourceOf(state: State): Source {
  return {
    facts: (number, checkName) => answer(state, `facts ${number}`, () => factsOf(state, number, checkName)),
    head: (number) => answer(state, `head ${number}`, () => state.pulls.get(number)?.sha),
    queue: (branch, checkName) => answer(state, `queue ${branch}`, () => (state.parts.queue ?? []).map((entry) => ({ ...entry, check: presentOf(state, itemOf(state, entry.number), checkName).checks.at(-1) }))),
    pullsAt: (sha) => answer(state, `pullsAt ${sha}`, () => [...state.pulls].flatMap(([number, pull]) => (pull.sha === sha && itemOf(state, number).state === 'open' ? [number] : []))),
    configuration: (sha) => answer(state, `configuration${sha === undefined ? '' : ` ${sha}`}`, () => configurationOf(state, sha)),
    forkPoint: (head) => answer(state, `forkPoint ${head}`, () => state.head),
    layer: (repository) => answer(state, `layer ${repository}`, () => {
      const layer = layerOf(repository, state.parts.repositories?.[repository] ?? {})
      return layer.okrs.length === 0 && layer.settings === undefined ? undefined : layer
    }),
    initiatives: (labels) => answer(state, `initiatives ${labels.join(', ')}`, () => initiativesOf(state, labels)),
    blockers: (issues) => answer(state, `blockers ${issues.map(({ number }) => number).join(', ')}`, () => issues.map(({ number }) => state.parts.links?.[number])),
    sidebars: (issues, labels) => answer(state, `sidebars ${issues.map(({ number }) => number).join(', ')} by ${labels.join(', ')}`, () => new Map(issues.map((issue) => [itemKey(issue), state.parts.sidebars?.[issue.number] ?? []]))),
    openWork: (labels, checkName) => answer(state, `openWork ${labels.join(', ')}`, () => openWorkOf(state, labels, checkName)),
    okrsHistory: (most) => answer(state, `history ${most}`, () => [...state.commits].toReversed().slice(0, most).map(([sha, files]) => ({ commit: sha, on: state.parts.today ?? '2026-11-02', okrs: layerOf(state.name, files).okrs }))),
    templates: () => answer(state, 'templates', () => Object.entries(standingFiles(state)).filter(([path]) => /^\.github\/(?:ISSUE_TEMPLATE\/|pull_request_template\.md)/.test(path)).map(([path, text]) => ({ path, text }))),
    files: (paths) => answer(state, `files ${paths.join(', ')}`, () => {
      const standing = standingFiles(state)
      return new Map(paths.flatMap((path): [string, string][] => (Object.hasOwn(standing, path) ? [[path, standing[path] ?? '']] : [])))
    }),
  }
}

function discussionOf(state: State): Discussion {
  return {
    comments: (number, marker) => answer(state, `comments ${number}`, () => {
      if (!state.items.has(number)) return undefined
      return { comments: state.said.filter((said) => said.number === number).map(({ comment }) => comment), answer: state.comments.get(number)?.find((own) => own.marker === marker) }
    }),
    mayWrite: (login) => answer(state, `permission ${login}`, () => state.parts.writers?.includes(login) === true),
  }
}

function changeComment(state: State, id: number, parts: Partial<ItemComment>): void {
  const index = state.said.findIndex(({ comment }) => comment.id === id)
  const found = state.said[index]
  if (found !== undefined) state.said[index] = { ...found, comment: { ...found.comment, ...parts } }
}

function now(state: State): string {
  state.seconds += 1
  return new Date(Date.parse('2026-11-02T09:00:00Z') + state.seconds * 1000).toISOString()
}

async function answer<T>(state: State, question: string, work: () => T): Promise<T> {
  // A world answers later than it is asked; whoever does not wait is to be found out.
  await Promise.resolve()
  if (question !== 'apply') state.asked.push(question)
  if (state.silent !== undefined && question.startsWith(state.silent)) throw new UnverifiableError(`${state.name} (${question})`, 'unavailable', new Error('nobody answers'))
  return work()
}

function factsOf(state: State, number: number, checkName: string): ItemFacts | undefined {
  const stored = state.items.get(number)
  if (stored === undefined) return undefined
  const item = liveItem(state, stored)
  const report = standingFiles(state)[defaultSettings.report.data]
  return {
    ...configurationOf(state, undefined),
    item,
    present: presentOf(state, item, checkName),
    proposed: item.kind === 'pull-request' ? proposedOf(state, number) : undefined,
    dependents: item.kind === 'issue' ? dependentsOf(state, number) : [],
    report: report === undefined ? undefined : { path: defaultSettings.report.data, text: report } satisfies TextFile,
  }
}

function presentOf(state: State, { kind, number, labels }: Item, checkName: string): PresentState {
  const own = state.comments.get(number)?.find(({ marker }) => !marker.startsWith('<!-- throughline:') || marker === writeCommentMark())
  const comment = own && { id: own.id, body: own.body, author: 'throughline' }
  if (kind === 'issue') return { checks: [], comment, labels, closedBy: state.closers.get(number) }
  const headSha = pullOf(state, number).sha
  const checks = (state.checks.get(headSha) ?? []).filter((check) => check.name === checkName)
  return { headSha, comment, labels, checks: checks.map(({ annotations, ...check }) => ({ ...check, annotated: annotations.length > 0 })) }
}

function proposedOf(state: State, number: number): ItemFacts['proposed'] {
  const { change } = pullOf(state, number)
  return Object.keys(change).some(isConfigurationPath) ? layerOf(state.name, withChange(standingFiles(state), change)) : undefined
}

function dependentsOf(state: State, number: number): ItemFacts['dependents'] {
  return [...state.items.values()]
    .filter((item) => item.state === 'open' && item.origins.some((origin) => origin.kind === 'item' && isHome(state, origin.item) && origin.item.number === number))
    .map((item) => ({ repository: item.repository, number: item.number }))
}

/** A commit that is not known (any more) has no files. */
function configurationOf(state: State, sha: string | undefined): ConfigurationFacts {
  const files = sha === undefined ? standingFiles(state) : state.commits.get(sha) ?? {}
  const company = companyOf(state)
  return {
    repository: { name: state.name, defaultBranch: 'main', head: state.head, private: state.parts.private ?? false, url: `https://github.com/${state.name}` },
    layer: layerOf(state.name, files),
    ...(company === undefined ? {} : { company }),
  }
}

function companyOf(state: State): ConfigurationFacts['company'] {
  const { company } = state.parts
  return company === undefined ? undefined : layerOf(`${state.name.split('/')[0]}/.github`, company)
}

function initiativesOf(state: State, labels: readonly string[]): readonly Item[] {
  const wanted = new Set(labels.map((label) => label.toLowerCase()))
  return [...state.items.values()]
    .filter((item) => [...item.labels, item.issueType ?? ''].some((name) => wanted.has(name.toLowerCase())))
    .map((item) => liveItem(state, item))
    .sort((a, b) => a.number - b.number)
}

function openWorkOf(state: State, labels: readonly string[], checkName: string): readonly OpenWork[] {
  const wanted = new Set(initiativesOf(state, labels).map(({ number }) => number))
  return [...state.items.values()]
    .filter((item) => item.state === 'open' && (item.kind === 'pull-request' || wanted.has(item.number)))
    .map((item) => ({ item: liveItem(state, item), present: presentOf(state, item, checkName), commentKnown: true, commandedAt: state.said.findLast(({ number, comment }) => number === item.number && mentionsCommand(comment.body))?.comment.changedAt, proposes: item.kind === 'pull-request' && proposedOf(state, item.number) !== undefined }))
    .sort((a, b) => a.item.number - b.item.number)
}

/** The item with its origins as they are now, and not as they were when it was opened. */
function liveItem(state: State, item: Item): Item {
  const origins = item.origins.map((origin) => {
    const live = origin.kind === 'item' && isHome(state, origin.item) ? state.items.get(origin.item.number) : undefined
    return live === undefined || live === item ? origin : { kind: 'item' as const, item: liveItem(state, live) }
  })
  return { ...item, origins }
}

function applyEffect(state: State, effect: Effect, present: PresentState): Outcome {
  state.applied.push(effect)
  if (state.parts.refuses?.includes(effect.kind) === true) return { effect: effect.kind, kind: 'denied', permission: `${effect.kind}: write` }
  const outcome = outcomeOf(state, effect, present)
  if (outcome.kind === 'done') state.written.push(effect)
  return outcome
}

function outcomeOf(state: State, effect: Effect, present: PresentState): Outcome {
  switch (effect.kind) {
    case 'check': return ensureCheck(state, effect, present)
    case 'comment': return ensureComment(state, effect, present)
    case 'label': return ensureLabel(state, effect, present)
    case 'body': return ensureBody(state, effect)
    case 'reaction': return ensureReaction(state, effect)
    case 'state': return ensureState(state, effect)
    case 'issue': return ensureIssue(state, effect)
    case 'files': return ensureFiles(state, effect)
  }
}

/** Compares with what the workflow says is present, as the real sink does, so that a workflow which says it wrongly writes twice. */
function ensureCheck(state: State, effect: CheckEffect, present: PresentState): Outcome {
  const { sha, name, digest, conclusion, title, summary, annotations } = effect
  const standing = present.headSha === sha ? present.checks.findLast((check) => check.name === name) : undefined
  const same = standing?.conclusion === conclusion && standing.digest === digest && standing.title === title && standing.summary === summary && (standing.annotated === true) === annotations.length > 0
  if (same) return { effect: 'check', kind: 'unchanged' }
  const id = standing?.id ?? newId(state)
  state.checks.set(sha, [...(state.checks.get(sha) ?? []).filter((check) => check.id !== id), { id, name, digest, conclusion, title, summary, annotations }])
  return { effect: 'check', kind: 'done', url: `https://github.com/${state.name}/runs/${id}` }
}

function ensureComment(state: State, { number, marker, body, when }: CommentEffect, present: PresentState): Outcome {
  const standing = present.comment
  if (standing === undefined ? when === 'if-present' : standing.body === body) return { effect: 'comment', kind: 'unchanged' }
  const others = (state.comments.get(number) ?? []).filter(({ id }) => id !== standing?.id)
  state.comments.set(number, [...others, { id: standing?.id ?? newId(state), marker, body }])
  return { effect: 'comment', kind: 'done' }
}

function ensureLabel(state: State, { number, label, wanted }: LabelEffect, present: PresentState): Outcome {
  const isLabel = (other: string) => other.toLowerCase() === label.toLowerCase()
  if (present.labels.some(isLabel) === wanted) return { effect: 'label', kind: 'unchanged' }
  const item = itemOf(state, number)
  const others = item.labels.filter((other) => !isLabel(other))
  state.items.set(number, { ...item, labels: wanted ? [...others, label] : others })
  return { effect: 'label', kind: 'done' }
}

function ensureBody(state: State, { number, basedOn, body }: BodyEffect): Outcome {
  const item = itemOf(state, number)
  if (item.body === body) return { effect: 'body', kind: 'unchanged' }
  if (item.body !== basedOn) return { effect: 'body', kind: 'stale' }
  state.items.set(number, { ...item, body })
  return { effect: 'body', kind: 'done' }
}

function ensureReaction(state: State, { comment, reaction, replaces }: ReactionEffect): Outcome {
  const standing = state.said.find((said) => said.comment.id === comment)?.comment.reaction
  if (standing?.kind === reaction && replaces === undefined) return { effect: 'reaction', kind: 'unchanged' }
  changeComment(state, comment, { reaction: { kind: reaction, at: now(state) } })
  return { effect: 'reaction', kind: 'done' }
}

function ensureIssue(state: State, { marker, title, body, wanted }: IssueEffect): Outcome {
  const standing = state.notices.get(marker)
  if (standing === undefined ? !wanted : standing.open === wanted && (!wanted || (standing.title === title && standing.body === body))) return { effect: 'issue', kind: 'unchanged' }
  state.notices.set(marker, { title, body, open: wanted })
  return { effect: 'issue', kind: 'done' }
}

function ensureState(state: State, { number, state: wanted }: IssueStateEffect): Outcome {
  state.items.set(number, { ...itemOf(state, number), ...(wanted === 'closed' ? { state: 'closed', outcome: 'not-planned' } : { state: 'open', outcome: undefined }) })
  if (wanted === 'closed') state.closers.set(number, 'throughline')
  return { effect: 'state', kind: 'done' }
}

function ensureFiles(state: State, { files, gone = [], delivery }: FilesEffect): Outcome {
  const standing = standingFiles(state)
  if (delivery === 'none' || delivery === 'summary') return { effect: 'files', kind: 'unchanged', detail: `delivery is ${delivery}` }
  if (files.every(({ path, content }) => standing[path] === content) && !gone.some((path) => Object.hasOwn(standing, path))) return { effect: 'files', kind: 'unchanged' }
  const change = Object.fromEntries([...files.map(({ path, content }) => [path, content] as const), ...gone.map((path) => [path, undefined] as const)])
  if (delivery === 'pull-request' || delivery === 'branch' || (state.parts.protected === true && delivery === 'auto')) return offer(state, change)
  if (state.parts.protected === true) return { effect: 'files', kind: 'denied', detail: 'main takes no direct commit' }
  commit(state, change)
  return { effect: 'files', kind: 'done', sha: state.head }
}

function offer(state: State, change: FilesChange): Outcome {
  const same = JSON.stringify(state.offered) === JSON.stringify(withChange({}, change))
  state.offered = withChange({}, change)
  return { effect: 'files', kind: same ? 'unchanged' : 'done', url: `https://github.com/${state.name}/pull/900` }
}

function commit(state: State, change: FilesChange): string | undefined {
  const before = state.head
  const sha = newSha(state)
  state.commits.set(sha, withChange(standingFiles(state), change))
  state.head = sha
  return before
}

function addItem(state: State, item: Item): void {
  state.items.set(item.number, item)
  if (item.kind === 'pull-request') state.pulls.set(item.number, { sha: newSha(state), change: state.parts.proposals?.[item.number] ?? {} })
}

function standingFiles(state: State): Files {
  return (state.head === undefined ? undefined : state.commits.get(state.head)) ?? {}
}

function itemOf(state: State, number: number): Item {
  const item = state.items.get(number)
  if (item === undefined) throw new Error(`The world has no item #${number}`)
  return item
}

function pullOf(state: State, number: number): PullHead {
  const pull = state.pulls.get(number)
  if (pull === undefined) throw new Error(`The world has no pull request #${number}`)
  return pull
}

function isHome(state: State, { repository }: Item): boolean {
  return repository === state.name
}

function newId(state: State): number {
  state.lastId += 1
  return state.lastId
}

function newSha(state: State): string {
  return newId(state).toString(16).padStart(40, '0')
}

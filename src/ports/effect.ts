/** What a check run may conclude. */
export type Conclusion = 'success' | 'failure' | 'neutral'

/** A remark on a line of a file that the check is about. */
export interface Annotation {
  readonly path: string
  readonly line: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** A check run of this name, with this content, shall stand on this commit. */
export interface CheckEffect {
  readonly kind: 'check'
  readonly name: string
  readonly sha: string
  /** The pull request that it speaks about; a re-run finds it by this where GitHub does not say, as with forks. */
  readonly item?: number | undefined
  /** Of what the text rests on: a run that carries the same one tells the same verdict, whatever has changed around it. */
  readonly digest?: string | undefined
  readonly conclusion: Conclusion
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** Buttons to offer, at most three; only a check that is made by the App can have them. */
  readonly actions?: readonly CheckAction[] | undefined
}

/** A button of a check run, within GitHub's limits. */
export interface CheckAction {
  /** At most 20 characters. */
  readonly identifier: string
  /** At most 20 characters. */
  readonly label: string
  /** At most 40 characters. */
  readonly description: string
}

/** One comment with this marker shall stand on the item; `if-present` edits one that is there and writes no new one. */
export interface CommentEffect {
  readonly kind: 'comment'
  readonly number: number
  /** Hidden in the body, tells our comment from others. */
  readonly marker: string
  readonly body: string
  readonly when: 'always' | 'if-present'
}

/** The item shall, or shall not, carry this label. */
export interface LabelEffect {
  readonly kind: 'label'
  readonly number: number
  readonly label: string
  readonly wanted: boolean
  /** What the label means, should the repository not have it yet. */
  readonly about?: string | undefined
}

/** One issue of our own with this marker shall be open with this text, or, where none is wanted, what stands shall be closed with it. */
export interface IssueEffect {
  readonly kind: 'issue'
  /** Hidden in the body, tells our issue from others. */
  readonly marker: string
  readonly title: string
  readonly body: string
  readonly wanted: boolean
}

/** These files shall have this content on the branch, in one commit, or be offered for it. */
export interface FilesEffect {
  readonly kind: 'files'
  readonly branch: string
  readonly message: string
  readonly files: readonly { readonly path: string; readonly content: string }[]
  /** Files of our own making that shall not be there any more; one that is not there is fine. */
  readonly gone?: readonly string[] | undefined
  /** `auto` commits, or, where the branch is protected, keeps one pull request current, or else a pushed branch; the others are one of these steps alone. */
  readonly delivery: 'auto' | 'commit' | 'pull-request' | 'branch' | 'summary' | 'none'
  /** The branch for what may not be committed directly, ours alone; `throughline/report` where nothing is said. */
  readonly proposal?: string | undefined
  /** What the content was made from, of files that people edit too: where something else stands now, nothing is written. */
  readonly basedOn?: readonly { readonly path: string; readonly content: string }[] | undefined
  /** For the pull request, where there is to be one; the commit message otherwise. */
  readonly pullRequest?: { readonly title: string; readonly body: string } | undefined
}

/** The item's description shall be this, provided that it is still the one that the change was made from. */
export interface BodyEffect {
  readonly kind: 'body'
  readonly number: number
  readonly basedOn: string
  readonly body: string
}

/** What our own reaction on a comment says. */
export type Reaction = 'done' | 'refused'

/** This reaction of ours shall stand on a comment; one that it replaces goes, so that the same one is set anew. */
export interface ReactionEffect {
  readonly kind: 'reaction'
  readonly comment: number
  readonly reaction: Reaction
  readonly replaces?: Reaction | undefined
}

/** The issue shall be open, or closed as not planned. */
export interface IssueStateEffect {
  readonly kind: 'state'
  readonly number: number
  readonly state: 'open' | 'closed'
}

/** A state that the world shall be in; applying it twice is the same as once. */
export type Effect = CheckEffect | CommentEffect | LabelEffect | IssueEffect | FilesEffect | BodyEffect | ReactionEffect | IssueStateEffect

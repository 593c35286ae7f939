/** A room of the house: how high it lies, and whom it lets in from npm and Node. */
interface Room {
  readonly floor: 0 | 1 | 2 | 3 | 4
  /** A package or module by its whole specifier, or `prefix*`. */
  readonly guests: readonly string[]
  /** Guests of one folder of the room only. */
  readonly guestsOfFolder?: { readonly folder: string; readonly guests: readonly string[] }
}

const NODE = 'node:*'
const OCTOKIT = '@octokit/*'

/** The plan of the house; docs/design.md draws it. Rooms of one floor do not know each other. */
export const rooms: ReadonlyMap<string, Room> = new Map<string, Room>([
  ['domain', { floor: 0, guests: [] }],

  ['okrs', { floor: 1, guests: ['yaml', 'js-yaml', 'zod', 'zod/mini', 'fastest-levenshtein'] }],
  ['linkage', { floor: 1, guests: ['fastest-levenshtein'] }],
  ['quality', { floor: 1, guests: [] }],
  ['changes', { floor: 1, guests: [] }],
  ['report', { floor: 1, guests: [] }],
  ['ports', { floor: 1, guests: [] }],

  ['render', { floor: 2, guests: [] }],

  ['workflows', { floor: 3, guests: [] }],
  ['github', { floor: 3, guests: [OCTOKIT, 'node:crypto'], guestsOfFolder: { folder: 'client', guests: ['node:http', 'node:https', 'node:net', 'node:tls'] } }],
  ['local', { floor: 3, guests: [NODE] }],
  ['queue', { floor: 3, guests: ['bullmq', 'ioredis', NODE] }],
  ['sources', { floor: 3, guests: [NODE] }],
  ['world', { floor: 3, guests: ['emulate', 'graphql', '@octokit/graphql-schema', NODE] }],

  ['entry', { floor: 4, guests: ['probot', '@actions/core', '@actions/github', OCTOKIT, 'marked', NODE] }],
])

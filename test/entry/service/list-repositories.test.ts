import { describe, expect, it } from 'vitest'
import type { GitHubClient } from '../../../src/github/client/github-client.ts'
import { UnverifiableError } from '../../../src/ports/unverifiable-error.ts'
import { listInstalled, listRepositories } from '../../../src/entry/service/list-repositories.ts'

type Listed = { readonly full_name: string; readonly archived?: boolean }

/** A client that answers with pages of whatever it is given, or refuses. */
function aClient(entries: readonly unknown[] | 'refused', wrap: (page: readonly unknown[]) => unknown = (page) => page): GitHubClient {
  const request = async (_route: string, { per_page: size, page }: { readonly per_page: number; readonly page: number }) => {
    if (entries === 'refused') throw new Error('an IP allow list')
    return { data: wrap(entries.slice((page - 1) * size, page * size)) }
  }
  return { request } as unknown as GitHubClient
}

async function listed(installations: readonly { readonly id: number; readonly suspended_at?: string | null }[], repositories: Readonly<Record<number, readonly Listed[] | 'refused'>>) {
  const refused: number[] = []
  const found: string[] = []
  const signIn = async (id?: number) => (id === undefined ? aClient(installations) : aClient(repositories[id] ?? [], (page) => ({ repositories: page })))
  for await (const { installation, repository } of listRepositories(signIn, (id) => refused.push(id))) found.push(`${installation} ${repository}`)
  return { found, refused }
}

describe('listRepositories', () => {
  it('leaves out archived repositories and suspended installations', async () => {
    const repositories = { 1: [{ full_name: 'acme/web' }, { full_name: 'acme/old', archived: true }], 2: [{ full_name: 'beta/web' }], 3: [{ full_name: 'gamma/web', archived: false }] }
    expect(await listed([{ id: 1 }, { id: 2, suspended_at: '2026-11-01T00:00:00Z' }, { id: 3, suspended_at: null }], repositories)).toEqual({ found: ['1 acme/web', '3 gamma/web'], refused: [] })
  })

  it('tells of an installation that refuses, and goes on', async () => {
    expect(await listed([{ id: 1 }, { id: 2 }], { 1: 'refused', 2: [{ full_name: 'beta/web' }] })).toEqual({ found: ['2 beta/web'], refused: [1] })
  })

  it('reads every page of either', async () => {
    const many = Array.from({ length: 201 }, (_, index) => index + 1)
    const { found } = await listed(many.map((id) => ({ id })), { 7: many.map((number) => ({ full_name: `acme/r${number}` })), 201: [{ full_name: 'last/one' }] })
    expect([found.length, found.at(-1)]).toEqual([202, '201 last/one'])
  })
})

describe('listInstalled', () => {
  it.each([[502, 'unavailable'], [403, 'denied']])('says of an answer %i that it is %s, so that what waits for it knows whether to try again', async (status, reason) => {
    const request = async () => { throw Object.assign(new Error('GitHub says no'), { name: 'HttpError', status, response: { status, headers: {}, data: {} } }) }
    const failure: unknown = await listInstalled({ request } as unknown as GitHubClient).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UnverifiableError)
    expect(failure).toMatchObject({ reason })
  })
})

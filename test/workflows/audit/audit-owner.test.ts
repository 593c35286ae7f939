import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/domain/item.ts'
import type { OwnedRepository, OwnerSource } from '../../../src/ports/owner-source.ts'
import { UnverifiableError } from '../../../src/ports/unverifiable-error.ts'
import { auditTotals } from '../../../src/render/audit.ts'
import { auditOwner, type OwnerAuditWorld } from '../../../src/workflows/audit/audit-owner.ts'
import { aBody, anItem } from '../../builders/an-item.ts'
import { anOkrsFile } from '../an-okrs-file.ts'
import { type Files, layerOf } from '../files.ts'
import { type APortfolio, aPortfolio } from '../roll-up/a-portfolio.ts'

const SETTINGS = '.github/throughline.yml'
const company = layerOf('acme/.github', { '.github/okrs.yml': anOkrsFile(), [SETTINGS]: 'mode: warn\nactivate: ["acme/*"]\n' })

interface Parts {
  readonly names: readonly string[]
  readonly files?: Readonly<Record<string, Files>>
  readonly items?: readonly Item[]
  readonly total?: number
  readonly budget?: number
}

function aWorld({ names, files = {}, items = [], total, budget = 1000 }: Parts): OwnerAuditWorld & { readonly portfolio: APortfolio } {
  const portfolio = aPortfolio('private', Object.fromEntries(names.map((name) => [name, 'private'])))
  for (const item of items) portfolio.put(item, '2026-11-01T00:00:00Z')
  let asked = 0
  const owned = (name: string): OwnedRepository => ({ repository: { name, defaultBranch: 'main', private: true }, layer: layerOf(name, files[name] ?? {}), company, archived: false })
  const owners: OwnerSource = {
    page: (_, after) => {
      asked += 1
      const from = Number(after ?? 0)
      return Promise.resolve({ repositories: names.slice(from, from + 50).map(owned), next: from + 50 < names.length ? String(from + 50) : undefined })
    },
    total: () => {
      asked += 1
      return Promise.resolve(total)
    },
  }
  const layer = (repository: string) => {
    asked += 1
    return Promise.reject(new UnverifiableError(`the OKR files of ${repository}`, 'denied', undefined))
  }
  return { owners, portfolio, layer, today: '2026-11-02', budget, requests: () => asked + portfolio.requests, onProgress: () => undefined }
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `acme/r${String(index).padStart(4, '0')}`)
}

describe('auditOwner', () => {
  it('looks at 400 repositories with 2,000 initiatives within 35 requests, and at each of them', async () => {
    const all = names(400)
    const items = all.flatMap((repository) => [1, 2, 3, 4, 5].map((number) => anItem({ repository, number, body: number === 1 ? '' : aBody() })))
    const audit = await auditOwner('acme', aWorld({ names: all, items }))
    expect([audit.repositories.length, auditTotals(audit)]).toEqual([400, { open: 2000, violations: 400, unread: 0, broken: 0 }])
    expect(audit.requests).toBeLessThanOrEqual(35)
  })

  it('asks for a company\'s files once, however many repositories extend them, and names those that it leaves in doubt', async () => {
    const three = names(3)
    const world = aWorld({ names: three, files: Object.fromEntries(three.map((name) => [name, { [SETTINGS]: 'extends: globex/goals\n' }])) })
    const { repositories, requests } = await auditOwner('acme', world)
    expect(repositories).toEqual(three.map((name) => ({ kind: 'unread', name, reason: expect.stringContaining('globex/goals') })))
    expect(requests).toBe(3)
  })

  it('does not take a list that GitHub leaves out for an empty one', async () => {
    const world = aWorld({ names: names(2), items: [anItem({ repository: 'acme/r0000' }), anItem({ repository: 'acme/r0001' })] })
    const stretches: APortfolio['stretches'] = async (wanted) => (await world.portfolio.stretches(wanted)).map((page, index) => (wanted[index]?.repository === 'acme/r0001' ? { items: [], next: undefined } : page))
    const { repositories } = await auditOwner('acme', { ...world, portfolio: { ...world.portfolio, stretches } })
    expect(repositories).toMatchObject([{ kind: 'audited' }, { kind: 'unread', reason: 'GitHub counts 1 labelled items and showed 0 of them' }])
  })

  it.each([[7, 4], [2, 0], [undefined, undefined]])('counts what the token does not see: of %s, %s', async (total, unseen) => {
    expect((await auditOwner('acme', aWorld({ names: names(3), ...(total === undefined ? {} : { total }) }))).unseen).toBe(unseen)
  })

  it('goes on where one part of GitHub does not answer, and names what was there', async () => {
    const world = aWorld({ names: names(2), files: { 'acme/r0001': { [SETTINGS]: 'label: bet\n' } }, items: [anItem({ repository: 'acme/r0000' })] })
    const count: APortfolio['count'] = (wanted, labels) => (labels.includes('bet') ? Promise.reject(new UnverifiableError('the repositories', 'unavailable', undefined)) : world.portfolio.count(wanted, labels))
    const { repositories } = await auditOwner('acme', { ...world, portfolio: { ...world.portfolio, count } })
    expect(repositories).toMatchObject([{ kind: 'audited', violations: [{ number: 12 }] }, { kind: 'unread', reason: expect.stringContaining('did not answer') }])
  })
})

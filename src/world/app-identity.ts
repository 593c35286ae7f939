import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { accountFields } from './fill-in.ts'
import type { RestApp } from './shapes/rest-app.ts'
import { defaultEvents, defaultPermissions, type AppOptions } from './world-options.ts'

/** The App as its owner knows it: everything that `.env` of a real registration holds, and what it may do. */
export interface AppIdentity {
  readonly id: number
  readonly slug: string
  readonly name: string
  /** PKCS#1 PEM, as GitHub hands it out. */
  readonly privateKey: string
  readonly webhookSecret: string
  readonly permissions: Readonly<Record<string, string>>
  readonly events: readonly string[]
}

const generate = promisify(generateKeyPair)

/** A fresh registration, with a key of its own unless one is given. */
export async function createAppIdentity(options: AppOptions): Promise<AppIdentity> {
  return {
    id: options.id ?? 4242,
    slug: options.slug ?? 'throughline',
    name: options.name ?? 'Throughline',
    privateKey: options.privateKey ?? (await createKey()),
    webhookSecret: options.webhookSecret ?? randomBytes(20).toString('hex'),
    permissions: options.permissions ?? defaultPermissions,
    events: options.events ?? defaultEvents,
  }
}

async function createKey(): Promise<string> {
  const pair = await generate('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  return pair.privateKey
}

/** GitHub Actions is an App too; its installation token is a job's `GITHUB_TOKEN`. */
export const actionsApp = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' } as const

/** An App as it stands in check runs. */
export function appJson(app: AppIdentity, frontUrl: string): RestApp {
  const html_url = `${frontUrl}/apps/${app.slug}`
  const born = '2026-01-05T09:00:00Z'
  return {
    id: app.id, slug: app.slug, name: app.name, node_id: `A_${app.id}`, description: null, external_url: html_url, html_url,
    owner: { login: app.slug, id: app.id, node_id: `O_${app.id}`, ...accountFields(app.slug, frontUrl) },
    created_at: born, updated_at: born, permissions: app.permissions, events: app.events,
  }
}

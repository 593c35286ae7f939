import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
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

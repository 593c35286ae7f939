import type { GitHubClient } from '../../github/client/github-client.ts'
import { type Granted, lackingOf } from './registration.ts'

/** What it takes to say in the log what is wrong. */
interface Log {
  error(details: object, text: string): void
  warn(details: object, text: string): void
}

/** An installation, which keeps the old permissions until its owner accepts the new ones. */
interface Installation extends Granted {
  readonly account?: { readonly login?: string } | null
}

const UNKNOWN: ReadonlySet<unknown> = new Set([401, 404])

/** Says in the log what the App's registration and its first hundred installations lack of what `app.yml` asks for. Never throws. */
export async function examineRegistration(signIn: () => Promise<GitHubClient>, log: Log): Promise<void> {
  try {
    const client = await signIn()
    const app = await client.request('GET /app', {})
    const missing = lackingOf(app.data as Granted)
    if (missing.length > 0) log.warn({ missing }, 'the App\'s registration lacks what app.yml asks for: set it on the App\'s settings page')
    const installations = await client.request('GET /app/installations', { per_page: 100 })
    for (const { account, ...granted } of installations.data as readonly Installation[]) tellOfInstallation(account?.login, lackingOf(granted).filter((what) => !missing.includes(what)), log)
  } catch (error) {
    if (UNKNOWN.has((error as { readonly status?: unknown }).status)) log.error({ err: error }, 'GitHub knows no App with this APP_ID and PRIVATE_KEY: nothing can be checked until both are right')
    else log.warn({ err: error }, 'GitHub could not be asked what the App may do')
  }
}

function tellOfInstallation(owner: string | undefined, missing: readonly string[], log: Log): void {
  if (missing.length > 0) log.warn({ owner, missing }, 'an owner has not yet accepted what the App asks for')
}

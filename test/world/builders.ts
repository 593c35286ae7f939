import { Octokit } from '@octokit/rest'
import { createAppAuth } from '@octokit/auth-app'
import type { World } from '../../src/world/world.ts'

/** A client in a person's or token's name. */
export function clientOf(world: World, auth: string): Octokit {
  return new Octokit({ baseUrl: world.url, auth })
}

/** A client that signs in as the App's installation on an organisation, as Probot does. */
export async function appClient(world: World, organisation = 'acme'): Promise<Octokit> {
  const auth = { appId: world.app.id, privateKey: world.app.privateKey }
  const app = new Octokit({ baseUrl: world.url, authStrategy: createAppAuth, auth })
  const { data } = await app.rest.apps.getOrgInstallation({ org: organisation })
  return new Octokit({ baseUrl: world.url, authStrategy: createAppAuth, auth: { ...auth, installationId: data.id } })
}

import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { Terminal } from './terminal.ts'

/**
 * How the command line reads the company's files, which `extends` names: over the API with GITHUB_TOKEN, and otherwise not at
 * all, which it says, since references to the company's key results then do not resolve.
 */
export function readCompany(terminal: Terminal): (repository: string) => Promise<ConfigurationLayer | undefined> {
  return async (repository) => {
    const token = terminal.environment['GITHUB_TOKEN'] ?? terminal.environment['GH_TOKEN']
    if (token === undefined) {
      terminal.error(`The settings extend ${repository}, which is read with GITHUB_TOKEN; without it only this checkout's OKRs count.\n`)
      return undefined
    }
    const { Octokit } = await import('@octokit/rest')
    const { createSource } = await import('../../github/create-source.ts')
    const baseUrl = terminal.environment['GITHUB_API_URL']
    return createSource(new Octokit({ auth: token, ...(baseUrl === undefined ? {} : { baseUrl }) }), repository).layer(repository)
  }
}

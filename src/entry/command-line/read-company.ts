import { resolve } from 'node:path'
import { readCheckout } from '../../local/read-checkout.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { apiClient, tokenOf } from './api-client.ts'
import type { Arguments } from './arguments.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** What a company's files are read with. */
type CompanyArguments = Pick<Arguments, 'company' | 'repository'>

/**
 * How the command line reads the company's files, which `extends` names: from the folder that `--company` names, or over the API
 * with GITHUB_TOKEN, and otherwise not at all, which it says, since references to the company's key results then do not resolve.
 */
export function readCompany(args: CompanyArguments, terminal: Terminal): (repository: string) => Promise<ConfigurationLayer | undefined> {
  return async (repository) => {
    if (args.company !== undefined) return companyCheckout(args.company, repository, terminal)
    if (tokenOf(terminal) === undefined) {
      terminal.error(`The settings extend ${repository}, which is read with GITHUB_TOKEN, or from a checkout that --company names; without it only this checkout's OKRs count.\n`)
      return undefined
    }
    return overApi(repository, terminal)
  }
}

/** The files of the owner's `.github` repository, which stand behind those of every repository: from `--company`, or over the API where a token and `--repository` are given. */
export async function readOwnersLayer(args: CompanyArguments, terminal: Terminal): Promise<ConfigurationLayer | undefined> {
  const owner = args.repository?.split('/')[0] ?? ''
  const repository = `${owner}/.github`
  if (args.company !== undefined) return companyCheckout(args.company, owner === '' ? args.company : repository, terminal)
  if (owner === '' || tokenOf(terminal) === undefined) return undefined
  try {
    return await overApi(repository, terminal)
  } catch (error) {
    if (!(error instanceof UnverifiableError)) throw error
    // Refused and not found are one answer; nobody said that there must be such a repository.
    if (error.reason === 'unavailable') terminal.error(`${error.message}; only this checkout's files count.\n`)
    return undefined
  }
}

function companyCheckout(folder: string, origin: string, terminal: Terminal): ConfigurationLayer {
  const layer = readCheckout(resolve(terminal.directory, folder))
  if (layer.okrs.length > 0 || layer.settings !== undefined) return { ...layer, origin }
  throw new UsageError(`found neither .github/okrs.yml nor .github/throughline.yml in ${folder}; expected a checkout of the company's repository after --company`)
}

async function overApi(repository: string, terminal: Terminal): Promise<ConfigurationLayer | undefined> {
  const { createSource } = await import('../../github/create-source.ts')
  return createSource(await apiClient(terminal), repository).layer(repository)
}

import type { GitHubClient } from '../client/github-client.ts'
import { runQuery } from '../client/run-query.ts'
import { type RepositoriesSettingsAnswer, repositoriesSettingsQuery } from '../documents/repositories-settings-query.ts'

const NAMES_A_REQUEST = 100

/** The settings files of repositories (`owner/name`), by name; one that has none, or is not to be seen, is left out. A request for 100 repositories. */
export async function loadSettingsTexts(client: GitHubClient, repositories: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (let start = 0; start < repositories.length; start += NAMES_A_REQUEST) {
    const asked = repositories.slice(start, start + NAMES_A_REQUEST)
    const names = Object.fromEntries(asked.flatMap((repository, index) => {
      const [owner, name] = repository.split('/')
      return [[`o${index}`, owner], [`r${index}`, name]]
    }))
    const { data } = await runQuery<RepositoriesSettingsAnswer>(client, 'the settings of the installation', repositoriesSettingsQuery(asked.length), names)
    for (const [index, repository] of asked.entries()) {
      const text = data[`s${index}`]?.settingsFile?.text
      if (typeof text === 'string') texts.set(repository, text)
    }
  }
  return texts
}

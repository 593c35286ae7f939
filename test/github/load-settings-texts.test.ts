import { expect, it } from 'vitest'
import type { GitHubClient } from '../../src/github/client/github-client.ts'
import { loadSettingsTexts } from '../../src/github/reading/load-settings-texts.ts'

const answer = (name: string | undefined) => (name === 'r7' ? null : { settingsFile: name === 'r8' ? null : { text: `of ${name}` } })

it('reads 250 repositories in three requests, and leaves out what has no settings or is not to be seen', async () => {
  let requests = 0
  const graphql = async (_document: string, variables: Readonly<Record<string, string>>) => {
    requests += 1
    const numbers = Object.keys(variables).filter((key) => key.startsWith('r')).map((key) => Number(key.slice(1)))
    return Object.fromEntries(numbers.map((number) => [`s${number}`, answer(variables[`r${number}`])]))
  }
  const names = Array.from({ length: 250 }, (_, index) => `acme/r${index}`)
  const texts = await loadSettingsTexts({ graphql } as unknown as GitHubClient, names)
  expect([requests, texts.size, texts.get('acme/r249'), texts.has('acme/r7'), texts.has('acme/r8')]).toEqual([3, 248, 'of r249', false, false])
})

import { expect, it } from 'vitest'
import { keptPages } from '../../../../src/entry/service/pages/kept-pages.ts'

it('looks a repository up once a minute, and not for more than a hundred of them', async () => {
  let now = 0
  const asked: string[] = []
  const look = keptPages((repository) => {
    asked.push(repository)
    return Promise.resolve(undefined)
  }, () => new Date(now))
  await look('acme/web')
  await look('Acme/Web')
  expect(asked).toEqual(['acme/web'])
  for (let index = 1; index < 100; index += 1) await look(`acme/r${index}`)
  await expect(look('acme/one-more')).rejects.toThrow('more reports are asked for')
  now = 60_000
  await look('acme/web')
  expect(asked).toHaveLength(101)
})

it('does not keep a failure', async () => {
  let failing = true
  const look = keptPages(() => (failing ? Promise.reject(new Error('GitHub is away')) : Promise.resolve({ html: 'x', public: true })), () => new Date(0))
  await expect(look('acme/web')).rejects.toThrow('away')
  failing = false
  expect(await look('acme/web')).toEqual({ html: 'x', public: true })
})

it('goes on looking up what was found before, however many names are made up', async () => {
  let now = 0
  const look = keptPages((repository) => Promise.resolve(repository === 'acme/web' ? { html: 'x', public: true } : undefined), () => new Date(now))
  await look('acme/web')
  now = 60_000
  for (let index = 0; index < 100; index += 1) await look(`acme/r${index}`)
  await expect(look('acme/one-more')).rejects.toThrow('more reports are asked for')
  expect(await look('acme/web')).toEqual({ html: 'x', public: true })
})

import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import nock from 'nock'
import { createLogin } from '../../../../src/entry/service/pages/create-login.ts'
import { httpsFetch } from '../../../../src/github/https-fetch.ts'

const login = createLogin({ clientId: 'Iv1.abc', clientSecret: 'very secret', apiUrl: 'https://api.github.com', fetch: httpsFetch })

afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

function gitHub(host: string): nock.Scope {
  nock.disableNetConnect()
  return nock(host)
}

describe('a login with GitHub', () => {
  it('begins at GitHub, with the state and without the secret', () => {
    const url = new URL(login.authorizationUrl('s t'))
    expect(url.origin + url.pathname).toBe('https://github.com/login/oauth/authorize')
    expect(url.searchParams.get('state')).toBe('s t')
    expect(url.href).not.toContain('secret')
  })

  it('gives the visitor\'s token for a code', async () => {
    gitHub('https://github.com').post('/login/oauth/access_token', { client_id: 'Iv1.abc', client_secret: 'very secret', code: 'c' }).reply(200, { access_token: 'ghu_1', scope: '', token_type: 'bearer' })
    expect(await login.exchange('c')).toBe('ghu_1')
  })

  it('gives none for a code that GitHub refuses, and fails where GitHub does', async () => {
    gitHub('https://github.com').post('/login/oauth/access_token').reply(200, { error: 'bad_verification_code', error_description: 'The code is incorrect', error_uri: 'x' })
    expect(await login.exchange('c')).toBeUndefined()
    gitHub('https://github.com').post('/login/oauth/access_token').reply(502, 'no')
    await expect(login.exchange('c')).rejects.toThrow('status 502')
  })

  it.each([[502], [429], [404]])('fails without a word of the secret or the code, since whatever is thrown is logged (%i)', async (status) => {
    gitHub('https://github.com').post('/login/oauth/access_token').reply(status, { message: 'no' })
    const error: unknown = await login.exchange('one-time').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/very secret|one-time/)
  })

  it.each([[200, true], [404, false], [403, false], [401, false]])('asks GitHub whether the visitor may read a repository (%i)', async (status, may) => {
    gitHub('https://api.github.com').get('/repos/acme/web').matchHeader('authorization', 'token ghu_1').reply(status, { message: 'x' })
    expect(await login.mayRead('ghu_1', 'acme/web')).toBe(may)
  })

  it('takes no answer for neither yes nor no', async () => {
    gitHub('https://api.github.com').get('/repos/acme/web').reply(500, 'no')
    await expect(login.mayRead('ghu_1', 'acme/web')).rejects.toMatchObject({ status: 500 })
  })
})

import { describe, expect, it } from 'vitest'
import { createPages, type Pages, type PageWorld } from '../../../../src/entry/service/pages/create-pages.ts'
import type { Login } from '../../../../src/entry/service/pages/login.ts'

const secret = 'a long random text'
const now = { at: Date.parse('2026-11-16T09:00:00Z') }
const html = '<!doctype html><title>OKRs</title>'

/** A GitHub that knows one code and lets its token read one repository. */
const login: Login = {
  authorizationUrl: (state) => `https://github.com/login/oauth/authorize?client_id=1&state=${state}`,
  exchange: (code) => Promise.resolve(code === 'good' ? 'ana' : undefined),
  mayRead: (token, repository) => Promise.resolve(token === 'ana' && repository === 'acme/secret'),
}

function aReception(parts: Partial<PageWorld> = {}): Pages {
  const known = new Map([['acme/web', { html, public: true }], ['acme/secret', { html, public: false }], ['acme/other', { html, public: false }]])
  return createPages({ loadPage: (repository) => Promise.resolve(known.get(repository)), login, secret, clock: () => new Date(now.at), ...parts })
}

async function ask(pages: Pages, target: string, cookie?: string) {
  const answer = await pages(target, cookie === undefined ? {} : { cookie })
  const cookies = [answer?.headers['set-cookie'] ?? []].flat().map((text) => String(text).split(';')[0] ?? '')
  return { answer, cookies, location: String(answer?.headers['location'] ?? ''), state: new URL(String(answer?.headers['location'] ?? 'x:'), 'https://app').searchParams.get('state') ?? '' }
}

/** Goes to GitHub and back. */
async function logIn(pages: Pages, target: string): Promise<{ readonly cookie: string; readonly location: string }> {
  const start = await ask(pages, target)
  const back = await ask(pages, `/login/callback?code=good&state=${start.state}`, start.cookies.join('; '))
  return { cookie: back.cookies[0] ?? '', location: back.location }
}

describe('a public report', () => {
  it('is shown to everybody, in a sandbox from which nothing can be asked', async () => {
    const { answer } = await ask(aReception({ login: undefined }), '/reports/acme/web')
    expect(answer).toMatchObject({ status: 200, body: html })
    const policy = String(answer?.headers['content-security-policy'])
    expect(policy).toMatch(/^sandbox allow-scripts /)
    expect(policy).not.toContain('allow-same-origin')
    expect(policy).toContain("default-src 'none'")
    expect(answer?.headers['cache-control']).toBe('private, no-store')
  })
})

describe('a private report', () => {
  it('is not there where nobody can log in, like one that does not exist', async () => {
    const pages = aReception({ login: undefined })
    const [hidden, missing] = [await ask(pages, '/reports/acme/secret'), await ask(pages, '/reports/acme/nothing')]
    expect(hidden.answer?.status).toBe(404)
    expect(hidden.answer).toEqual(missing.answer)
  })

  it('sends an unknown visitor to GitHub, also for one that does not exist', async () => {
    const pages = aReception()
    for (const target of ['/reports/acme/secret', '/reports/acme/nothing']) {
      const { answer, location } = await ask(pages, target)
      expect(answer?.status).toBe(302)
      expect(location).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/)
      expect(String(answer?.headers['set-cookie'])).toMatch(/^__Host-throughline-login=.+; HttpOnly; Secure; SameSite=Lax$/)
    }
  })

  it('is shown after the login to whoever may read the repository, and to nobody else', async () => {
    const pages = aReception()
    const { cookie, location } = await logIn(pages, '/reports/acme/secret')
    expect(location).toBe('/reports/acme/secret')
    expect((await ask(pages, location, cookie)).answer).toMatchObject({ status: 200, body: html })
    expect((await ask(pages, '/reports/acme/other', cookie)).answer?.status).toBe(404)
    expect((await ask(pages, '/reports/acme/nothing', cookie)).answer?.status).toBe(404)
  })

  it('asks again after eight hours', async () => {
    const pages = aReception()
    const { cookie, location } = await logIn(pages, '/reports/acme/secret')
    now.at += 8 * 3_600_000
    expect((await ask(pages, location, cookie)).answer?.status).toBe(302)
    now.at -= 8 * 3_600_000
  })

  it('does not keep the visitor\'s token where anybody could read it', async () => {
    const { cookie } = await logIn(aReception(), '/reports/acme/secret')
    expect(Buffer.from(cookie.split('=')[1] ?? '', 'base64url').toString('utf8')).not.toContain('ana')
  })
})

describe('a login', () => {
  it.each([
    ['with another state', (state: string) => `/login/callback?code=good&state=${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`],
    ['without a state', () => '/login/callback?code=good'],
    ['with a state of another length', (state: string) => `/login/callback?code=good&state=${state}ü`],
    ['with a code that GitHub does not take', (state: string) => `/login/callback?code=bad&state=${state}`],
  ])('is refused %s', async (_, target) => {
    const pages = aReception()
    const start = await ask(pages, '/reports/acme/secret')
    const { answer, cookies } = await ask(pages, target(start.state), start.cookies.join('; '))
    expect(answer?.status).toBe(400)
    expect(cookies).toEqual([])
  })

  it.each([['no errand', undefined], ['an errand of another App', 'other'], ['a session in its place', 'session']])('is refused with %s', async (_, whose) => {
    const pages = aReception()
    const start = await ask(pages, '/reports/acme/secret')
    const stranger = await ask(aReception({ secret: 'another' }), '/reports/acme/secret')
    const session = (await logIn(pages, '/reports/acme/secret')).cookie.replace('__Host-throughline', '__Host-throughline-login')
    const cookie = whose === 'other' ? stranger.cookies[0] : whose === 'session' ? session : undefined
    expect((await ask(pages, `/login/callback?code=good&state=${start.state}`, cookie)).answer?.status).toBe(400)
  })

  it('leads to no address but a report of this App', async () => {
    const pages = aReception()
    for (const target of ['/reports//evil.example/x', '/reports/acme/../../x', '/reports/acme/secret/more', '/reports/-a/b', '/other']) expect((await ask(pages, target)).answer).toBeUndefined()
  })

  it.each(['garbage', 'a'.repeat(5000), ''])('is asked for where the session is none (%#)', async (value) => {
    expect((await ask(aReception(), '/reports/acme/secret', `x=y; __Host-throughline=${value}`)).answer?.status).toBe(302)
  })
})

describe('a request that nobody makes by accident', () => {
  it.each(['//', '///x', '*', '[', 'http://[', '//acme/web', '/reports/acme', '/reports/acme/web/x', '/reports/acme/web%2f..', '/reports/-acme/web', `/reports/${'a'.repeat(60_000)}/x`])('%s is no page, and no failure', async (target) => {
    expect(await aReception()(target, {})).toBeUndefined()
  })

  it('is refused where the state has as many letters as ours and more bytes', async () => {
    const start = await ask(aReception(), '/reports/acme/secret')
    const { answer } = await ask(aReception(), `/login/callback?code=good&state=${encodeURIComponent('é'.repeat(start.state.length))}`, start.cookies.join('; '))
    expect(answer).toMatchObject({ status: 400 })
  })
})

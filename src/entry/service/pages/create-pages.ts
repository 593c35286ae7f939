import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Login } from './login.ts'
import { createSealer, type Sealer } from './create-sealer.ts'
import { readCookie } from './read-cookie.ts'
import type { ReportPage } from './report-page.ts'

/** Where pages come from, and who may see them. */
export interface PageWorld {
  /** The page that a repository (`owner/name`) has committed; undefined where there is none, or the App is not installed. */
  readonly loadPage: (repository: string) => Promise<ReportPage | undefined>
  /** Without a login only public repositories' reports are shown. */
  readonly login?: Login | undefined
  /** What cookies are sealed with. */
  readonly secret: string
  readonly clock: () => Date
}

/** What is to be answered. */
interface PageAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
}

/** Answers a visitor's request for a report, or their return from GitHub; undefined for paths that are none of these. */
export type Pages = (target: string, headers: IncomingHttpHeaders) => Promise<PageAnswer | undefined>

interface Reception extends PageWorld {
  readonly sessions: Sealer
  readonly errands: Sealer
}

const REPORT = /^\/reports\/([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})$/
const SESSION = '__Host-throughline'
const ERRAND = '__Host-throughline-login'
const EIGHT_HOURS = 8 * 3_600_000
const TEN_MINUTES = 600_000

/**
 * The reports' pages for people who may see the repository. A page is content that others wrote: it runs in a sandbox of
 * its own origin, from which nothing can be asked in the visitor's name.
 */
export function createPages(world: PageWorld): Pages {
  const reception: Reception = { ...world, sessions: createSealer(world.secret, 'session'), errands: createSealer(world.secret, 'login') }
  return async (target, headers) => {
    if (!target.startsWith('/')) return undefined
    // Behind a host, since "//" alone would begin one.
    const url = new URL(`http://localhost${target}`)
    const repository = REPORT.exec(url.pathname)?.[1]
    if (repository !== undefined) return show(reception, repository, headers.cookie)
    return url.pathname === '/login/callback' ? welcome(reception, url.searchParams, headers.cookie) : undefined
  }
}

async function show(reception: Reception, repository: string, cookies: string | undefined): Promise<PageAnswer> {
  const page = await reception.loadPage(repository)
  if (page?.public === true) return pageAnswer(page)
  const { login } = reception
  if (login === undefined) return notThere()
  const session = reception.sessions.open(readCookie(cookies, SESSION), reception.clock().getTime())
  // Whoever is not known is asked, also about what is not there: the difference is nobody's business.
  if (session === undefined) return sendToLogin(reception, login, repository)
  return page !== undefined && (await login.mayRead(session['token'] ?? '', repository)) ? pageAnswer(page) : notThere()
}

function sendToLogin({ errands, clock }: Reception, login: Login, repository: string): PageAnswer {
  const state = randomBytes(32).toString('base64url')
  const errand = errands.seal({ state, repository }, clock().getTime() + TEN_MINUTES)
  return { status: 302, headers: { ...BASIC, location: login.authorizationUrl(state), 'set-cookie': cookie(ERRAND, errand, TEN_MINUTES) }, body: '' }
}

/** The visitor is back from GitHub. The state must be the one of their own errand, or somebody else has sent them. */
async function welcome(reception: Reception, query: URLSearchParams, cookies: string | undefined): Promise<PageAnswer> {
  const { login, errands, sessions, clock } = reception
  const errand = errands.open(readCookie(cookies, ERRAND), clock().getTime())
  if (login === undefined || errand === undefined || !isSame(query.get('state') ?? '', errand['state'] ?? '')) return refused()
  const token = await login.exchange(query.get('code') ?? '')
  if (token === undefined) return refused()
  const session = sessions.seal({ token }, clock().getTime() + EIGHT_HOURS)
  return { status: 302, headers: { ...BASIC, location: `/reports/${errand['repository']}`, 'set-cookie': [cookie(SESSION, session, EIGHT_HOURS), cookie(ERRAND, '', 0)] }, body: '' }
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && wanted !== '' && timingSafeEqual(one, other)
}

function cookie(name: string, value: string, lifetime: number): string {
  return `${name}=${value}; Path=/; Max-Age=${lifetime / 1000}; HttpOnly; Secure; SameSite=Lax`
}

const BASIC = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }
const TEXT = { ...BASIC, 'content-type': 'text/plain; charset=utf-8' }
const SANDBOX = "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function pageAnswer({ html }: ReportPage): PageAnswer {
  return { status: 200, headers: { ...BASIC, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': SANDBOX }, body: html }
}

function notThere(): PageAnswer {
  return { status: 404, headers: TEXT, body: 'There is no report here, or it is not for you to see.\n' }
}

function refused(): PageAnswer {
  return { status: 400, headers: TEXT, body: 'The login did not come to its end. Open the report once more.\n' }
}

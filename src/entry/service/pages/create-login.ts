import { exchangeWebFlowCode, getWebFlowAuthorizationUrl } from '@octokit/oauth-methods'
import { request } from '@octokit/request'
import type { LeanFetch } from '../../../github/client/create-https-fetch.ts'
import type { Login } from './login.ts'

/** What the App's registration says of itself, and how GitHub is reached. */
interface LoginOptions {
  readonly clientId: string
  readonly clientSecret: string
  readonly apiUrl: string
  readonly fetch: LeanFetch
}

/** Login with GitHub by the App's own web flow: the visitor's token sees what both the visitor and the App may see. */
export function createLogin({ clientId, clientSecret, apiUrl, fetch }: LoginOptions): Login {
  const ask = request.defaults({ baseUrl: apiUrl, request: { fetch } })
  return {
    authorizationUrl: (state) => getWebFlowAuthorizationUrl({ clientType: 'github-app', clientId, state, allowSignup: false, request: ask }).url,
    async exchange(code) {
      const result = await exchangeWebFlowCode({ clientType: 'github-app', clientId, clientSecret, code, request: ask }).catch(failureOf)
      if ('authentication' in result) return result.authentication.token
      // GitHub says in its own way that a code is used up or made up; a GitHub that is not there is another matter.
      if (result.status === 400) return undefined
      throw new Error(`GitHub did not exchange the code of a login (status ${result.status ?? 'unknown'})`)
    },
    async mayRead(token, repository) {
      const [owner = '', repo = ''] = repository.split('/')
      try {
        await ask('GET /repos/{owner}/{repo}', { owner, repo, headers: { authorization: `token ${token}` } })
        return true
      } catch (error) {
        if ([401, 403, 404].includes((error as { readonly status?: number }).status ?? 0)) return false
        throw error
      }
    },
  }
}

/** No more than the status: the error carries the request, and with it the App's secret and the visitor's code, into the log. */
function failureOf(error: unknown): { readonly status: number | undefined } {
  return { status: (error as { readonly status?: number }).status }
}

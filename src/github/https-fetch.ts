import { createHttpsFetch } from './client/create-https-fetch.ts'
import { proxyFor } from './client/proxy-for.ts'

/** A `fetch` for Octokit over `node:https`, through the proxy that the environment names: loading the global one costs a short process more than its whole work. */
export const httpsFetch = createHttpsFetch({ proxy: (url) => proxyFor(url, process.env) })

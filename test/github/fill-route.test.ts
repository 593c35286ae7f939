import { expect, test } from 'vitest'
import { fillRoute } from '../../src/github/client/fill-route.ts'

const place = { owner: 'acme', repo: 'web' }

test.each([
  ['GET /repos/{owner}/{repo}', place, { method: 'GET', path: '/repos/acme/web', body: undefined }],
  ['GET /repos/{owner}/{repo}/contents/{path}', { ...place, path: 'a b/ü(1).yml' }, { method: 'GET', path: '/repos/acme/web/contents/a%20b%2F%C3%BC%281%29.yml', body: undefined }],
  ['GET /repos/{owner}/{repo}/issues', { ...place, state: 'open', page: 2, labels: undefined }, { method: 'GET', path: '/repos/acme/web/issues?state=open&page=2', body: undefined }],
  ['DELETE /repos/{owner}/{repo}/labels/{name}', { ...place, name: 'a/b' }, { method: 'DELETE', path: '/repos/acme/web/labels/a%2Fb', body: undefined }],
  ['POST /repos/{owner}/{repo}/labels', { ...place, name: 'x', color: null }, { method: 'POST', path: '/repos/acme/web/labels', body: { name: 'x', color: null } }],
])('%s with %j', (route, parameters, filled) => {
  expect(fillRoute(route, parameters)).toEqual(filled)
})

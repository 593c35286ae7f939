import { createServer, type Server } from 'node:http'
import type { DemoStage } from './set-up-stage.ts'
import { renderDemoPage } from './render-demo-page.ts'

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', svg: 'image/svg+xml', json: 'application/json', atom: 'application/atom+xml', csv: 'text/csv' }

/** Serves what the story left behind, on this machine only; resolves with the page's address. */
export async function servePage(stage: DemoStage, port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const page = await renderDemoPage(stage)
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const answer = path === '/' ? Promise.resolve({ type: 'text/html', content: page }) : fileOf(stage, path)
    answer.then((found) => {
      if (found === undefined) return void response.writeHead(404).end('not found\n')
      // The report's page brings a policy of its own.
      const policy = path === '/' ? { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" } : {}
      response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, ...policy }).end(found.content)
    }, () => response.writeHead(500).end())
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/`, server }
}

/** A file of the report, as it was committed. */
async function fileOf(stage: DemoStage, path: string): Promise<{ readonly type: string; readonly content: string } | undefined> {
  if (!/^\/(?:OKRS\.md|okrs\/(?:[a-z0-9-]+\/)?[A-Za-z0-9.-]+)$/.test(path)) return undefined
  const content = await stage.world.file(stage.repository, path.slice(1))
  return content === undefined ? undefined : { type: TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain', content }
}

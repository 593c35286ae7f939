import { createServer, type Server } from 'node:http'
import type { DemoStage } from './set-up-stage.ts'
import { renderDemoPage } from './render-demo-page.ts'

/** Serves what the story left behind, on this machine only; resolves with the page's address. */
export async function servePage(stage: DemoStage, port: number): Promise<{ readonly url: string; readonly server: Server }> {
  const page = await renderDemoPage(stage)
  const files: ReadonlyMap<string, readonly [type: string, content: string]> = new Map([
    ['/', ['text/html', page]],
    ['/OKRS.md', ['text/plain', (await stage.world.file(stage.repository, 'OKRS.md')) ?? '']],
    ['/report.json', ['application/json', (await stage.world.file(stage.repository, 'okrs/report.json')) ?? '']],
  ])
  const server = createServer((request, response) => {
    const found = files.get((request.url ?? '/').split('?', 1)[0] ?? '/')
    if (found === undefined) return void response.writeHead(404).end('not found\n')
    response.writeHead(200, { 'content-type': `${found[0]}; charset=utf-8`, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" }).end(found[1])
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/`, server }
}

import { createServer } from 'node:http'

/** Throws where something else listens at this port of the machine: nobody shall hear the whole story before that is told. */
export async function expectFreePort(port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((free, taken) => {
    server.once('error', (cause) => taken(new Error(`the page cannot be served at port ${port}; name another one, or leave --port out for any that is free`, { cause })))
    server.listen(port, '127.0.0.1', () => server.close(() => free()))
  })
}

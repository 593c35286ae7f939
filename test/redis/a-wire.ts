import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The way to Redis, which a test can cut, or leave as it is and carry nothing over it. */
export interface Wire {
  readonly url: string
  /** Ends every connection, and takes no new one. */
  cut(): void
  /** Connections stand, and nothing comes back. */
  hang(): void
  mend(): void
  close(): Promise<void>
}

/** A wire in good order. */
export async function aWire(to: string): Promise<Wire> {
  const state: { mode: 'whole' | 'cut' | 'hung' } = { mode: 'whole' }
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (state.mode === 'cut') return void near.destroy()
    const far = connect(Number(new URL(to).port), new URL(to).hostname)
    for (const [from, into] of [[near, far], [far, near]] as const) {
      sockets.add(from)
      from.on('data', (data) => { if (state.mode !== 'hung') into.write(data) })
      from.on('error', () => undefined)
      from.on('close', () => {
        sockets.delete(from)
        into.destroy()
      })
    }
  })
  const drop = (): void => [...sockets].forEach((socket) => socket.destroy())
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      state.mode = 'cut'
      drop()
    },
    hang: () => void (state.mode = 'hung'),
    mend() {
      state.mode = 'whole'
      drop()
    },
    close: () => new Promise((resolve) => {
      drop()
      server.close(() => resolve())
    }),
  }
}

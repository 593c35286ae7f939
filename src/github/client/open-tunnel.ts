import type { Socket } from 'node:net'
import { transportOf } from './transport-of.ts'

/** A TLS connection to the host of `target` through a proxy, which sees the host's name and nothing else. */
export function openTunnel(target: URL, proxy: URL, timeout: number): Promise<Socket> {
  const authority = `${target.hostname}:${target.port || '443'}`
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const authorization = proxy.username === '' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
  return new Promise((resolve, reject) => {
    const request = transportOf(proxy)(proxy, { method: 'CONNECT', path: authority, headers: { host: authority, ...authorization }, timeout, agent: false })
    request.on('timeout', () => request.destroy(new Error(`The proxy ${proxy.host} did not answer`)))
    request.on('error', reject)
    request.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) encrypt(socket, target, resolve, reject)
      else {
        socket.destroy()
        reject(new Error(`The proxy ${proxy.host} answered ${answer.statusCode ?? 'nothing'}`))
      }
    })
    request.end()
  })
}

function encrypt(socket: Socket, target: URL, resolve: (secure: Socket) => void, reject: (error: Error) => void): void {
  const secure = process.getBuiltinModule('node:tls').connect({ socket, servername: target.hostname }, () => resolve(secure))
  // It stays when the connection is in use, where an error that nobody hears would end the process.
  secure.on('error', reject)
}

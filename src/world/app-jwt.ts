import { createSign } from 'node:crypto'

/** The token with which an App speaks as itself, good for nine minutes. */
export function appJwt(appId: number, privateKey: string, now: Date = new Date()): string {
  const seconds = Math.floor(now.getTime() / 1000)
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: seconds - 60, exp: seconds + 540, iss: appId })}`
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')}`
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

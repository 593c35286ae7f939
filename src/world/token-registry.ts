import type { Caller, Installation } from './caller.ts'

/** Which token belongs to whom. */
export interface TokenRegistry {
  /** A person's personal access token, made when first asked for. */
  tokenOf(login: string): string
  remember(installation: Installation): void
  callerOf(authorization: string | undefined): Caller
}

/** An empty registry that knows people by `exists`. */
export function createTokenRegistry(exists: (login: string) => boolean): TokenRegistry {
  const installations = new Map<string, Installation>()
  return {
    tokenOf: (login) => `ghp_${Buffer.from(login).toString('hex')}`,
    remember(installation) {
      installations.set(installation.token, installation)
    },
    callerOf(authorization) {
      const token = tokenIn(authorization)
      if (token === undefined) return { kind: 'anonymous' }
      if (token.startsWith('eyJ')) return { kind: 'app', jwt: token }
      const installation = installations.get(token)
      if (installation !== undefined) return installation
      const login = token.startsWith('ghp_') ? Buffer.from(token.slice(4), 'hex').toString('utf8') : ''
      return exists(login) ? { kind: 'person', login } : { kind: 'unknown' }
    },
  }
}

function tokenIn(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined
  const [scheme = '', value = ''] = authorization.trim().split(' ')
  switch (scheme.toLowerCase()) {
    case 'bearer':
    case 'token':
      return value
    case 'basic':
      return Buffer.from(value, 'base64').toString('utf8').split(':').pop()
    default:
      return undefined
  }
}

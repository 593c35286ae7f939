/** Who stands behind a request, as far as its token tells. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'app'; readonly jwt: string }
  | { readonly kind: 'person'; readonly login: string }
  | Installation
  | { readonly kind: 'world'; readonly behalf: string }

/** A caller with an installation token: the App itself, or the Action's `GITHUB_TOKEN`. */
export interface Installation {
  readonly kind: 'installation'
  readonly token: string
  readonly slug: string
  readonly account: string
  readonly permissions: Readonly<Record<string, string>>
}

/** The login that GitHub shows as the author of what the caller does. */
export function loginOf(caller: Caller): string | undefined {
  switch (caller.kind) {
    case 'person':
      return caller.login
    case 'installation':
      return `${caller.slug}[bot]`
    case 'world':
      return caller.behalf
    case 'anonymous':
    case 'unknown':
    case 'app':
      return undefined
  }
}

/** Whether an installation holds a permission; everybody who is no installation does. */
export function permits(caller: Caller, permission: string, level: 'read' | 'write'): boolean {
  if (caller.kind !== 'installation') return true
  const granted = caller.permissions[permission]
  return granted === 'write' || granted === 'admin' || (level === 'read' && granted === 'read')
}

/** A promise that a test settles when it wants to. */
export interface Gate {
  readonly passed: Promise<void>
  readonly open: () => void
  readonly fail: (error: unknown) => void
}

/** A closed gate. */
export function aGate(): Gate {
  const { promise, resolve, reject } = withResolvers()
  return { passed: promise, open: resolve, fail: reject }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: unknown) => void } {
  const parts: { resolve: () => void; reject: (error: unknown) => void } = { resolve: () => undefined, reject: () => undefined }
  const promise = new Promise<void>((resolve, reject) => Object.assign(parts, { resolve, reject }))
  return { promise, resolve: () => parts.resolve(), reject: (error) => parts.reject(error) }
}

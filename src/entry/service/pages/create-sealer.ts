import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Seals small values so that nobody else can read, make or change them. */
export interface Sealer {
  /** A text that stands for the value until the given moment, in milliseconds since 1970. */
  seal(value: Readonly<Record<string, string>>, until: number): string
  /** The value, or undefined for a text that is not ours, is for another purpose, or has run out. */
  open(text: string | undefined, now: number): Readonly<Record<string, string>> | undefined
}

const NONCE = 12
const TAG = 16
/** A browser keeps cookies of 4,096 characters; what is longer is none of ours. */
const LONGEST = 4096

/** A sealer for one purpose: what was sealed for another one does not open. AES-256-GCM under a key of its own. */
export function createSealer(secret: string, purpose: string): Sealer {
  const key = createHash('sha256').update(`throughline ${purpose}\n${secret}`).digest()
  return {
    seal(value, until) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = Buffer.concat([cipher.update(JSON.stringify({ value, until }), 'utf8'), cipher.final()])
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')
    },
    open(text, now) {
      const found = text === undefined || text.length > LONGEST ? undefined : unsealed(Buffer.from(text, 'base64url'), key)
      return found !== undefined && found.until > now ? found.value : undefined
    },
  }
}

interface Sealed {
  readonly value: Readonly<Record<string, string>>
  readonly until: number
}

function unsealed(bytes: Buffer, key: Buffer): Sealed | undefined {
  if (bytes.length <= NONCE + TAG) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
    decipher.setAuthTag(bytes.subarray(-TAG))
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')) as Sealed
  } catch {
    return undefined
  }
}

import { createPrivateKey } from 'node:crypto'
import { UsageError } from '../command-line/terminal.ts'

/** The text of a key as it is given, and the variable that gives it. */
export interface GivenKey {
  readonly variable: 'PRIVATE_KEY' | 'PRIVATE_KEY_PATH'
  readonly text: string
}

/** The App's key in PEM form, however it was given; throws a UsageError where it is none. */
export function readPrivateKey({ variable, text }: GivenKey): string {
  const lines = text.replaceAll('\\n', '\n')
  const key = lines.includes('-----BEGIN') ? lines : Buffer.from(lines, 'base64').toString('utf8')
  if (isRsa(key)) return key
  throw new UsageError(`${variable} holds no private key; expected the .pem file that GitHub let you download, from "-----BEGIN RSA PRIVATE KEY-----" to its last line, as it is, on one line with \\n, or in base64`)
}

/** GitHub takes what is signed by RSA alone. */
function isRsa(key: string): boolean {
  try {
    return createPrivateKey(key).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

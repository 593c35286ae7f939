import { createHash } from 'node:crypto'

/** The id that git gives to a file of this content; equal ids save a request for the content. */
export function blobSha(content: string): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

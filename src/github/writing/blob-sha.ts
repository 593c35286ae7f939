/** The id that git gives to a file of this content; equal ids save a request for the content. */
export function blobSha(content: string): string {
  const bytes = Buffer.from(content)
  // Taken when it is needed: a check writes no files, and must not wait for cryptography.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

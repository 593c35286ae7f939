import { Redis } from 'ioredis'

/** The Redis that `.ci/run` starts. */
export const redisUrl = read()

function read(): string {
  const url = process.env['REDIS_URL']
  if (url === undefined) throw new Error('Set REDIS_URL to a Redis that may be emptied, such as redis://127.0.0.1:6390')
  return url
}

/** Forgets everything, so that a test begins with nothing. */
export async function emptyRedis(): Promise<void> {
  const redis = new Redis(redisUrl)
  await redis.flushdb()
  await redis.quit()
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds) })
}

import { connectRedis } from './connect-redis.ts'

/** Places among writes that are spread over time, for all processes that share a Redis. */
interface SharedPlaces {
  /** Takes the next place of a subject, and tells all of its last hour, the new one last: milliseconds from now on, those that have been are negative. */
  take(subject: string): Promise<readonly number[]>
  end(): void
}

/** Milliseconds, as all times here. */
const MINUTE = 60_000
const HOUR = 3_600_000

/** Of the times in a list, the first is the oldest. The clock is Redis's own, since those of the processes differ. */
const TAKE = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
while (tonumber(redis.call('LINDEX', KEYS[1], 0)) or now) < now - ${HOUR} do redis.call('LPOP', KEYS[1]) end
local before = tonumber(redis.call('LINDEX', KEYS[1], -ARGV[1]))
redis.call('RPUSH', KEYS[1], string.format('%.0f', before and math.max(now, before + ${MINUTE}) or now))
redis.call('PEXPIRE', KEYS[1], ${2 * HOUR})
local places = redis.call('LRANGE', KEYS[1], 0, -1)
for index, place in ipairs(places) do places[index] = place - now end
return places`

/** Shares out so many places a minute; rejects soon where Redis does not answer. */
export function sharePlaces(redisUrl: string, name: string, aMinute: number): SharedPlaces {
  const { client, end } = connectRedis(redisUrl)
  return {
    take: async (subject) => (await client.eval(TAKE, 1, `${name}:places:${subject}`, aMinute)) as readonly number[],
    end,
  }
}

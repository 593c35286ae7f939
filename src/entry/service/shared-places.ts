import { type Places, writesAMinute } from '../../github/client/request-meter.ts'

/** Where the processes that do the same work meet. */
interface MeetingPlace {
  readonly redisUrl?: string | undefined
  readonly queueName?: string | undefined
  readonly paced?: boolean | undefined
}

/** The places among the writes of an installation, which processes with one queue share; undefined where there is one process, or no pace. */
export async function sharedPlaces({ redisUrl, queueName = 'throughline', paced = true }: MeetingPlace): Promise<{ of(installation: number): Places; end(): void } | undefined> {
  if (redisUrl === undefined || !paced) return undefined
  // The Redis client is loaded only when it is needed.
  const { sharePlaces } = await import('../../queue/share-places.ts')
  const { take, end } = sharePlaces(redisUrl, queueName, writesAMinute)
  return { of: (installation) => () => take(String(installation)), end }
}

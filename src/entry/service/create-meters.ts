import { createRequestMeter, type Places, type RequestMeter } from '../../github/client/request-meter.ts'
import type { GitHubClient } from '../../github/client/github-client.ts'
import { type RetryTimes, withRetry } from '../../github/client/with-retry.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'

/** A client of Probot's, as far as reading what its answers say of rate limits needs it. */
interface HookedClient extends GitHubClient {
  readonly hook: { after(name: 'request', told: (response: { readonly headers: Readonly<Record<string, unknown>> }) => void): void }
}

/** One meter for each installation, since GitHub counts each on its own. */
interface Meters {
  /** The client counted by its installation's meter, asking again where that helps. */
  metered(installation: number, client: HookedClient): GitHubClient
  /** Throws an UnverifiableError that says how long to wait, where the installation has to. */
  demandRoom(installation: number, subject: string, bulk: boolean): void
}

/** Meters that begin at nothing; without `paced` they let writes pass as they come. `placesOf` an installation are those that several processes share. */
export function createMeters(times: RetryTimes, paced = true, placesOf?: (installation: number) => Places): Meters {
  const meters = new Map<number, RequestMeter>()
  function meterOf(installation: number): RequestMeter {
    const meter = meters.get(installation) ?? createRequestMeter(times, paced, placesOf?.(installation))
    meters.set(installation, meter)
    return meter
  }
  return {
    metered(installation, client) {
      const meter = meterOf(installation)
      client.hook.after('request', ({ headers }) => meter.note(headers))
      return withRetry(meter.metered(client), times)
    },
    demandRoom(installation, subject, bulk) {
      const wait = meterOf(installation).wait(bulk ? 'bulk' : 'live')
      if (wait > 0) throw new UnverifiableError(subject, 'unavailable', new Error('GitHub asks for a pause'), { wait })
    },
  }
}

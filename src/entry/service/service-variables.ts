/** A variable of the environment that the App reads. */
export interface ServiceVariable {
  readonly name: string
  readonly about: string
  /** What holds where it is not set, or is empty. */
  readonly fallback?: string
}

/** Everything that the App reads from the environment: the help and the page about operations list it. */
export const serviceVariables = [
  { name: 'APP_ID', about: 'the number on the App\'s settings page', fallback: 'required' },
  { name: 'PRIVATE_KEY', about: 'the key that GitHub let you download: as it is, on one line with \\n, or in base64', fallback: 'this or the next is required' },
  { name: 'PRIVATE_KEY_PATH', about: 'the file with that key' },
  { name: 'WEBHOOK_SECRET', about: 'a long random text, the same as on the App\'s settings page', fallback: 'required' },
  { name: 'WEBHOOK_PATH', about: 'where deliveries arrive', fallback: '/api/github/webhooks' },
  { name: 'HOST', about: 'the address to listen on', fallback: '0.0.0.0' },
  { name: 'PORT', about: 'the port to listen on', fallback: '3000' },
  { name: 'REDIS_URL', about: 'the Redis that keeps the queue: redis://… or rediss://…', fallback: 'in the process' },
  { name: 'CONCURRENCY', about: 'tasks at a time, 1 to 32', fallback: '4' },
  { name: 'REPORT_DELAY_SECONDS', about: 'a report is committed at most once in so many seconds', fallback: '600' },
  { name: 'SWEEP_HOURS', about: 'hours between two rounds through all repositories; 0 for none', fallback: '24' },
  { name: 'GRACE_SECONDS', about: 'from SIGTERM to the end of the process, at most', fallback: '25' },
  { name: 'LINGER_SECONDS', about: 'of these, for how long deliveries are still taken', fallback: '5' },
  { name: 'LOG_LEVEL', about: 'fatal, error, warn, info, debug or trace', fallback: 'info' },
  { name: 'GITHUB_CLIENT_ID', about: 'the App\'s client, to show reports to people who log in', fallback: 'public reports only' },
  { name: 'GITHUB_CLIENT_SECRET', about: 'its secret' },
  { name: 'GHE_HOST', about: 'the name of a GitHub Enterprise Server', fallback: 'github.com' },
  { name: 'GHE_PROTOCOL', about: 'how to reach it', fallback: 'https' },
  { name: 'GITHUB_API_URL', about: 'the API\'s whole address instead of both', fallback: 'https://api.github.com' },
] as const satisfies readonly ServiceVariable[]

/** The name of a variable that the App reads. */
export type ServiceVariableName = (typeof serviceVariables)[number]['name']

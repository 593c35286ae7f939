/** How much a registration of the App must let it do, and what it must hear of: as in `app.yml`. */
export const registration = {
  permissions: { checks: 'write', contents: 'write', issues: 'write', pull_requests: 'write', merge_queues: 'read', metadata: 'read' },
  events: ['check_run', 'check_suite', 'issue_comment', 'issue_dependencies', 'issues', 'label', 'merge_group', 'pull_request', 'push', 'repository', 'sub_issues'],
} as const

/** What GitHub says that an App, or one of its installations, may do and hears of. */
export interface Granted {
  readonly permissions?: Readonly<Record<string, string>> | undefined
  readonly events?: readonly string[] | undefined
}

const LEVELS: readonly (string | undefined)[] = ['read', 'write', 'admin']

/** What is not granted, as it is called on GitHub's pages: `permission merge_queues: read`, `event label`. */
export function lackingOf({ permissions = {}, events = [] }: Granted): readonly string[] {
  const denied = Object.entries(registration.permissions).filter(([name, level]) => LEVELS.indexOf(permissions[name]) < LEVELS.indexOf(level))
  const unheard = registration.events.filter((event) => !events.includes(event))
  return [...denied.map(([name, level]) => `permission ${name}: ${level}`), ...unheard.map((event) => `event ${event}`)]
}

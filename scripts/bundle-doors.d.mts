type LogLevel = 'silent' | 'error' | 'warning' | 'info'

/** Writes the Action's files into a folder; `entry` is bundled in the place of its own start, under its own name. */
export function bundleAction(outdir: string, logLevel?: LogLevel, entry?: string): Promise<void>

/** Writes every door's files into a folder. */
export function bundleDoors(outdir: string, logLevel?: LogLevel): Promise<void>

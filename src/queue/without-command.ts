/** An error of the Redis client without the command that was refused: of a sign-in, that holds the password. */
export function withoutCommand(error: unknown): unknown {
  if (error instanceof Error) Reflect.deleteProperty(error, 'command')
  return error
}

import * as z from 'zod/mini'

const error = 'acceptor-invalid'
const acceptor = z.string({ error }).check(z.regex(/^@[A-Za-z0-9][A-Za-z0-9_-]{0,79}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/, { error }))

/** Who may accept what teams propose: people and teams, each as GitHub mentions them. */
export const writtenAcceptors = z.union([acceptor, z.array(acceptor).check(z.minLength(1))], { error })

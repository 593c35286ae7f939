/**
 * How far an initiative is: from an idea to a measured effect. `dropped` was closed without being done; of one that is merely `open`
 * the source does not say enough to tell an idea from a commitment.
 */
export type Stage = 'open' | 'proposed' | 'accepted' | 'committed' | 'shipped' | 'measured' | 'dropped'

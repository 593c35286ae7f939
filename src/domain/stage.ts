/** How far an initiative is: from an idea to a measured effect. `dropped` was closed without being done. */
export type Stage = 'proposed' | 'accepted' | 'committed' | 'shipped' | 'measured' | 'dropped'

/** A user, bot or organisation in REST JSON. */
export interface RestAccount {
  readonly login: string
  readonly id: number
  readonly node_id: string
  readonly type?: string
  readonly avatar_url?: string
}

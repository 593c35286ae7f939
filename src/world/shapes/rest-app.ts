/** A GitHub App in REST JSON. */
export interface RestApp {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly node_id: string
  readonly owner: unknown
  readonly description: string | null
  readonly external_url: string
  readonly html_url: string
  readonly created_at: string
  readonly updated_at: string
  readonly permissions: Readonly<Record<string, string>>
  readonly events: readonly string[]
}

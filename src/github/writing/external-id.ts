/** What a check run of ours says of itself to machines. */
interface ExternalId {
  /** The pull request that it speaks about. */
  readonly item?: number | undefined
  readonly digest?: string | undefined
}

const FORMAT = /^(?:([1-9]\d{0,9}))?(?::([0-9a-z]{14}))?$/

/** `12:1a2b3c…`, for the run's `external_id`; undefined when there is nothing to say. */
export function writeExternalId({ item, digest }: ExternalId): string | undefined {
  const text = `${item ?? ''}${digest === undefined ? '' : `:${digest}`}`
  return text === '' ? undefined : text
}

/** What `writeExternalId` wrote; nothing where another has written. */
export function readExternalId(text: string | null | undefined): ExternalId {
  const [, item, digest] = FORMAT.exec(text ?? '') ?? []
  return { item: item === undefined ? undefined : Number(item), digest }
}

const NOTE = '\n\n*The rest was cut: GitHub shows no more here.*\n'

/** GitHub counts the bytes of a check run's summary, whatever its description calls them. */
const longestSummary = 65_535

/** The text, cut at a line's end so that it and a note fit into `limit` bytes of UTF-8. */
export function cutSummary(text: string, limit: number = longestSummary): string {
  if (Buffer.byteLength(text) <= limit) return text
  const room = Buffer.from(text).subarray(0, limit - Buffer.byteLength(NOTE))
  const end = room.lastIndexOf('\n')
  // Without a line to cut at, the last character may be cut in two; it is dropped.
  const kept = end > 0 ? room.subarray(0, end).toString() : room.toString().replace(/\uFFFD$/, '')
  return `${kept}${NOTE}`
}

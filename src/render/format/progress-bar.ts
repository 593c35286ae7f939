/** A bar of `cells` glyphs for a share from 0 to 1; only the whole way fills it, and any way at all shows. */
export function progressBar(share: number, cells = 10): string {
  const clamped = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0
  const filled = clamped === 1 ? cells : Math.min(cells - 1, Math.max(clamped > 0 ? 1 : 0, Math.round(clamped * cells)))
  return '▰'.repeat(filled) + '▱'.repeat(cells - filled)
}

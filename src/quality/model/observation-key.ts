const FNV_OFFSET = 0x81_1c_9d_c5
const FNV_PRIME = 0x01_00_01_93

/** How many keys there are: with some thousand weights, one unknown observation in a thousand is taken for a known one. */
export const KEYS = 2 ** 23

/**
 * The number under which an observation's weights are kept instead of its name, which would weigh four times as much (FNV-1a, folded to 23 bits;
 * the field knows it as feature hashing).
 */
export function observationKey(name: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME)
  return ((hash >>> 23) ^ hash) & (KEYS - 1)
}

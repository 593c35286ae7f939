/** Colours for a terminal, or none. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
}

/** The colours, where they are wanted; text as it is, where not. */
export function paint(colour: boolean): Paint {
  const ink = (open: number, close: number) => (text: string) => (colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text)
  return { bold: ink(1, 22), dim: ink(2, 22), red: ink(31, 39), green: ink(32, 39), yellow: ink(33, 39), blue: ink(34, 39) }
}

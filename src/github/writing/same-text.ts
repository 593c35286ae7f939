/** Whether two texts are one to GitHub, which stores some with other line ends and without the blank at the end. */
export function sameText(a: string, b: string): boolean {
  return normalise(a) === normalise(b)
}

function normalise(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

/** Whether a text says a word or an id by itself: the "id" in "did" is not said, and neither is the `O1` of `O1.KR1`. */
export function saysAlone(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/^[./_-]?[\p{L}\d]/u.test(text.slice(end, end + 2))) return true
  }
  return false
}

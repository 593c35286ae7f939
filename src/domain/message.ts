declare const kept: unique symbol

/**
 * What a diagnostic says. What stands between two backticks in it is code, and ours: somebody's words bring no backtick with them, so
 * whatever prints a message may take it apart there.
 */
export type Message = string & { readonly [kept]: 'message' }

/** A sentence of ours with code in it. */
export interface Coded {
  readonly coded: Message
}

/** A sentence in whose own words backticks mark code; in what is put in they become apostrophes. */
export function coded(words: TemplateStringsArray, ...pieces: readonly (string | number)[]): Coded {
  return { coded: words.reduce((said, text, index) => `${said}${withoutMarks(String(pieces[index - 1] ?? ''))}${text}`) as Message }
}

/** Sentences as one message. A string may hold somebody's words anywhere, so nothing in it is code. */
export function messageOf(...sentences: readonly (string | Coded | undefined)[]): Message {
  return sentences.filter((sentence) => sentence !== undefined).map((sentence) => (typeof sentence === 'string' ? withoutMarks(sentence) : sentence.coded)).join(' ') as Message
}

function withoutMarks(text: string): string {
  return text.replaceAll('`', '\'')
}

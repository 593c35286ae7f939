const PERIODS = /^(?:q[1-4]|h[12]|eoq|eoy|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|quarter|year|month|spring|summer|autumn|winter)$/i

/** Whether a word names a time of the year. */
export function isPeriod(word: string): boolean {
  return PERIODS.test(word)
}

/** First line of the comment on what is missing. */
export const missing = '👋 Something is still missing before this initiative counts towards a key result:'

/** First line of the comment on what does not fit. */
export const invalid = '👋 Nearly there: the link to a key result does not quite hold yet.'

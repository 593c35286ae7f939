/** Of the page's script and style; tests hold them to what they are the hashes of. */
const SCRIPT = 'sha256-Syzmz2XgcrMVD0LCYMuVPVyf83hQGwzBpdS4rgamQuc='
const STYLE = 'sha256-AsSFBhYggFFWZ2v7jnkesF/33dsLq3z7TVO1gYPVL0s='

/** Nothing is loaded, sent or framed, and nothing runs or styles but what the page itself holds. */
export const pagePolicy = `default-src 'none'; style-src '${STYLE}'; script-src '${SCRIPT}'; base-uri 'none'; form-action 'none'`

const LEFT_OPEN = /^[\s"'@<([]*(?:tb[dac]|to\s?do|n\s?\/?\s?a|none|nobody|no\s?one|open|unassigned|unknown|unclear|pending|x{2,5}|\?{1,5}|[-–—.…]{1,5}|(?:still\s)?to\sbe\s(?:defined|decided|determined|done|confirmed|named|found|assigned|announced)|offen)[\s"'>)\].?!]*$/i

/** Whether a field holds only the promise to be filled in: `TBD`, `?`, `to be defined`. */
export function isLeftOpen(text: string): boolean {
  return text.length <= LONGEST && LEFT_OPEN.test(text)
}

const LONGEST = 60

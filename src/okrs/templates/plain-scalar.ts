/** A text as it can stand in a list of a YAML file: as it is where that reads as the same text, and in double quotes where not. */
export function plainScalar(text: string, inFlow: boolean): string {
  const marks = /^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$|[\p{Cc}\u2028\u2029\ufeff]/u.test(text)
  const other = /^(?:true|false|null|~|yes|no|on|off|y|n|[-+.\d][\d.,eExXoO_:+-]*|\d{4}-\d.*)$/i.test(text)
  const inBrackets = inFlow && /[,[\]{}]/.test(text)
  return marks || other || inBrackets || text === '' ? JSON.stringify(text) : text
}

/** Precision, recall and F1 of one label over pairs of (expected, found) sets. */
export function measure(pairs, label) {
  const right = pairs.filter(({ expected, found }) => expected.includes(label) && found.includes(label)).length
  const said = pairs.filter(({ found }) => found.includes(label)).length
  const due = pairs.filter(({ expected }) => expected.includes(label)).length
  const precision = said === 0 ? 0 : right / said
  const recall = due === 0 ? 0 : right / due
  return { label, n: due, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** One table row; a label that no line bears has no figures. */
export function tableRow({ label, n, precision, recall, f1 }) {
  if (n === 0) return `| ${label.padEnd(20)} |    0 |    – |    – |    – |`
  return `| ${label.padEnd(20)} | ${String(n).padStart(4)} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`
}

/** The table's head. */
export function tableHead() {
  return `| ${'label'.padEnd(20)} |    n | prec | rec  | F1   |\n|${'-'.repeat(22)}|------|------|------|------|`
}

/** Judges every organisation's lines with a judge made from all the others' lines. */
export async function crossValidate(lines, extra, makeJudge) {
  const judged = []
  for (const organisation of [...new Set(lines.map((line) => line.organisation))].sort()) {
    const judge = await makeJudge([...lines.filter((line) => line.organisation !== organisation), ...extra])
    for (const line of lines) if (line.organisation === organisation) judged.push({ line, found: judge(line.text) })
  }
  return judged
}

import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import type { TemplateParseResult } from '@actions/workflow-parser'

/** What GitHub's own parser says against an `action.yml`, as `line:column message`; nothing if it is fine. */
export function validateAction(text: string): readonly string[] {
  return problems(parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter()))
}

/**
 * What GitHub's own parser says against a workflow, as `line:column message`; nothing if it is fine.
 * The second pass (events, needs, cron, job graph) only runs when the first one found nothing, as on GitHub.
 */
export async function validateWorkflow(text: string): Promise<readonly string[]> {
  const parsed = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter())
  if (parsed.value !== undefined && parsed.context.errors.count === 0) await convertWorkflowTemplate(parsed.context, parsed.value)
  return problems(parsed)
}

function problems(parsed: TemplateParseResult): readonly string[] {
  return parsed.context.errors.getErrors().map(({ rawMessage, range }) => {
    return range === undefined ? rawMessage : `${range.start.line}:${range.start.column} ${rawMessage}`
  })
}

import { stageOf } from '../../src/domain/initiative.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { buildReport } from '../../src/report/build-report.ts'
import type { Report } from '../../src/report/report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective } from '../builders/a-plan.ts'
import { anItem } from '../builders/an-item.ts'
import { aFinding, findingsOn } from '../builders/findings-on.ts'

/** What people who mean no good put into titles, notes, owners, units and reasons; each would leave a trace in a page if it came alive. */
export const corpus: Readonly<Record<string, string>> = {
  script: '<script>document.title="owned"</script>',
  image: '<img src=x onerror="document.title=\'owned\'">',
  svg: '<svg onload="document.title=\'owned\'"><script>document.title="owned"</script></svg>',
  link: '[click](javascript:document.title="owned") <a href="javascript:document.title=1">x</a>',
  attribute: '" onmouseover="document.title=\'owned\'" x=\'" autofocus onfocus="document.title=1"',
  endings: '</script></style></title></text></desc></svg></details></table>]]>--><h1>owned</h1>',
  mermaid: '"] --> evil["<b>x</b>"]\nclick A "javascript:alert(1)"\n```\n%%{init: {"securityLevel":"loose"}}%%',
  markdown: '`</code>` | a | b | **c** ![i](https://example.com/i.png) # d',
  mention: '@everyone @acme/owners Closes #1, fixes acme/web#2 https://example.com',
  bidi: 'abc\u202edcba\u2066\u200f\u061c',
  control: 'a\u0000b\u0007c\u001b[2Jd\u009be\uFFFE\uFFFF\ud800',
  entities: '&lt;script&gt; &#60;b&#62; &quot; &nbsp;',
  style: '</style><style>body{display:none}</style> expression(alert(1)) url(javascript:1)',
  emoji: '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 é́́́́́',
  huge: `${'x<|`*["'.repeat(9362)}xx`,
}

/** A report in which everybody writes nothing but this. */
export function reportOf(text: string): Report {
  const unit = { kind: 'count', symbol: text, scale: 1 } as const
  const keyResult = aKeyResult({
    title: text, metric: text, audience: text, owner: text, unit, guardrails: [{ metric: text, unit, min: 1, current: 0 }],
    checkIns: ['2026-10-12', '2026-10-26', '2026-11-02', '2026-11-09'].map((date, index) => ({ date, value: 41 + index, note: text, confidence: 0.5 })),
  })
  const learning = aKeyResult({ id: 'O1.KR2', title: text, intent: 'learn', baseline: undefined, target: undefined, unit: '' })
  const plan = { today: '2026-11-16', cycles: [aCycle({ id: text, objectives: [anObjective({ id: 'O1', title: text, why: text, owner: text, team: text, keyResults: [keyResult, learning] })] })] }
  const bodies = ['KR: O1.KR1\nImpact: +1 by 2026-12-01 (50 %)\nEffort: 1', 'KR: O1.KR1\nImpact: +2\nEffort: 2', 'KR: O1.KR1\nImpact: +3\nEffort: 3', 'KR: O1.KR1\nImpact: +4\nEffort: 4', `KR: ${text}\nImpact: ${text}`, `KR: none — ${text}`, `KR: O1.KR2\nImpact: ${text}`]
  const initiatives = bodies.map((body, index) => {
    const item = anItem({ number: index + 1, title: text, body, labels: ['initiative', `team: ${text}`], author: text, assignees: [text], url: index === 3 ? `javascript:${text}` : `https://github.com/acme/web/issues/${index + 1}` })
    const verdict = evaluateLinkage(item, plan, defaultSettings)
    return { item, verdict, stage: stageOf(item, verdict) }
  })
  return buildReport(plan, initiatives, { repository: 'acme/web', findings: findingsOn(text, aFinding({ rule: text, message: text, suggestion: text })) })
}

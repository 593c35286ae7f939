import type { Group } from '../group.ts'
import { missing } from './first-lines.ts'

const nothing = { check: 'failure: No key result named, no expected impact given', comment: missing, problems: ['key-result-missing', 'impact-missing'] } as const

/** What is not there, and what is no answer. */
export const missingAnswers: Group = {
  title: 'What is missing, and what does not count as an answer',
  about: 'Nobody is taken at a word that the template said: placeholders, comments, code and quotations are no answers. Everything that is missing is said at once, with a block to paste.',
  scenarios: [
    { when: 'A pull request says nothing', pull: { body: '' }, seen: { verdict: 'missing', ...nothing } },
    { when: 'An issue from the form that nobody filled in', pains: ['stefanbuck/github-issue-parser#2'], issue: { body: '### Key result\n\n_No response_\n\n### Expected impact\n\n_No response_\n' }, seen: { verdict: 'missing', flagged: true, comment: missing, problems: ['key-result-placeholder', 'impact-placeholder'] } },
    { when: 'A pull request with words that fill space', pull: { body: 'KR: TBD\nImpact: N/A' }, seen: { verdict: 'missing', check: 'failure: The key result is still a placeholder (and 1 more)', comment: missing, problems: ['key-result-placeholder', 'impact-placeholder'] } },
    { when: 'A pull request names a key result and no impact', pull: { body: 'KR: O1.KR1' }, seen: { verdict: 'missing', check: 'failure: No expected impact given', comment: missing, problems: ['impact-missing'] } },
    { when: 'A pull request names an impact and no key result', pull: { body: 'Impact: +2 pp' }, seen: { verdict: 'missing', check: 'failure: No key result named', comment: missing, problems: ['key-result-missing'] } },
    { when: 'A pull request whose answers stand in a comment of the template', pull: { body: '<!--\nKR: O1.KR1\nImpact: +2 pp\n-->' }, seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request that shows how to write it, in a code block', pull: { body: 'This is how:\n\n```\nKR: O1.KR1\nImpact: +2 pp\n```' }, seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request that quotes somebody else’s', pull: { body: '> KR: O1.KR1\n> Impact: +2 pp\n\nLike that one.' }, seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request whose answers stand behind boxes that nobody ticked', pull: { body: '- [ ] Key result: O1.KR1\n- [ ] Expected impact: +2 pp' }, seen: { verdict: 'missing', check: 'failure: The key result stands behind a box that is not ticked (and 1 more)', comment: missing, problems: ['key-result-placeholder', 'impact-placeholder'] } },
    { when: 'A pull request that names the key result in its title alone', pull: { title: 'O1.KR1: remind practices', body: 'Impact: +2 pp' }, seen: { verdict: 'missing', check: 'failure: No key result named', comment: missing, problems: ['key-result-missing'] } },
    { when: 'A pull request that lacks a field which the team asks for', settings: 'require: [key_result, expected_impact, hypothesis]\n', pull: { body: 'KR: O1.KR1\nImpact: +2 pp' }, seen: { verdict: 'missing', check: 'failure: No hypothesis given', comment: missing, problems: ['field-missing'] } },
    { when: 'An issue whose text area holds a list and several paragraphs', pains: ['redhat-plumbers-in-action/advanced-issue-labeler#396'], issue: { body: '### Key result\r\n\r\nO1.KR1\r\n\r\n### Expected impact\r\n\r\nWe looked at last spring.\r\n\r\n- reminders went to half of them\r\n\r\n+2 pp by 2026-12-10\r\n' }, seen: { verdict: 'linked' } },
    { when: 'An issue with a heading in a text area that looks like a field: the first one counts', pains: ['stefanbuck/github-issue-parser#14'], issue: { body: '### Key result\n\nO1.KR1\n\n### Expected impact\n\n+2 pp\n\n### Anything else\n\n### Key result\n\nas in spring\n' }, seen: { verdict: 'linked' } },
  ],
}

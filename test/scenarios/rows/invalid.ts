import { lastQuarter, okrs } from '../fernwell.ts'
import type { Group } from '../group.ts'
import { invalid } from './first-lines.ts'

/** What was said and does not fit. */
export const invalidAnswers: Group = {
  title: 'What does not fit',
  about: 'The check says what was found, what was expected and what to paste, and asks back where it thinks it knows what was meant. It never takes a near miss for an answer.',
  scenarios: [
    { when: 'A pull request misspells the key result', pains: ['ClearTax/jira-lint#67'], pull: { body: 'KR: O1.KR11\nImpact: +2 pp' }, seen: { verdict: 'invalid', check: 'failure: No key result O1.KR11; did you mean O1.KR1, O1.KR2 or O2.KR1?', comment: invalid, problems: ['key-result-unknown'] } },
    { when: 'An issue misspells the key result', issue: { body: 'KR: O1.KR11\nImpact: +2 pp' }, seen: { verdict: 'invalid', flagged: true, comment: invalid, problems: ['key-result-unknown'] } },
    { when: 'A pull request names an objective', pull: { body: 'KR: O1\nImpact: +2 pp' }, seen: { verdict: 'invalid', check: 'failure: No key result O1; did you mean O1.KR1 or O1.KR2?', comment: invalid, problems: ['key-result-unknown'] } },
    { when: 'A pull request names an id that may be two', pull: { body: 'KR: KR1\nImpact: +2 pp' }, seen: { verdict: 'invalid', check: 'failure: More than one key result may be meant: O1.KR1 or O2.KR1', comment: invalid, problems: ['key-result-ambiguous'] } },
    { when: 'A pull request names two key results in two places', pull: { body: '### Key result\n\nO1.KR1\n\n### Expected impact\n\n+2 pp\n\n### Key result\n\nO1.KR2' }, seen: { verdict: 'invalid', check: 'failure: More than one key result may be meant: O1.KR1 or O1.KR2', comment: invalid, problems: ['key-result-ambiguous'] } },
    { when: 'A pull request names a key result of the quarter that has ended', files: { '.github/okrs/2026-Q3.yml': lastQuarter, '.github/okrs/2026-Q4.yml': okrs }, pull: { body: 'KR: O9.KR1\nImpact: +5 sign-ups' }, seen: { verdict: 'invalid', check: 'failure: O9.KR1 belongs to a cycle that has ended', comment: invalid, problems: ['key-result-closed'] } },
    { when: 'A pull request has an impact without a number', pull: { body: 'KR: O1.KR1\nImpact: a clear improvement for new practices' }, seen: { verdict: 'invalid', check: 'failure: The expected impact has no number', comment: invalid, problems: ['impact-not-a-number'] } },
    { when: 'A pull request has an impact the wrong way', pull: { body: 'KR: O1.KR2\nImpact: +3 min' }, seen: { verdict: 'invalid', check: 'failure: The impact points the wrong way: +3 min', comment: invalid, problems: ['impact-wrong-direction'] } },
    { when: 'A pull request has an impact of another kind', pull: { body: 'KR: O1.KR1\nImpact: -300 ms' }, seen: { verdict: 'invalid', check: 'failure: The impact is in another unit than the key result: -300 ms', comment: invalid, problems: ['impact-wrong-unit'] } },
    { when: 'A pull request has an impact beyond what there is', pull: { body: 'KR: O1.KR1\nImpact: +70 pp' }, seen: { verdict: 'invalid', check: 'failure: The impact is out of range: +70 pp', comment: invalid, problems: ['impact-out-of-range'] } },
    { when: 'A pull request has an impact that may be a level or a change', pull: { body: 'KR: O1.KR1\nImpact: 42' }, seen: { verdict: 'invalid', check: 'failure: The expected impact can be read in more than one way', comment: invalid, problems: ['impact-ambiguous'] } },
    { when: 'A pull request promises a share of a start value that is not known yet', pull: { body: 'KR: O2.KR3\nImpact: +10 %' }, seen: { verdict: 'invalid', check: 'failure: The impact needs a baseline that the key result does not have', comment: invalid, problems: ['impact-no-baseline'] } },
    { when: 'A pull request has an impact by a day that does not exist', pull: { body: 'KR: O1.KR1\nImpact: +2 pp by 2026-11-31' }, seen: { verdict: 'invalid', check: 'failure: The date of the impact cannot be read: by 2026-11-31', comment: invalid, problems: ['impact-date-invalid'] } },
    { when: 'A pull request promises its impact in some weeks from whenever it is read', pull: { body: 'KR: O1.KR1\nImpact: +2 pp in 3 weeks' }, seen: { verdict: 'invalid', check: 'failure: The date of the impact cannot be read: in 3 weeks', comment: invalid, problems: ['impact-date-invalid'] } },
    { when: 'A pull request is more sure of its impact than anybody can be', pull: { body: 'KR: O1.KR1\nImpact: +2 pp (150 %)' }, seen: { verdict: 'invalid', check: 'failure: The confidence of the impact is no share: (150 %)', comment: invalid, problems: ['impact-confidence-invalid'] } },
    { when: 'A pull request has an impact on a key result that it does not name', pull: { body: 'KR: O1.KR1\nImpact:\n- O1.KR1: +2 pp\n- O1.KR2: -3 min' }, seen: { verdict: 'invalid', check: 'failure: The impact is for a key result that is not named: O1.KR2: -3 min', comment: invalid, problems: ['impact-key-result-unlinked'] } },
    { when: 'A pull request has a field that cannot be used', settings: 'require: [key_result, expected_impact, effort]\n', pull: { body: 'KR: O1.KR1\nImpact: +2 pp\nEffort: quite some' }, seen: { verdict: 'invalid', check: 'failure: The effort cannot be used', comment: invalid, problems: ['field-invalid'] } },
    { when: 'A pull request with several mistakes: all are said at once', pull: { body: 'KR: O1.KR1, O4.KR2\nImpact: -2 pp by 2026-11-31' }, seen: { verdict: 'invalid', check: 'failure: No key result O4.KR2; did you mean O1.KR2 or O2.KR2? (and 2 more)', comment: invalid, problems: ['key-result-unknown', 'impact-wrong-direction', 'impact-date-invalid'] } },
  ],
}

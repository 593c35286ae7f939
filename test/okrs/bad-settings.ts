/** A mistake that people make in the settings, with the diagnostic that it must get. */
interface BadSettings {
  readonly what: string
  readonly text: string
  readonly code: string
  /** Line and column. */
  readonly at: readonly [number, number]
  /** Part of the message. */
  readonly says: string
  readonly fix?: string
}

export const badSettings: readonly BadSettings[] = [
  { what: 'broken YAML', text: 'mode: warn\n\tlabel: x\n', code: 'yaml-tab', at: [2, 1], says: 'A tab is used' },
  { what: 'a file of 300 kB', text: `# ${'x'.repeat(300_000)}`, code: 'file-too-large', at: [1, 1], says: '301 kB' },
  { what: 'a label in Latin-1', text: 'mode: warn\nlabel: Ma\ufffdnahme\n', code: 'wrong-encoding', at: [2, 10], says: 'not saved as UTF-8' },
  { what: 'a misspelt key', text: 'mod: warn\n', code: 'unknown-key', at: [1, 1], says: 'Unknown key mod in the settings. Did you mean mode?', fix: 'mode' },
  { what: 'a misspelt key of a part', text: 'report: { paths: A.md }\n', code: 'unknown-key', at: [1, 11], says: 'Unknown key paths in report. Did you mean path?', fix: 'path' },
  { what: 'a word that Throughline has not', text: 'vocabulary: { epic: Bet }\n', code: 'unknown-key', at: [1, 15], says: 'Unknown key epic in vocabulary. It knows cycle, objective' },
  { what: 'a key that objects inherit', text: '__proto__: { mode: off }\n', code: 'unknown-key', at: [1, 1], says: '__proto__' },
  { what: 'false in place of off', text: 'mode: false\n', code: 'value-not-allowed', at: [1, 7], says: 'To switch the check off, write off', fix: 'off' },
  { what: 'true in place of a mode', text: 'mode: true\n', code: 'value-not-allowed', at: [1, 7], says: 'Write enforce to fail', fix: 'enforce' },
  { what: 'on in place of a mode', text: 'mode: on\n', code: 'value-not-allowed', at: [1, 7], says: 'mode is on. Write enforce', fix: 'enforce' },
  { what: 'a mode that does not exist', text: 'mode: warning\n', code: 'value-not-allowed', at: [1, 7], says: 'Did you mean warn?', fix: 'warn' },
  { what: 'a field that does not exist', text: 'require: [key_results]\n', code: 'value-not-allowed', at: [1, 11], says: 'Did you mean key_result?', fix: 'key_result' },
  { what: 'a delivery that does not exist', text: 'report: { delivery: pull_request }\n', code: 'value-not-allowed', at: [1, 21], says: 'report.delivery is pull_request', fix: 'pull-request' },
  { what: 'no label', text: 'label: []\n', code: 'list-empty', at: [1, 8], says: 'label is an empty list' },
  { what: 'a number as a label', text: 'label: 7\n', code: 'wrong-type', at: [1, 8], says: 'text or a list of texts' },
  { what: 'an empty label', text: 'label: " "\n', code: 'text-empty', at: [1, 8], says: 'label is empty' },
  { what: 'one author in place of a list', text: 'exempt: { authors: robot }\n', code: 'wrong-type', at: [1, 20], says: 'exempt.authors is robot, but it must be a list', fix: '[robot]' },
  { what: 'yes in place of true', text: 'issues: { comment: yes }\n', code: 'wrong-type', at: [1, 20], says: 'issues.comment is yes', fix: 'true' },
  { what: 'a rule that weighs something else', text: 'rules: { missing-owner: warning }\n', code: 'value-not-allowed', at: [1, 25], says: 'Did you mean warn?', fix: 'warn' },
  { what: 'a list of rules', text: 'rules: [missing-owner]\n', code: 'wrong-type', at: [1, 8], says: 'rules is a list, but it must have keys of its own. For example: `rules: {' },
  { what: 'a list in place of keys', text: 'fields: [KR]\n', code: 'wrong-type', at: [1, 9], says: 'fields is a list, but it must have keys of its own. For example: `fields: {' },
  { what: 'a report outside the repository', text: 'report: { path: ../OKRS.md }\n', code: 'path-invalid', at: [1, 17], says: 'climbs out of the repository' },
  { what: 'an absolute path', text: 'report: { data: /srv/a.json }\n', code: 'path-invalid', at: [1, 17], says: 'absolute' },
  { what: 'a backslash', text: 'report: { page: docs\\a.html }\n', code: 'path-invalid', at: [1, 17], says: 'backslash' },
  { what: 'a report among the workflows', text: 'report: { path: .github/Workflows/a.yml }\n', code: 'path-invalid', at: [1, 17], says: 'where files are run' },
  { what: 'a report within git', text: 'report: { charts: .git/hooks }\n', code: 'path-invalid', at: [1, 19], says: 'belongs to git' },
  { what: 'a report over the OKRs', text: 'report: { path: .github/okrs.yml }\n', code: 'path-invalid', at: [1, 17], says: 'the OKRs or the settings themselves' },
  { what: 'a word in place of a day', text: 'enforce_after: soon\n', code: 'enforce-after-invalid', at: [1, 16], says: 'must be a date like 2026-12-01 or the number' },
  { what: 'a day that no calendar has', text: 'enforce_after: 2026-11-31\n', code: 'date-invalid', at: [1, 16], says: 'enforce_after is 2026-11-31' },
  { what: 'no days', text: 'issues: { close_after: 0 }\n', code: 'days-out-of-range', at: [1, 24], says: 'from 1 to 365' },
  { what: 'an address in place of a repository', text: 'extends: https://github.com/acme/goals.git\n', code: 'repository-invalid', at: [1, 10], says: 'owner and name', fix: 'acme/goals' },
  { what: 'a repository without its owner', text: 'repositories: [shop]\n', code: 'repository-invalid', at: [1, 16], says: 'repositories is shop' },
  { what: 'a team without an at sign', text: 'accepted_by: [acme/product]\n', code: 'acceptor-invalid', at: [1, 15], says: 'as GitHub mentions them', fix: '"@acme/product"' },
  { what: 'an address in place of a person', text: 'accepted_by: ana@acme.example\n', code: 'acceptor-invalid', at: [1, 14], says: 'accepted_by is ana@acme.example' },
  { what: 'a band the wrong way round', text: 'report: { debt_band: [30, 20] }\n', code: 'band-invalid', at: [1, 22], says: 'two percentages' },
  { what: 'a section that does not exist', text: 'report: { sections: [calibrations] }\n', code: 'value-not-allowed', at: [1, 22], says: 'Did you mean calibration?', fix: 'calibration' },
  { what: 'one heading for two fields', text: 'fields: { hypothesis: [impact] }\n', code: 'field-name-twice', at: [1, 23], says: 'both expected_impact and hypothesis' },
  { what: 'one file for two reports', text: 'report: { path: a.md, data: A.md }\n', code: 'report-path-twice', at: [1, 29], says: 'one would overwrite the other' },
]

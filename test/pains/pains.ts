/** Something that users of such tools suffer from, and what becomes of it here. */
export interface Pain {
  readonly what: string
  /** Where they say so in public; each is named in one of the places that show it. */
  readonly said: readonly string[]
  readonly here: string
  /** The scenarios and files of this folder that show it. */
  readonly shown: readonly string[]
}

/** The list behind `docs/pains.md`. */
export const pains: readonly Pain[] = [
  {
    what: 'A gate that goes silent blocks every merge',
    said: ['zeke/semantic-pull-requests#95', 'wip/app#803'],
    here: 'The Action stands in for the App under the same check name; a sweep finds what was lost; while GitHub does not answer, the check concludes neutral and says so.',
    shown: ['A pull request while GitHub does not answer', 'lost-events.test.ts'],
  },
  {
    what: 'The merge queue waits for a check that never comes',
    said: ['palantir/policy-bot#548', 'dcoapp/app#199', 'dcoapp/app#303'],
    here: 'The queue’s commit gets the live verdict of its pull request.',
    shown: ['A linked pull request in the merge queue', 'merge-queue.test.ts'],
  },
  {
    what: 'A skipped job counts as passed, and a filtered one stays pending',
    said: ['cozystack/cozystack#3587'],
    here: 'The workflow that is handed out has no condition and no filter; what is out of scope gets a named success.',
    shown: ['A pull request without the label', 'required-check.test.ts'],
  },
  {
    what: 'The verdict is not refreshed: late labels, re-runs with an old payload',
    said: ['langchain-ai/langchain#35720', 'github/gh-aw#28895'],
    here: 'Only numbers are taken from an event; the state is read live.',
    shown: ['A pull request whose first event arrives again after it was mended: the live state counts', 'lost-events.test.ts', 'A pull request that gets its label later'],
  },
  {
    what: 'A comment that may not be written hides the verdict',
    said: ['cloudnative-pg/cloudnative-pg#10500'],
    here: 'The verdict depends on no write; what is missing is named with its permission.',
    shown: ['A pull request where comments may not be written: the check says it', 'configuration.test.ts'],
  },
  {
    what: 'A bot comments again and again',
    said: [],
    here: 'One comment, found by its mark and its author, is edited in place and in the end says that all is set.',
    shown: ['A pull request that is mended, and then spoiled', 'A pull request on which a passer-by copies our comment: ours stays one, and theirs as it is'],
  },
  {
    what: 'All bots are let through, or none',
    said: [],
    here: 'Bots are exempt by their login.',
    shown: ['A pull request of a bot that is exempt', 'A pull request of another bot is asked like everybody'],
  },
  {
    what: 'A gate that punishes is switched off',
    said: [],
    here: 'It can warn first, until a day or for older work, in the same words.',
    shown: ['A pull request says nothing, and the mode is warn', 'A pull request before the day on which enforcement begins', 'A pull request with a number that enforcement spares'],
  },
  {
    what: 'Search stops at 1,000 results, and a part looks like the whole',
    said: [],
    here: 'Lists are read to their end without search; what was not reached is said.',
    shown: ['scale.test.ts', 'budget.test.ts'],
  },
  {
    what: 'The report cannot be pushed',
    said: ['stefanzweifel/git-auto-commit-action#87', 'stefanzweifel/git-auto-commit-action#163', 'peanutprotocol/peanut-ui#2487'],
    here: 'It takes the first way that is allowed, says why, and is signed as GitHub signs.',
    shown: ['delivery.test.ts'],
  },
  {
    what: 'Fifty pull requests with reports, all in conflict',
    said: ['all-contributors/app#484'],
    here: 'One pull request is kept current; nothing is written where nothing has changed.',
    shown: ['delivery.test.ts'],
  },
  {
    what: 'A made-up reference passes',
    said: ['PrefectHQ/fastmcp#4173'],
    here: 'A reference is resolved; an issue that does not exist gives nothing to inherit.',
    shown: ['A pull request closes an issue that does not exist'],
  },
  {
    what: 'A loose pattern takes anything for an id, until the check is removed',
    said: ['ClearTax/jira-lint#67'],
    here: 'Ids are resolved against the file. A near miss is suggested, never taken.',
    shown: ['A pull request misspells the key result'],
  },
  {
    what: 'Issue forms: “No response”, line ends, and only the first paragraph is read',
    said: ['stefanbuck/github-issue-parser#2', 'redhat-plumbers-in-action/advanced-issue-labeler#396'],
    here: 'What the form itself says is no answer; a section is read to its end.',
    shown: ['An issue from the form that nobody filled in', 'An issue whose text area holds a list and several paragraphs'],
  },
  {
    what: 'A heading inside a text area passes for the field',
    said: ['stefanbuck/github-issue-parser#14'],
    here: 'The first field of a name counts, and fences are respected; two that disagree are told.',
    shown: ['An issue with a heading in a text area that looks like a field: the first one counts'],
  },
  {
    what: 'Errors in the configuration are invisible',
    said: ['repository-settings/app#38'],
    here: 'The pull request that makes them fails on their lines; later every check names them.',
    shown: ['A pull request breaks the settings', 'configuration.test.ts'],
  },
  {
    what: 'The organisation’s settings are not found',
    said: ['probot/probot#1660'],
    here: 'The owner’s `.github` repository is read by its name, and switches on only what it names.',
    shown: ['A pull request where the organisation’s .github repository switches this one on', 'configuration.test.ts'],
  },
  {
    what: 'The work lies in another repository than the roadmap',
    said: ['Namchee/conventional-pr#126'],
    here: 'Links lead over repositories; what cannot be seen from here is “could not verify”.',
    shown: ['A pull request closes an issue of the roadmap’s repository', 'configuration.test.ts'],
  },
  {
    what: 'Not all work has a key result',
    said: ['tarides/okra#76'],
    here: '`none — reason` is an answer, and counted.',
    shown: ['A pull request that gives a reason for none', 'configuration.test.ts'],
  },
  {
    what: 'People check in after the cycle has ended',
    said: ['oslokommune/okr-tracker#840'],
    here: 'A late value goes into the file of its cycle, and counts there.',
    shown: ['report-truth.test.ts'],
  },
  {
    what: 'Closing an issue moves a goal',
    said: ['Ally/Viva Goals'],
    here: 'A key result moves by its check-ins alone.',
    shown: ['report-truth.test.ts'],
  },
]

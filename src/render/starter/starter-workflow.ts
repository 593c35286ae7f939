/**
 * The workflow that checks. It is safe for forks: it runs the default branch's version, checks out and runs nothing of the
 * pull request, may not write to the repository, and has no job-level condition, since GitHub counts a skipped job as passed.
 */
export function starterWorkflow(): string {
  return `name: Throughline
on:
  pull_request_target:   # also for forks: it runs this file as the default branch has it, and nothing of the pull request
    types: [opened, edited, reopened, synchronize, labeled, unlabeled, ready_for_review, converted_to_draft]
  issues:
    types: [opened, edited, reopened, labeled, unlabeled, closed]
  issue_comment:         # commands, such as /kr O1.KR1
    types: [created, edited]
  merge_group:

permissions:
  contents: read         # the OKR file and the settings
  checks: write          # the verdict as a check run
  issues: write          # one comment and one label on issues; commands
  pull-requests: write   # one comment on pull requests

concurrency:
  group: throughline-\${{ github.event.pull_request.number || github.event.issue.number || github.ref }}

jobs:
  throughline:
    runs-on: ubuntu-latest
    steps:
      - uses: throughline/throughline@v1
`
}

/** The workflow that reports. It has a file of its own because only it may write to the repository, and it runs for nothing that comes from outside. */
export function starterReportWorkflow(): string {
  return `name: Throughline report
on:
  push:
    branches: [main]
    paths: ['.github/okrs.yml', '.github/okrs/**', '.github/throughline.yml']
  schedule:
    - cron: '17 5 * * 1-5'
  workflow_dispatch:

permissions:
  contents: write        # the report is committed
  checks: write          # open work is looked at again when the OKRs have changed
  issues: write          # its comments and labels, and one issue when the OKR file is broken
  pull-requests: write   # its comments; the report's pull request where main is protected

concurrency:
  group: throughline-report

jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: throughline/throughline@v1
`
}

/**
 * The workflow that is handed out. It is safe for forks: it runs the default branch's version, checks out nothing of
 * the pull request, and has no job-level condition, since GitHub counts a skipped job as passed.
 */
export function starterWorkflow(): string {
  return `name: Throughline
on:
  pull_request_target:
    types: [opened, edited, reopened, synchronize, labeled, unlabeled, ready_for_review, converted_to_draft]
  issues:
    types: [opened, edited, reopened, labeled, unlabeled, closed]
  merge_group:
  push:
    branches: [main]
    paths: ['.github/okrs.yml', '.github/okrs/**', '.github/throughline.yml']
  schedule:
    - cron: '17 5 * * 1-5'
  workflow_dispatch:

permissions:
  contents: write        # the report is committed; not needed for the check
  checks: write          # the verdict as a check run
  issues: write          # one comment and one label on issues
  pull-requests: write   # one comment on pull requests; the report's pull request where main is protected

concurrency:
  group: throughline-\${{ github.event.pull_request.number || github.event.issue.number || github.ref }}

jobs:
  throughline:
    runs-on: ubuntu-latest
    steps:
      - uses: throughline/throughline@v1
`
}

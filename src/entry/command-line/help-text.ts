import { type ServiceVariable, serviceVariables } from '../service/service-variables.ts'
import { listCommand } from './list-command.ts'

const OVERVIEW = `Throughline keeps every initiative tied to a key result and an expected impact.

Usage: throughline COMMAND [options]

  init                 write okrs.yml, settings, issue form, pull request section and workflow
  lint [FILE…]         examine the OKR file: errors and findings
  diff [BASE [HEAD]]   what a change of the OKRs changes, lowered targets first
  check [FILE|-]       check a body, or a list that gh or the REST API printed
  report               write the report's files from the checkout and a list of issues
  audit [OWNER[/NAME]] list everything that would fail if the check were enforced today
  config [OWNER/NAME]  print the settings that hold, and where each comes from
  check-in KR VALUE    add a check-in to the OKR file
  serve                run the GitHub App
  demo                 run the whole story on an embedded GitHub

  help COMMAND         more about one
  --version            the version

Commands work from any folder of a checkout. Paths that you type begin where you are; paths that are printed begin at
the root (or at the nearest folder above with OKRs of its own), as they do in a workflow.

Exit codes: 0 fine · 1 findings at the failing level · 2 usage or unreadable input · 141 nobody reads the output any more
`

const DETAILS: Readonly<Record<string, string>> = {
  init: `Usage: throughline init [--workflows] [--force] [--dry-run]

Writes what a repository needs to start: .github/okrs.yml, .github/throughline.yml, an issue form,
a pull request template and workflows. A file that exists is left alone. Where there is a pull request template
of another name or in another folder, its new section is printed, to be pasted.

  --workflows  write the workflows only: OKRs and settings come from the company's .github repository
  --force      overwrite files that exist
  --dry-run    print what would be written
`,
  lint: `Usage: throughline lint [FILE…] [--format text|json|sarif|github] [--today DAY]

Examines OKR files and the settings (throughline.yml); without FILE those of the checkout (.github/okrs.yml, or
every file of .github/okrs/).
Ends with 1 when there are errors, and with 2 where the only OKR file has a name under which nobody reads it (okrs.yaml).

  throughline lint --format sarif > okrs.sarif
`,
  diff: `Usage: throughline diff [BASE [HEAD]] [--issues FILE|-] [--format text|json|sarif|github] [options]

Compares two versions of the OKRs as people mean them, and not line by line: what was lowered, renamed, moved,
added or removed, what the rules find in what differs, and which open work it affects. BASE and HEAD are git
revisions (main, HEAD~2, v1.4), OKR files, or folders: a checkout, or one of OKR files. Without HEAD the files as they
are now are compared; without BASE, HEAD's with these. A path with OKRs goes before a revision
of that name.
Ends with 1 when a finding is an error, or HEAD's files are broken; with 2 when BASE's are.

  --issues FILE|-     what gh issue list --json … or the REST API printed: the work that may be affected
  --settings FILE     another settings file than .github/throughline.yml
  --repository OWNER/NAME   whose OKRs they are
  --company FOLDER    a checkout of the company's repository, where one stands behind
  --today DAY         the day on which cycles are judged

  throughline diff main
`,
  check: `Usage: throughline check [FILE|-] [--format text|json|sarif|github] [options]

Checks a body (Markdown), or the items of a list, against the checkout's OKR file. Without FILE, or with -,
standard input is read. A body counts as an initiative; items of a list count when they carry the label.
Ends with 1 when one fails. Closed items are listed but never fail: they are history.

  --settings FILE        another settings file than .github/throughline.yml
  --mode off|warn|enforce   instead of the settings' mode
  --repository OWNER/NAME   whose items they are, where the list does not say
  --company DIR          a checkout of the company's repository, instead of reading it over the API
  --today DAY            the day on which cycles and dates are judged

  ${listCommand} \\
    | throughline check -
`,
  report: `Usage: throughline report [--issues FILE|-] [--dry-run] [options]

Writes the report's files (OKRS.md, okrs/report.json) from the checkout's OKR file and a list of issues.
Where the OKR file is broken, there is no report: it prints what lint would (as JSON, throughline/lint@1), leaves the
files as they are and ends with 1.

  --issues FILE|-     what gh issue list --json … or the REST API printed
  --dry-run           print the files instead of writing them
  --format FORMAT     what is printed beside: how the cycle stands (text), the report's data (json), or only the mistakes
                      of an OKR file that is broken (sarif, github)
  --settings FILE     another settings file than .github/throughline.yml
  --repository OWNER/NAME   whose report it is
  --company DIR       a checkout of the company's repository, instead of reading it over the API
  --today DAY         the day on which the report is drawn up

A field that the list leaves out counts as unknown: nothing is said about who is assigned where nobody was asked.

  ${listCommand} \\
    | throughline report --issues -
`,
  audit: `Usage: throughline audit OWNER|OWNER/NAME [--format text|json|sarif|github] [options]
       throughline audit --issues FILE|- [options]

Lists every open initiative that would fail if the check were enforced today, whatever the mode is now, and touches
nothing. OWNER looks at all repositories that GITHUB_TOKEN sees on the GitHub that GITHUB_API_URL names; --issues
looks at a list and the checkout. Closed work is history and not listed. Ends with 1 when something would fail or an
OKR file is broken, and with 2 when a repository could not be read: a part must not pass for the whole.

  --budget N          requests at most (default 1000); what they do not suffice for is named
  --issues FILE|-     what gh issue list --json … or the REST API printed, instead of asking GitHub
  --company DIR       with --issues: a checkout of the company's repository
  --repository OWNER/NAME   with --issues: whose items they are, where the list does not say
  --settings FILE     with --issues: another settings file than .github/throughline.yml
  --today DAY         the day on which cycles and dates are judged

  GITHUB_TOKEN=$(gh auth token) throughline audit acme --format json > audit.json
`,
  config: `Usage: throughline config [OWNER/NAME] [--format text|json|sarif|github] [options]

Prints every setting that holds, with its value and the file and line that it comes from (or: default). Without
OWNER/NAME it looks at the checkout; with it, at that repository's default branch, read with GITHUB_TOKEN from the
GitHub that GITHUB_API_URL names. Ends with 1 when a file has errors.

  --company DIR          a checkout of the company's repository, instead of reading it over the API
  --repository OWNER/NAME   whose checkout it is: with GITHUB_TOKEN, OWNER/.github is read as the layer behind it
  --settings FILE        another settings file than .github/throughline.yml
  --today DAY            the day on which cycles are judged

  throughline config acme/web --format json
`,
  'check-in': `Usage: throughline check-in KR VALUE [options]

Adds a reading of a key result's metric to the OKR file; comments and layout are kept. VALUE is a bare number in
the key result's unit and may be negative. A check-in of the same day is replaced, its note and confidence too.

  --confidence 0.7    how sure you are of reaching the target; 70% is the same
  --note TEXT         what happened, in a sentence
  --date DAY          the day for which the value holds; today where nothing is said
  --dry-run           print the file instead of writing it

  throughline check-in O1.KR1 42.5 --confidence 0.6 --note "Checklist v2 is live"
`,
  serve: `Usage: throughline serve [--port 3000]

Runs the GitHub App. Refuses to start without APP_ID, a private key and a webhook secret. How to register and run it:
https://github.com/throughline/throughline/blob/main/docs/operations.md

From the environment it reads:

${serviceVariables.map(variableLine).join('\n')}
`,
  demo: `Usage: throughline demo [--exit] [--port PORT]

Starts a GitHub in this process, installs the real App on it and tells a story of one week, step by step.
Then serves what came of it on a local page, until Ctrl-C.

  --exit    end when the story has ended: 0 when every step held
  --port    of the local page; any that is free where nothing is said
`,
}

/** The overview, or what there is to know of one command. */
export function helpText(command?: string): string {
  return (command !== undefined && Object.hasOwn(DETAILS, command) ? DETAILS[command] : undefined) ?? OVERVIEW
}

function variableLine({ name, about, fallback }: ServiceVariable): string {
  return `  ${name.padEnd(22)} ${about}${fallback === undefined ? '' : ` (${fallback})`}`
}

import { effectiveSettings } from '../../okrs/effective-settings.ts'
import { settingsGuide } from '../../okrs/settings-guide.ts'
import { settingsOrigins } from '../../okrs/settings-origins.ts'
import { stacked, trusted } from '../markdown/markdown.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { table } from '../markdown/table.ts'
import { code, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'

const INTRODUCTION = `Settings live in \`.github/throughline.yml\`. Every key has a default, so the file may hold only what differs, or be missing. They
count as the default branch has them; a pull request that breaks them fails, with remarks on the lines. A key that is wrong
all the same does not count, everything else does, and every check, the Action's log and one issue in the repository say which and why.
The Action's input \`settings\` and the option \`--settings\` name another file; one that is not there is warned of (the Action, where the defaults hold) or refused (\`task: lint\`, the command line).

**Layers.** Behind a repository's own files stand those of the repository that \`extends\` names, or, where it names none, those of the
\`.github\` repository of the same owner; then the defaults. What is nearer wins, key by key, also inside \`fields\`, \`exempt\`, \`report\` and
the like. A list is one value: it replaces the whole list behind it. \`extends\`, \`repositories\` and \`activate\` speak about the repository they stand in
and are not inherited. See [decision 008](decisions/008-the-owners-github-repository.md).

**Switching on.** Throughline is silent where there are no OKRs. The owner's files count in a repository that has settings or OKRs of its own,
and in those that the owner's settings name: \`activate: ["acme/*", "!acme/playground"]\`. Where more people can read than the owner's files, as in a
public repository below a private \`.github\`, they count only if the repository says \`extends\` itself.
What a pull request says there counts once it is merged: nobody is shown another repository's goals for proposing to extend it.

**Who keeps a report.** A repository with OKRs of its own, or whose own settings have \`report\` or \`repositories\`. The company's OKRs alone, by
\`activate\` or \`extends\`, bring checks, labels and comments and no commit but one: issue forms that offer its key results follow them (\`issues: { form: false }\` for not even that).
\`report: { path: OKRS.md }\` in a repository's own settings is all that it needs for a report; the Action's \`task: report\` and \`throughline report\` write one anywhere.

\`throughline config\` prints what holds in a checkout, and \`throughline config acme/web\` what holds in a repository on GitHub: every key with
its value and the file and line that it comes from. \`--format json\` prints
\`{schema: "throughline/config@1", repository, state, layers, unasked, settings: [{key, value, from: {repository, file, line}}], diagnostics}\`,
where \`state\` is \`on\`, \`off\`, \`silent\` or \`broken\`, and \`from\` is null for a default. It ends with 1 when a file has errors.`

/** The page of all settings, from the guide that also explains mistakes in them. */
export function settingsPage(): string {
  const defaults = new Map(effectiveSettings(settingsOrigins(new Map())).map(({ key, value }) => [key, value]))
  const maps = Object.entries(settingsGuide).map(([map, keys]) => stacked([
    heading(2, map === '' ? words('Keys') : code(map)),
    table(
      [{ title: trusted('Key') }, { title: trusted('Default') }, { title: trusted('What it is for') }],
      Object.entries(keys).map(([key, { about, example }]) => {
        const isMap = map === '' && Object.hasOwn(settingsGuide, key)
        return [
          phraseToMarkdown(code(key)),
          isMap ? trusted('see below') : shown(defaults.get(map === '' ? key : `${map}.${key}`)),
          trusted(`${about.replaceAll('|', String.raw`\|`).replaceAll('*', String.raw`\*`)}<br>${phraseToMarkdown(code(example))}`),
        ]
      }),
    ),
  ]))
  return `${stacked([heading(1, words('Settings')), trusted(INTRODUCTION), paragraph(words('This page is written by `npm run schemas`; a test keeps it equal to the program.')), ...maps])}\n`
}

function shown(value: unknown) {
  return value === undefined ? trusted('–') : phraseToMarkdown(code(typeof value === 'string' ? value : JSON.stringify(value)))
}

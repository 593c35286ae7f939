import type { Day } from '../../domain/day.ts'
import type { Settings } from '../../domain/settings.ts'
import type { ChangeSet } from '../../report/changes/change.ts'
import type { Report } from '../../report/report.ts'
import { escapeXml } from '../charts/svg.ts'
import { phraseToHtml } from '../phrase/phrase-to-html.ts'
import { changeWords } from '../report-view/change-words.ts'
import { type ReportView, reportView } from '../report-view/report-view.ts'

const MOST_LINES = 60
const LONGEST_LINE = 2000

/**
 * What changed as an Atom feed (RFC 4287), an entry a week. Its dates are those of the changes, and its ids name repository, cycle and
 * week, so that a reader shows an entry once however often the file is written.
 */
export function renderChangesFeed(report: Report, settings: Settings): string {
  const view = reportView(report, settings, { placeOf: () => undefined, document: settings.report.feed })
  const { changes, repository } = report
  const sets = [...(changes.current === undefined ? [] : [changes.current]), ...changes.earlier].filter(({ entries }) => entries.length > 0)
  const home = homeOf(report)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.language.tag}">`,
    `  <id>${nameOf(report, 'changes')}</id>`,
    `  <title>${escapeXml(repository === '' ? view.language.labels.title : `${view.language.labels.title}: ${repository}`, 200)}</title>`,
    `  <updated>${instant(sets[0]?.updatedOn ?? changes.week)}</updated>`,
    '  <author><name>Throughline</name></author>',
    ...(home === undefined ? [] : [`  <link rel="alternate" href="${escapeXml(`${home}/blob/HEAD/${settings.report.path.split('/').map(encodeURIComponent).join('/')}`, LONGEST_LINE)}"/>`]),
    ...sets.map((set) => entry(set, report, view)),
    '</feed>',
    '',
  ].join('\n')
}

function entry(set: ChangeSet, report: Report, view: ReportView): string {
  const { changes: say, format, sentences } = view.language
  const lines = set.entries.slice(0, MOST_LINES).map((change) => `<li>${phraseToHtml(changeWords(change, set, view))}</li>`)
  const rest = set.entries.length - MOST_LINES + set.more
  const html = `<ul>${lines.join('')}</ul>${rest > 0 && set.entries.length + set.more > MOST_LINES ? `<p>${escapeXml(sentences.more(rest), 200)}</p>` : ''}`
  return [
    '  <entry>',
    `    <id>${nameOf(report, 'changes', report.cycle?.id ?? '', set.week)}</id>`,
    `    <title>${escapeXml(say.week(format.day(set.week)), 200)}</title>`,
    `    <updated>${instant(set.updatedOn)}</updated>`,
    `    <content type="html">${asContent(html)}</content>`,
    '  </entry>',
  ].join('\n')
}

/** HTML as the text of an element: what it holds of people's words is clean already. */
function asContent(html: string): string {
  return html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, '')
}

/** A name that stays: of the repository, and of what the entry is about. */
function nameOf({ repository }: Report, ...about: readonly string[]): string {
  return ['urn', 'throughline', repository, ...about].map((part) => escapeXml(encodeURIComponent(part.toWellFormed()), 1000)).join(':')
}

function instant(day: Day): string {
  return `${day}T00:00:00Z`
}

/** The address of the report's repository, as its items' addresses begin; undefined where none of them says. */
function homeOf({ repository, initiatives }: Report): string | undefined {
  if (repository === '') return undefined
  for (const initiative of initiatives) {
    const at = initiative.repository === repository ? initiative.url.indexOf(`/${repository}/`) : -1
    if (at > 0 && /^https?:\/\/[^/]+$/.test(initiative.url.slice(0, at))) return `${initiative.url.slice(0, at)}/${repository}`
  }
  return undefined
}

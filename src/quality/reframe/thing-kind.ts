import { phraseLengthAt, phraseSet } from '../words/phrases.ts'
import type { PhraseSet } from '../words/phrases.ts'
import { isPeople, mayBePeople } from './people-named.ts'
import type { Thing } from './read-thing.ts'

/** What can be made, held or bought, as far as it tells what for. */
export type ThingKind = 'harm' | 'welcome' | 'purchase' | 'search' | 'waiting' | 'proof' | 'check' | 'training' | 'lesson' | 'inquiry' | 'quality' | 'safety' | 'docs' | 'plan' | 'process' | 'insight' | 'meeting'
  | 'outreach' | 'partner' | 'team' | 'post' | 'programme' | 'system' | 'front' | 'brand' | 'link' | 'place' | 'road' | 'people' | 'doers'

/** Nouns by kind; a hyphen joins the words of a phrase. */
const NOUNS: readonly (readonly [ThingKind, PhraseSet])[] = ([
  ['harm', 'bug defect vulnerability incident outage error failure crash blocker complaint technical-debt tech-debt bottleneck workaround accident near-miss'],
  ['welcome', 'onboarding signup sign-up sign-up-flow sign-up-form welcome-email onboarding-flow onboarding-wizard onboarding-checklist setup setup-wizard wizard first-run onboarding-process welcome-pack'],
  ['purchase', 'checkout checkout-page checkout-flow payment payment-page payment-flow cart shopping-cart pricing-page purchase-flow booking-flow ticket-shop'],
  ['search', 'search search-page site-search product-search search-engine catalogue catalog directory'],
  ['waiting', 'performance speed page-speed latency load-time response-time build-time queue waiting-list'],
  ['proof', `certification certificate accreditation soc iso licence license permit compliance gdpr hipaa pci charter-mark fda-approval registration-of quality-mark type-approval planning-permission permission`],
  ['check', 'audit penetration-test security-review inspection risk-assessment health-check security-audit safety-review'],
  ['training', 'training training-course induction e-learning bootcamp drill exercise first-aid-course refresher'],
  ['lesson', 'course class lesson curriculum degree tutorial-series module-of'],
  ['inquiry', 'interview research survey study user-test usability-test a-b-test b-test experiment poll focus-group questionnaire analysis benchmark pilot pilot-project trial proof-of-concept poc design-sprint sprint'],
  ['quality', `test-coverage coverage unit-test integration-test end-to-end-test regression-test test-suite test qa bug monitoring alerting observability error-tracking error-reporting error-monitoring code-review
    codebase refactoring automated-test`],
  ['safety', `authentication two-factor-authentication encryption firewall backup access-control security disaster-recovery recovery-plan incident-response on-call on-call-rotation rotation alarm smoke-alarm sprinkler rate-limiting
    vulnerability-scanning password-manager emergency-plan guard-rail`],
  ['docs', `document documentation docs doc guide handbook faq runbook help-centre help-center help-page knowledge-base article tutorial wiki manual readme glossary playbook fact-sheet how-to reference`],
  ['plan', `policy strategy plan roadmap vision mission standard guideline principle value charter code-of-conduct okr budget framework rule concept job-architecture career-path pricing-model business-case agenda curriculum-plan`],
  ['process', `process procedure workflow invoicing billing payroll approval scheduling routine handover rota rostering closing month-end-close reconciliation logistics procurement operation dispatch maintenance
    bookkeeping release-process data-entry triage delivery template checklist`],
  ['insight', 'dashboard report analytics kpi data-warehouse metric scorecard forecast data-lake data-model statistic'],
  ['meeting', 'meeting retrospective retro one-on-one all-hands standup town-hall offsite workshop session away-day check-in office-hour hackathon review-meeting lunch-and-learn brown-bag round-table consultation'],
  ['outreach', `blog blog-post post video webinar podcast campaign newsletter event conference meetup talk case-study story ama press-release tweet announcement ebook e-book exhibition festival concert open-day fair advert
    leaflet flyer poster magazine film brochure white-paper whitepaper livestream chapter paper thesis booth stand advertisement episode song play`],
  ['partner', 'partner partnership contract agreement supplier vendor provider sponsor reseller deal memorandum mou framework-agreement tender'],
  ['team', 'team department committee council board advisory-board working-group task-force guild unit crew community-of-practice steering-group service-desk hotline'],
  ['post', 'headcount open-role role position vacancy open-position new-hire hire job-description'],
  ['programme', 'programme program scheme initiative club mentoring mentorship fund scholarship league academy'],
  ['system', `infrastructure network migration cutover database cluster pipeline ci deployment kubernetes server hosting data-centre data-center cloud backend mail-server platform erp architecture microservice monolith service`],
  ['front', 'website site homepage home-page landing-page page app mobile-app web-app portal online-shop web-shop shop-window storefront intranet kiosk loyalty-card subscription membership'],
  ['brand', 'brand logo packaging menu brand-voice slogan name uniform visual-identity identity'],
  ['link', 'integration connector interface sync'],
  ['place', `classroom office warehouse shop store playground park garden building room meeting-room kitchen clinic ward public-library library reading-room toilet hall lab laboratory community-centre centre depot roof school hospital house home
    gym canteen cafeteria campus hub factory power-plant workshop-hall studio museum pool shelter nursery theatre station market showroom flat food-bank café cafe restaurant bakery surgery crèche creche kindergarten`],
  ['road', 'road bridge footbridge path street platform trail pavement cycle-lane bike-lane pitch field square playing-field crossing car-park yard track'],
] as const).map(([kind, words]) => [kind, phraseSet(words)])

/** Nouns for work on a thing, which is told by the words before. */
const WORK_ON = phraseSet('redesign relaunch rollout launch rewrite revamp upgrade refactor implementation introduction improvement change overhaul update feature release extension automation project')
/** What only the thing itself can be. */
const OWN: ReadonlySet<ThingKind> = new Set(['harm', 'proof', 'waiting'])
const LONGEST = 4
const PLACES = /^(?:buildings?|crossing|parking|housing)$/i

function kindEndingAt({ line, from }: Thing, end: number): ThingKind | undefined {
  // Of phrases that end together the longest tells most: a help page is no page.
  for (let at = Math.max(from, end - LONGEST + 1); at <= end; at += 1) {
    const kind = NOUNS.find(([, nouns]) => phraseLengthAt(line, at, nouns) === end - at + 1)
    // "Lineage tracking" is no track.
    if (kind !== undefined && !(/ing$/i.test(line.tokens[end]?.text ?? '') && (kind[0] === 'road' || kind[0] === 'plan' || (kind[0] === 'place' && !PLACES.test(line.tokens[end]?.text ?? ''))))) return kind[0]
  }
  return undefined
}

/** The kind of a thing, by the noun that it is; where that says little ("v2 of the sign-up form", "website relaunch"), by what it is of. */
export function kindOfThing(thing: Thing): ThingKind | undefined {
  const own = kindEndingAt(thing, thing.head)
  if (own !== undefined) return own
  if (isPeople(thing)) return 'people'
  if (mayBePeople(thing)) return 'doers'
  const isWork = phraseLengthAt(thing.line, thing.head, WORK_ON) > 0 && thing.head > thing.from
  const kind = kindEndingAt(thing, isWork ? thing.head - 1 : thing.to - 1)
  // A map of complaints is no complaint.
  return kind !== undefined && !isWork && OWN.has(kind) ? undefined : kind
}

import type { WordClass } from './word-class.ts'

/** Words for what people do or feel, for proxies that come too early, and the small words that join a line's parts. */
export const STATE_WORDS = {
  usage: `use adopt usage adoption engage engagement active dau mau wau daily-active weekly-active monthly-active login log-in return
    complete-onboarding rely-on contribute participate switch-to integrate-with run-on try visit`,
  mind: `understand know aware feel believe trust prefer want recommend remember recognise familiar motivated confident blocked
    stuck surprised frustrated think perceive value forget miss
    say-that report-that describe-as confidence-in`,
  sentiment: `nps csat satisfaction satisfied net-promoter happiness happy positive-feedback positive-review positive enps approval trust-score sus sentiment
    feel say report-that agree would-recommend recommend-a-friend confident confidence promoter favorable favourable rating
    delight perception self-reported dissatisfied pulse ease-of-use`,
  proxy: `lead mql signup sign-up register registration registrant trial job-application loan-application grant-application applicant rsvp survey-response respondent
    partnership letter-of-intent loi mou press press-mention mention citation cite share-of-voice tweet-about media-coverage
    waitlist wait-list demo-request interested expression-of-interest coverage-in published-in partner
    pre-order preorder backlink nomination raw-lead prospect subscribe-to
    inquiry enquiry award quadrant placement inbound-link upvote shortlist media-placement expression-of expression letter-of
    pre-registration`,
  reach: `view visit follower subscriber traffic pageview page-view impression click ctr click-through download install star like
    open-rate viewership watch-time listen attendance attendee reader visitor unique-visitor view-through retweet
    comment fork clone reaction readership search-result ranking`,
  whole: `active-user active-users daily-active weekly-active monthly-active dau mau wau retention activation swau user-base userbase
    total-user paying-customer user-base`,
  done: `completed shipped launched released published documented implemented deployed defined created written delivered established
    live in-place ready done finished agreed approved started hired trained migrated automated integrated merged available built
    designed drafted added identified tested reviewed signed-off in-production set-up adopted-by enabled configured`,
  vague: `better great excellent best effective effectiveness high-quality quality efficient efficiency clear easier easy smooth
    seamless world-class awareness communication culture excellence alignment visibility ensure foster awesome robust healthy
    experience understanding`,
  'count-of': 'number-of count-of amount-of total-of number-of-the quantity-of share-of percent-of percentage-of proportion-of rate-of',
  purpose: 'so-that in-order-to leading-to resulting-in which-leads such-that so-as-to',
  means: 'through by-means-of via by-using by-improving by-reducing by-adding by-launching with-the-help thanks-to',
  bound: 'at-least at-most no-more-than less-than more-than under over below above within up-to minimum maximum max min',
} as const satisfies Partial<Record<WordClass, string>>

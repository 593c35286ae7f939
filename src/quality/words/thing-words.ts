import type { WordClass } from './word-class.ts'

/** Nouns, by whether they name something made, something measured, or somebody served. */
export const THING_WORDS = {
  artefact: `feature dashboard page doc documentation guide tutorial blog post blog-post article video webinar workshop roadmap plan
    strategy policy playbook template report framework library sdk api cli app application website site tool tooling integration
    prototype mvp spec specification rfc design proposal release version system platform module plugin driver database schema
    course curriculum content story case-study handbook job-description okr backlog codebase pipeline ci cd repo repository
    infrastructure component service ui interface wizard redesign flow program programme process procedure standard guideline
    runbook budget contract package binary protocol implementation architecture server client-library portal newsletter podcast
    presentation deck diagram model dataset algorithm script test-suite test unit-test benchmark endpoint environment cluster
    support-for migration initiative project task ticket issue pr pull-request milestone deliverable campaign persona survey form
    improvement recommendation definition document list inventory catalog baseline metric kpi code white-paper rate-limiting input-validation monitoring alerting logging error-monitoring error-reporting localization
    connector microservice module endpoint permission authentication sso backup dashboard-for vision mission norm role rota template-for
    node instance server machine device office centre center warehouse site-visit label tag parser editor theme guide-for step
    method option scenario proposal-for dataset set template-library gallery collection kit toolkit suite layer engine bot assistant
    calculator map chart graph view screen button menu flow-chart storyboard animation banner flyer leaflet brochure poster book chapter font logo brand-guideline test-coverage coverage wireframe journey blueprint hypothesis playbook-for
    white-paper whitepaper snapshot
    submission listing item contribution feedback snippet profile bio idea pattern entry photo image stream episode job-post posts
    assessment question answer material resource asset record practice decision agreement-on note video-course job-ad landing-page
    announcement tweet review mock mockup poc proof-of-concept demo sample example checklist faq wiki readme
    workflow agent ebook e-book artifact notification format responsibility summary category criteria topic keyword
    scheme card metadata automation rule toolchain overlay simulation installer importer exporter
    prompt index registry storage recovery-plan preview timetable tender calendar collateral recipe pricing-model price-list job-board
    terms-and-conditions glossary charter playlist trailer poster-set ticket-machine control-room depot pump-station firmware shader sprite
    texture level-design character soundtrack branch field column table-of query macro webhook queue-worker cron-job dashboard-in sandbox
    sdk-for parser-for codec kernel bootloader driver-for adapter wrapper bridge gateway proxy-server load-balancer vault secret-store
    key-rotation certificate network firewall vpn account-for role-for bylaw constitution minutes-of agenda`,
  act: `testing-session user-testing-session audit-of hour-of visit call conversation presentation-to training-session lesson class class-session
    interview meetup conference talk session meeting event experiment ab-test study call demo-call training workshop hackathon ama
    presentation hire candidate retrospective retro audit sprint iteration exercise drill review assessment survey standup one-on-one
    user-test usability-test research investigation discovery summit office-hour sync pulse-check announcement hour
    lunch-and-learn seminar town-hall stream outreach coaching coaching-session touch-point touchpoint pilot spike postmortem post-mortem
    rehearsal check-in pairing-session brainstorm field-trip open-day workshop-series study-group q-and-a livestream speaking-slot
    speaking-spot roundtable`,
  metric: `rate ratio percentage share number average median mean p50 p90 p95 p99 percentile score level volume total amount
    proportion frequency value`,
  business: `retention churn revenue arr mrr iarr acv ltv roi margin profit ebitda cost conversion activation bookings booking gmv sale
    sales renewal logo nrr grr arpu cac payback pipeline deal opportunity turnover attrition income donation fund money
    burn runway customer-acquisition market-share upsell expansion win-rate quota gross net-new order transaction purchase
    subscription paying paid saving savings pipeline-coverage sales-pipeline qualified-pipeline in-pipeline pipeline-value new-pipeline pipeline-generated bookings logos basket-size market premium aum lifetime-value cross-sell repeat-purchase funding grant-money diversity tvl volume spend-per net-income variance forecast
    price invoice bill referral cart abandoned-cart receivable wage stock-out inventory overdue-invoice cash-flow cash liquidity
    yield unit-cost cost-per tonnage throughput-of basket donation-income pledge endowment premium-income claims-ratio vacancy vacancy-rate
    tenancy market-value valuation`,
  service: `uptime availability latency throughput response-time resolution-time cycle-time lead-time mttr mttd incident outage downtime
    error crash failure bounce-rate load-time page-load performance speed sla slo time-to duration wait-time turnaround defect bug
    vulnerability restart memory accuracy success-rate completion-rate error-rate backlog-of time-to-value time-to-fill ttfb
    regression p1 p2 sev1 severity request-for-help support-ticket complaint delay blocked flaky reliability hotfix patch rollback
    query-time build-time deploy-time processing-time onboarding-time abandonment drop-off no-show absence overdue completion carbon
    emission waste energy consumption utilisation utilization occupancy productivity throughput downtime false-positive precision recall f1 coverage-gap lighthouse lcp
    recovery-time false-alarm alarm accident unplanned-stop adherence health-score readmission infection mortality
    waiting-list-length delay-of punctuality on-time-arrival late-train missed-collection scrap reject wastage leak spill pressure-loss
    battery-life frame-rate fps start-time load-average cold-start first-answer first-response handling-time lookup-time sync-time
    freshness staleness data-loss duplicate mismatch`,
  people: `user customer client resident citizen contributor member student subscriber visitor developer patient veteran learner teacher
    participant attendee community company organization organisation donor volunteer player reader account tenant household parent
    enterprise startup team-member employee applicant buyer viewer follower maintainer operator validator club voter
    delegate builder family child woman men small-business business agency school library-patron workspace citizen household driver patient guest passenger shopper reader employee-owner mentee learner farmer subscriber
    merchant pupil nurse worker job-seeker seeker employer caller apprentice writer leader investor supporter hospital clinic
    studio shop city municipality village breeder advocate champion journalist influencer blogger researcher publisher creator curator smallholder midwife carer pensioner commuter
    cyclist traveller traveler tourist renter landlord homeowner borrower saver lender policyholder claimant newcomer refugee inmate
    prisoner juror congregation alumni`,
  staff: `engineer designer manager developer-advocate recruiter employee staff teammate teammates role position lead head-of director
    engineer-manager intern vp team candidate new-joiner sre marketer analyst all-team every-team our-team crew coordinator
    specialist architect
    rep sdr ae csm svp ceo cto cfo pm ux-designer admin bookkeeper videographer executive squad department technician mechanic electrician
    welder crew-member consultant advisor paramedic librarian caretaker driver-trainer`,
  single: `feature page tool channel article video blog newsletter dashboard documentation docs handbook extension plugin filter api
    integration post report button widget template portal podcast webinar course form template twitter youtube discord slack forum
    linkedin instagram telegram facebook wiki website site blog-post event session editor app search model sdk cli library guide`,
} as const satisfies Partial<Record<WordClass, string>>

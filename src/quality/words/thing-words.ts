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
    announcement tweet review mock mockup poc proof-of-concept demo sample example checklist faq wiki readme`,
  act: `testing-session user-testing-session audit-of hour-of visit call conversation presentation-to training-session lesson class class-session
    interview meetup conference talk session meeting event experiment ab-test study call demo-call training workshop hackathon ama
    presentation hire candidate retrospective retro audit sprint iteration exercise drill review assessment survey standup one-on-one
    user-test usability-test research investigation discovery summit office-hour sync pulse-check announcement hour`,
  metric: `rate ratio percentage share number average median mean p50 p90 p95 p99 percentile score index level volume total amount
    proportion frequency value`,
  business: `retention churn revenue arr mrr iarr acv ltv roi margin profit ebitda cost conversion activation bookings booking gmv sale
    sales renewal logo nrr grr arpu cac payback pipeline deal opportunity turnover attrition income donation fund money
    burn runway customer-acquisition market-share upsell expansion win-rate quota gross net-new order transaction purchase
    subscription paying paid saving savings basket-size market premium aum lifetime-value cross-sell repeat-purchase funding grant-money diversity tvl volume spend-per net-income variance forecast`,
  service: `uptime availability latency throughput response-time resolution-time cycle-time lead-time mttr mttd incident outage downtime
    error crash failure bounce-rate load-time page-load performance speed sla slo time-to duration wait-time turnaround defect bug
    vulnerability restart memory accuracy success-rate completion-rate error-rate backlog-of time-to-value time-to-fill ttfb
    regression p1 p2 sev1 severity request-for-help support-ticket complaint delay blocked flaky reliability hotfix patch rollback
    query-time build-time deploy-time processing-time onboarding-time abandonment drop-off no-show absence overdue completion carbon
    emission waste energy consumption utilisation utilization occupancy productivity throughput downtime false-positive precision recall f1 coverage-gap lighthouse lcp`,
  people: `user customer client resident citizen contributor member student subscriber visitor developer patient veteran learner teacher
    participant attendee community company organization organisation donor volunteer player reader account tenant household parent
    enterprise startup team-member employee applicant buyer viewer follower maintainer operator validator club voter
    delegate builder family child woman men small-business business agency school library-patron workspace citizen household driver patient guest passenger shopper reader employee-owner mentee learner farmer subscriber`,
  staff: `engineer designer manager developer-advocate recruiter employee staff teammate teammates role position lead head-of director
    engineer-manager intern vp team candidate new-joiner sre marketer analyst all-team every-team our-team crew coordinator
    specialist architect`,
  single: `feature page tool channel article video blog newsletter dashboard documentation docs handbook extension plugin filter api
    integration post report button widget template portal podcast webinar course form template twitter youtube discord slack forum
    linkedin instagram telegram facebook wiki website site blog-post event session editor app search model sdk cli library guide`,
} as const satisfies Partial<Record<WordClass, string>>

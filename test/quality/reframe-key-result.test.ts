import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reframeKeyResult } from '../../src/quality/reframe-key-result.ts'

function changeFor(title: string): string {
  return reframeKeyResult({ title }).template?.replace(/ from ⟨\?⟩ to ⟨\?⟩ by ⟨date⟩$/, '') ?? ''
}

describe('reframeKeyResult', () => {
  it.each(['Ensure agents can be replaced', 'Allow gardeners and the board to plan beds', 'Members can -in the app- pay'])('takes nothing for what people do that is not: %s', (title) => {
    expect(changeFor(title)).not.toContain(' need to ')
  })

  it.each([
    ['Launch audit logs', 'Increase ⟨retention of ⟨who⟩⟩'],
    ['Ship offline mode for field engineers', 'Increase ⟨retention of field engineers⟩'],
    ['Publish 4 peer reviewed papers', 'Increase ⟨share of the ⟨who⟩ reached by the peer reviewed papers who go on to ⟨do what⟩⟩'],
    ['3 new stores opened in Leeds and York', 'Increase ⟨number of ⟨who⟩ who ⟨get what they came for⟩ in the new stores⟩'],
    ['ISO 15189 accreditation obtained for the lab', 'Reduce ⟨deals or permits held up for want of ISO 15189 accreditation⟩'],
    ['Vaccinate 5.000 children in the north', 'Increase ⟨share of children who ⟨do what they did not do before⟩⟩'],
    ['Consult 400 residents about the tram line', 'Increase ⟨share of residents who ⟨do what the answers point to⟩⟩'],
    ['Digitise the ten most used forms', 'Reduce ⟨time or mistakes in the most used forms⟩'],
    ['Make onboarding delightful', 'Increase ⟨share of new ⟨who⟩ who ⟨reach first value⟩ after onboarding⟩'],
    ['Launch loyalty card for bakers', 'Increase ⟨share of bakers who ⟨get what they came for⟩ with the loyalty card⟩'],
    ['Adopt the 2030 climate plan in council', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the 2030 climate plan⟩'],
    ['Training concept for stewards finalised', 'Increase ⟨share of ⟨decisions of stewards⟩ that follow the training concept⟩'],
    ['Draft a code of conduct for coaches', 'Increase ⟨share of ⟨decisions of coaches⟩ that follow the code of conduct⟩'],
    ['Send monthly newsletter', 'Increase ⟨share of the ⟨who⟩ reached by the monthly newsletter who go on to ⟨do what⟩⟩'],
    ['Make the app faster', 'Increase ⟨share of ⟨who⟩ who ⟨get what they came for⟩ with the app⟩'],
    ['Hire a head of people', 'Reduce ⟨time that ⟨who⟩ wait for ⟨what the head of people will do⟩⟩'],
    ['Library open during exams', 'Increase ⟨number of ⟨who⟩ who ⟨get what they came for⟩ in the library⟩'],
    ['90 percent of staff complete fire training', 'Increase ⟨share of staff who ⟨do what they did not do before⟩⟩'],
    ['Release v3.0 of the trail app', 'Increase ⟨share of ⟨who⟩ who ⟨get what they came for⟩ with v3.0 of the trail app⟩'],
    ['Launch the new sign-up wizard', 'Increase ⟨share of new ⟨who⟩ who ⟨reach first value⟩ after the new sign-up wizard⟩'],
    ['Rebuild onboarding for tenants by June', 'Increase ⟨share of new tenants who ⟨reach first value⟩ after onboarding⟩ from ⟨?⟩ to ⟨?⟩ by June'],
    ['Rebuild onboarding for trial users', 'Increase ⟨share of trial users who ⟨reach first value⟩ after onboarding⟩'],
    ['Improve onboarding of new joiners', 'Increase ⟨share of new joiners who ⟨reach first value⟩ after onboarding⟩'],
    ['Redesign the booking flow', 'Increase ⟨share of ⟨who⟩ who complete a purchase with the booking flow⟩'],
    ['Rebuild the site search', 'Reduce ⟨time until ⟨who⟩ have what they came for with the site search⟩'],
    ['Improve page speed', 'Reduce ⟨time that ⟨who⟩ wait because of page speed⟩'],
    ['Automate the monthly invoicing', 'Reduce ⟨time or mistakes in monthly invoicing⟩'],
    ['Streamline the bed-cleaning routine', 'Reduce ⟨time or mistakes in the bed-cleaning routine⟩'],
    ['Digitise patient records', 'Reduce ⟨time or mistakes in patient records⟩'],
    ['Reorganise the warehouse in Hamburg', 'Reduce ⟨time or mistakes in the warehouse in Hamburg⟩'],
    ['Outsource the payroll', 'Reduce ⟨time or mistakes in the payroll⟩'],
    ['Deprecate API v1', 'Reduce ⟨share of ⟨who⟩ still on API v1⟩'],
    ['Sunset the fax line', 'Reduce ⟨share of ⟨who⟩ still on the fax line⟩'],
    ['Replace the legacy till software with Fernwell', 'Reduce ⟨share of ⟨who⟩ still on the legacy till software⟩'],
    ['Migrate the booking database by the end of Q2', 'Reduce ⟨incidents or waiting time of ⟨who⟩ with the booking database⟩ from ⟨?⟩ to ⟨?⟩ by the end of Q2'],
    ['Migrate 30 shops to the new price service', 'Reduce ⟨share of shops not yet on the new price service⟩'],
    ['Switch all drivers to electric vans', 'Reduce ⟨share of drivers not yet on electric vans⟩'],
    ['Upgrade to PostgreSQL 16', 'Reduce ⟨incidents or waiting time of ⟨who⟩ with PostgreSQL 16⟩'],
    ['Draft a policy on remote work', 'Increase ⟨share of ⟨decisions about remote work⟩ that ⟨who⟩ take without asking⟩'],
    ['Define the data strategy', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the data strategy⟩'],
    ['Approve the 2027 budget', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the 2027 budget⟩'],
    ['Create a code of conduct', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the code of conduct⟩'],
    ['Deliver the Q3 roadmap', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the Q3 roadmap⟩'],
    ['Write a guide for volunteers', 'Reduce ⟨questions that volunteers still have to ask despite the guide⟩'],
    ['Write a guide to pruning fruit trees', 'Reduce ⟨questions about pruning fruit trees that ⟨who⟩ still have to ask⟩'],
    ['Publish a style guide for designers', 'Reduce ⟨questions that designers still have to ask despite the style guide⟩'],
    ['Document the release process', 'Reduce ⟨questions about the release process that ⟨who⟩ still have to ask⟩'],
    ['Documentation complete', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the documentation⟩'],
    ['Translate the help centre into 6 languages', 'Increase ⟨share of readers in 6 languages who ⟨get what they came for⟩ from the help centre⟩'],
    ['Complete SOC 2 Type II certification', 'Reduce ⟨deals or permits held up for want of SOC 2 Type II certification⟩'],
    ['Pass the fire safety inspection', 'Reduce ⟨deals or permits held up for want of the fire safety inspection⟩'],
    ['Secure planning permission for the annex', 'Reduce ⟨deals or permits held up for want of planning permission⟩'],
    ['Conduct a penetration test', 'Reduce ⟨faults of the kind that the penetration test looks for⟩'],
    ['Train 40 nurses in the new triage form', 'Reduce ⟨mistakes or time of nurses in the new triage form⟩'],
    ['100% of staff trained in first aid', 'Reduce ⟨mistakes or time of staff in first aid⟩'],
    ['Develop a training course on lifting for warehouse staff', 'Reduce ⟨mistakes or time of warehouse staff in lifting⟩'],
    ['Teach knot tying to all drivers', 'Reduce ⟨mistakes or time of drivers in knot tying⟩'],
    ['Hire two gardeners', 'Reduce ⟨time that ⟨who⟩ wait for ⟨what the gardeners will do⟩⟩'],
    ['Fill the open ward manager role', 'Reduce ⟨time that ⟨who⟩ wait for ⟨what the new people will do⟩⟩'],
    ['Form a data team', 'Reduce ⟨time that ⟨who⟩ wait for ⟨what the data team will do⟩⟩'],
    ['Hold 15 user research interviews', 'Increase ⟨share of ⟨who⟩ who ⟨do what the user research interviews point to⟩⟩'],
    ['Interview 12 lapsed subscribers', 'Increase ⟨share of lapsed subscribers who ⟨do what the answers point to⟩⟩'],
    ['Run experiments on pricing with first-time buyers', 'Increase ⟨share of first-time buyers who ⟨do what experiments point to⟩⟩'],
    ['Identify the top 5 reasons for returns', 'Increase ⟨share of ⟨who⟩ who ⟨gain from what is learnt about the reasons for returns⟩⟩'],
    ['Test the flood barriers', 'Increase ⟨share of ⟨who⟩ who ⟨gain from what is learnt about the flood barriers⟩⟩'],
    ['Refactor the billing module', 'Reduce ⟨defects in the billing module that reach ⟨who⟩⟩'],
    ['Write unit tests for the tax engine', 'Reduce ⟨defects in the tax engine that reach ⟨who⟩⟩'],
    ['Set up monitoring of the pumps', 'Reduce ⟨defects in the pumps that reach ⟨who⟩⟩'],
    ['Fix the 20 oldest bugs', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from the oldest bugs⟩'],
    ['Eliminate manual data entry', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from manual data entry⟩'],
    ['Implement two-factor authentication', 'Reduce ⟨incidents that two-factor authentication should prevent or shorten⟩'],
    ['Set up an on-call rotation', 'Reduce ⟨incidents that the on-call rotation should prevent or shorten⟩'],
    ['Encrypt all laptops', 'Reduce ⟨incidents with laptops⟩'],
    ['Buy a new CRM', 'Reduce ⟨time, cost or mistakes in ⟨the work done with the new CRM⟩⟩'],
    ['Install 40 smart meters', 'Reduce ⟨time, cost or mistakes in ⟨the work done with the smart meters⟩⟩'],
    ['Decide which message broker to use', 'Reduce ⟨time, cost or mistakes in ⟨the work done with the message broker⟩⟩'],
    ['Sign contract with a logistics provider', 'Increase ⟨number of ⟨who⟩ who ⟨get what⟩ through a logistics provider⟩'],
    ['Partner with 8 accounting schools', 'Increase ⟨number of ⟨who⟩ who ⟨get what⟩ through the accounting schools⟩'],
    ['Integrate with the port authority', 'Reduce ⟨time that ⟨who⟩ spend on ⟨what they carry over by hand⟩ to the port authority⟩'],
    ['Build a churn dashboard for the board', 'Reduce ⟨time until the board act on what the churn dashboard shows⟩'],
    ['Run a 3-day workshop with dairy farmers', 'Increase ⟨share of dairy farmers who ⟨do what differently⟩ after the 3-day workshop⟩'],
    ['Publish 6 case studies', 'Increase ⟨share of the ⟨who⟩ reached by the case studies who go on to ⟨do what⟩⟩'],
    ['20 case studies added to our shelf', 'Increase ⟨share of the ⟨who⟩ reached by the case studies who go on to ⟨do what⟩⟩'],
    ['Send a newsletter to donors', 'Increase ⟨share of the donors reached by the newsletter who go on to ⟨do what⟩⟩'],
    ['Film a safety video for forklift drivers', 'Increase ⟨share of the forklift drivers reached by the safety video who go on to ⟨do what⟩⟩'],
    ['Start a walking club for pensioners', 'Increase ⟨share of pensioners in the walking club who ⟨do what they did not do before⟩⟩'],
    ['Launch a loyalty card for small businesses', 'Increase ⟨share of small businesses who ⟨get what they came for⟩ with the loyalty card⟩'],
    ['New website live', 'Increase ⟨share of ⟨who⟩ who ⟨get what they came for⟩ with the new website⟩'],
    ['Plan and execute the brand relaunch', 'Increase ⟨share of ⟨who⟩ who ⟨know or choose us⟩ after the brand relaunch⟩'],
    ['Renovate 6 classrooms', 'Increase ⟨what ⟨who⟩ do or feel in the classrooms⟩'],
    ['Repave the market square', 'Increase ⟨what ⟨who⟩ do or feel on the market square⟩'],
    ['Open a second clinic in Leeds', 'Increase ⟨number of ⟨who⟩ who ⟨get what they came for⟩ in the second clinic in Leeds⟩'],
    ['Close the Lyon depot', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from the Lyon depot⟩'],
    ['Plant 200 trees along the canal', 'Increase ⟨what ⟨who⟩ gain from the trees⟩'],
    ['Give a tablet to every pupil', 'Increase ⟨what pupils gain from the tablet⟩'],
    ['Launch in Spain', 'Increase ⟨number of ⟨who⟩ in Spain who ⟨do what⟩⟩'],
    ['Enable tenants to report damage', 'Reduce ⟨time that tenants need to report damage⟩'],
    ['Enable clerks to correct a payslip', 'Reduce ⟨time that clerks need to correct a payslip⟩'],
    ['Ensure that stewards can close a lane', 'Reduce ⟨time that stewards need to close a lane⟩'],
    ['Ensure teams adopt the new template', 'Reduce ⟨time that teams need to adopt the new template⟩'],
    ['Publish the retry_budget guide', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the retry_budget guide⟩'],
    ['Speaking at four seed fairs', 'Increase ⟨share of the ⟨who⟩ reached by the seed fairs who go on to ⟨do what⟩⟩'],
    ['Training 30 nurses in triage', 'Reduce ⟨mistakes or time of nurses in triage⟩'],
    ['Everybody can book a hut online', 'Reduce ⟨time that people need to book a hut online⟩'],
    ['Surveyors are able to file plans from the field', 'Reduce ⟨time that surveyors need to file plans from the field⟩'],
    ['Members can export their bookings as a spreadsheet', 'Reduce ⟨time that members need to export their bookings as a spreadsheet⟩'],
    ['Build a reply assistant for support agents', 'Increase ⟨share of support agents who ⟨do what differently⟩ thanks to the reply assistant⟩'],
    ['Write an induction manual for contractors', 'Reduce ⟨questions that contractors still have to ask despite the induction manual⟩'],
    ['Build a tool for people with a garden', 'Increase ⟨share of people with a garden who ⟨do what differently⟩ thanks to the tool⟩'],
    ['Create an app for women who return to work', 'Increase ⟨share of women who return to work who ⟨get what they came for⟩ with the app⟩'],
    ['Add dark mode', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to dark mode⟩'],
    ['Open-source our route planner', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to our route planner⟩'],
    ['Feature 5 non-core plants on the front page', 'Increase ⟨share of the ⟨who⟩ reached by the non-core plants who go on to ⟨do what⟩⟩'],
    ['Move from weekly to daily releases', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['Ship', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['Create a fall-prevention programme for residents over 75', 'Increase ⟨share of residents over 75 in the fall-prevention programme who ⟨do what they did not do before⟩⟩'],
    ['Establish a patient advisory board', 'Reduce ⟨time that ⟨who⟩ wait for ⟨what the patient advisory board will do⟩⟩'],
    ['Lay 14 km of fibre', 'Increase ⟨what ⟨who⟩ gain from the fibre⟩'],
    ['Vaccinate 2,000 dogs', 'Increase ⟨what ⟨who⟩ gain from the dogs⟩'],
    ['Collect feedback from 50 teachers', 'Increase ⟨what teachers gain from feedback⟩'],
    ['Consolidate suppliers', 'Reduce ⟨time, cost or mistakes with suppliers⟩'],
    ['Localise the onboarding emails into French and Polish', 'Increase ⟨share of readers in French and Polish who ⟨get what they came for⟩ from the onboarding emails⟩'],
    ['Sunset support for Internet Explorer', 'Reduce ⟨share of ⟨who⟩ still on Internet Explorer⟩'],
    ['Record oral histories with 25 former miners', 'Increase ⟨share of the former miners reached by oral histories who go on to ⟨do what⟩⟩'],
    ['Bring two new suppliers on board', 'Increase ⟨number of ⟨who⟩ who ⟨get what⟩ through the new suppliers⟩'],
    ['Build the chat widget with our design team', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to the chat widget⟩'],
    ['Write a handbook for all apprentices in Bremen', 'Reduce ⟨questions that apprentices in Bremen still have to ask despite the handbook⟩'],
    // Where a verb begins a thing's name ends.
    ['All tram stops show the next departure', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to tram stops⟩'],
    ['The ticket app warns our drivers', 'Increase ⟨share of ⟨who⟩ who ⟨get what they came for⟩ with the ticket app⟩'],
    ['Each depot must keep a spare pump', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to every depot⟩'],
    ['The snow gauge produces hourly tables', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to the snow gauge⟩'],
    ['Candidates go through the trial shift', 'Increase ⟨share of candidates who ⟨do what they did not do before⟩⟩'],
    ['Ensure wardens complete the avalanche course', 'Reduce ⟨time that wardens need to complete the avalanche course⟩'],
    ['Hold two ski fairs a year', 'Increase ⟨share of the ⟨who⟩ reached by the ski fairs who go on to ⟨do what⟩⟩'],
    ['Set up a recurring monthly harvest meeting', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ after the recurring monthly harvest meeting⟩'],
    ['Two hut walks w/ guests', 'Increase ⟨share of guests who ⟨do what differently⟩ thanks to the hut walks⟩'],
    ['Support walking groups working with one another', 'Increase ⟨share of walking groups who ⟨do what they did not do before⟩⟩'],
    ['The gate plan drafted and agreed', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the gate plan⟩'],
    ['Complete TR-14 inspection', 'Reduce ⟨deals or permits held up for want of TR-14 inspection⟩'],
    ['Publish Fernwell Q3 plan', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow Fernwell Q3 plan⟩'],
    ['Build a simple dashboard highlighting snow depths', 'Reduce ⟨time until ⟨who⟩ act on what the simple dashboard shows⟩'],
    ['The lift kit supports printing day passes', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to the lift kit⟩'],
    ['The snow policy operational', 'Increase ⟨share of ⟨decisions of ⟨who⟩⟩ that follow the snow policy⟩'],
    ['Analyse current and archived maps', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['Set up hut booking tracking', 'Increase ⟨what ⟨who⟩ gain from hut booking tracking⟩'],
    ['Expand the snow report', 'Reduce ⟨time until ⟨who⟩ act on what the snow report shows⟩'],
    ['Expand the beacon scheme’s reach', 'Increase ⟨what ⟨who⟩ gain from the beacon scheme’s reach⟩'],
    // What a thing does without, and by what means, belongs to it.
    ['Let hikers check in without a passport', 'Increase ⟨share of hikers who check in without a passport⟩'],
    ['Enable guests to book a hut without calling us', 'Increase ⟨share of guests who book a hut without calling us⟩'],
    ['Walkers can return skis without a receipt by June', 'Increase ⟨share of walkers who return skis without a receipt⟩ from ⟨?⟩ to ⟨?⟩ by June'],
    ['Introduce hut booking without prepayment', 'Increase ⟨what ⟨who⟩ gain from hut booking without prepayment⟩'],
    ['Introduce refill by phone for patients', 'Increase ⟨what patients gain from refill by phone⟩'],
    ['Enable lift passes by text message', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to lift passes by text message⟩'],
    ['Add ski rental by cargo bike by March', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to ski rental by cargo bike⟩ from ⟨?⟩ to ⟨?⟩ by March'],
    ['Add ski rental by volunteers', 'Increase ⟨share of volunteers who ⟨do what differently⟩ thanks to ski rental⟩'],
    ['Add sledge + ski rental', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to sledge + ski rental⟩'],
    ['Integrate Ridgepay + Snowpay', 'Reduce ⟨time that ⟨who⟩ spend on ⟨what they carry over by hand⟩ to Ridgepay + Snowpay⟩'],
    // Words that are verbs and nouns are what stands behind them makes of them.
    ['Fund three hut libraries', 'Increase ⟨what ⟨who⟩ do or feel in the hut libraries⟩'],
    ['Fund 12 trail grants', 'Increase ⟨what ⟨who⟩ gain from the trail grants⟩'],
    ['Issue 40 lift passes', 'Increase ⟨what ⟨who⟩ gain from the lift passes⟩'],
    ['Issue tracker moved', 'Reduce ⟨incidents or waiting time of ⟨who⟩ with the issue tracker⟩'],
    ['Process 300 rescue claims', 'Reduce ⟨time that ⟨who⟩ wait for the rescue claims⟩'],
    ['Process map drawn', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to the process map⟩'],
    ['Test suite for the lift gate', 'Reduce ⟨defects in the lift gate that reach ⟨who⟩⟩'],
    ['Report on trail noise published', 'Reduce ⟨time until ⟨who⟩ act on what the report shows⟩'],
    ['Report 30 near misses', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from the near misses⟩'],
    ['Budget 30k for the lift', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['Host the regional final', 'Increase ⟨share of the ⟨who⟩ reached by the regional final who go on to ⟨do what⟩⟩'],
    ['Group chat for stewards', 'Increase ⟨share of stewards who ⟨do what differently⟩ thanks to the group chat⟩'],
    ['Train station lifts repaired', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from train station lifts⟩'],
    ['Launch refill by phone', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to refill by phone⟩'],
    ['Support 20 start-ups with mentoring', 'Increase ⟨share of start-ups who ⟨do what they did not do before⟩⟩'],
    ['Support desk for hikers opened', 'Increase ⟨share of hikers who ⟨do what differently⟩ thanks to the support desk⟩'],
    ['Market the winter pass to students', 'Increase ⟨share of the students reached by the winter pass who go on to ⟨do what⟩⟩'],
    ['Pilot programme for night gondolas', 'Increase ⟨share of ⟨who⟩ in the pilot programme who ⟨do what they did not do before⟩⟩'],
    ['Train timetable published', 'Increase ⟨share of the ⟨who⟩ reached by the train timetable who go on to ⟨do what⟩⟩'],
    ['Plan for rock falls approved', 'Increase ⟨share of ⟨decisions about rock falls⟩ that ⟨who⟩ take without asking⟩'],
    ['Staff handbook rewritten', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the staff handbook⟩'],
    ['Stock 12 huts', 'Increase ⟨what ⟨who⟩ gain from the huts⟩'],
    // What a thing is of makes no harm of it, and a table is no quality.
    ['Create a heat map of hut complaints', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to the heat map of hut complaints⟩'],
    ['Deliver the snow table', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to the snow table⟩'],
    // What is done may stand behind other words.
    ['Streamline and clearly describe the hut rota', 'Reduce ⟨questions about the hut rota that ⟨who⟩ still have to ask⟩'],
    ['Deploy hut sensors: 100% of huts covered', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ thanks to hut sensors⟩'],
    ['Publish 5-8 hut guides', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the hut guides⟩'],
    ['Ensure that all stewards attend safety drills', 'Increase ⟨share of stewards who ⟨do what they did not do before⟩⟩'],
    ['Do 3 training sessions', 'Increase ⟨share of ⟨who⟩ who ⟨do what differently⟩ after the training sessions⟩'],
    ['We have mended the footbridge', 'Increase ⟨what ⟨who⟩ gain from the footbridge⟩'],
    ['We’ve written a hut guide', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the hut guide⟩'],
    ['Continue to train rangers in first aid', 'Reduce ⟨mistakes or time of rangers in first aid⟩'],
    ['Create or update the hut guide', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the hut guide⟩'],
    ['Collaborate on and publish a hut guide', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the hut guide⟩'],
    ['Publishing new hut guides', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite new hut guides⟩'],
    ['Include 4 hut guides', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite the hut guides⟩'],
    ['go-karting track repaved', 'Increase ⟨what ⟨who⟩ do or feel on the go-karting track⟩'],
    // What shall not be is work on what it is that shall not be, or nothing is known of it.
    ['Zero paper forms required', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from paper forms⟩'],
    ['No warden has a key to the cellar', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['Don’t move walls after the inspection', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['Decide whether we rent snowploughs', 'Increase ⟨number of ⟨who⟩ who ⟨do what differently⟩⟩'],
    ['All open vulnerabilities in the till are closed', 'Reduce ⟨time, cost or harm that ⟨who⟩ have from open vulnerabilities⟩'],
    // Who and what fit each other.
    ['Train a search dog', 'Increase ⟨what ⟨who⟩ gain from the search dog⟩'],
    ['Add 1 mountain engineer', 'Increase ⟨share of mountain engineers who ⟨do what they did not do before⟩⟩'],
    ['Agree on a review with the hut manager', 'Increase ⟨what hut managers gain from the review⟩'],
    ['Update all hut manuals to reflect the law', 'Reduce ⟨questions that ⟨who⟩ still have to ask despite hut manuals⟩'],
    ['Identify rangers for the night shift', 'Increase ⟨share of rangers who ⟨do what they did not do before⟩⟩'],
    ['Working with beekeepers to place hives', 'Increase ⟨share of beekeepers who ⟨do what they did not do before⟩⟩'],
    ['Weekly hut newsletter', 'Increase ⟨share of the ⟨who⟩ reached by the weekly hut newsletter who go on to ⟨do what⟩⟩'],
  ])('asks what changes because of the work: %s → %s', (title, change) => {
    expect(changeFor(title)).toBe(change)
  })

  it.each([
    ['Ship invoice archive', '“invoice archive”'],
    ['Implement single sign-on', '“single sign-on”'],
    ['Write down implicit team norms', '“implicit team norms”'],
    ['Feature 5 non-core plants on the front page', '“non-core plants”'],
    ['Develop at least 12 content pieces explaining the new category', '“content pieces”'],
    ['Improve the error reporting to keep the list short', '“error reporting”'],
    ['Implement "smart" routing for couriers', '“"smart" routing”'],
    ['20 case studies added to our shelf', '“case studies”'],
    ['Run 3 A/B tests this quarter', '“A/B tests”'],
    ['Train 40 nurses in the new triage form', '“Train 40 nurses”'],
    ['Build a "trail map', '“trail map”'],
    ["Write the 'hut log' guide", "“hut log guide”"],
    ["Fill 'Stage 2' shelves", '“Stage 2 shelves”'],
    ['Standardise hut signs – wood, paint and height', '“hut signs”'],
    ['Ship', 'it'],
  ])('asks with the words of %s: %s', (title, work) => {
    expect(reframeKeyResult({ title }).question).toBe(`Who does what differently because of ${work}, and which number shows it?`)
  })

  it.each([
    ['KR2: Ship *invoice archive* for the finance team', 'Ship *invoice archive*'],
    ['Deliver v2 of the onboarding flow by June', 'Deliver v2 of the onboarding flow'],
    ['Plan and execute the brand relaunch', 'Plan and execute the brand relaunch'],
    ['The incident runbook is published', 'The incident runbook is published'],
    ['ISO 15189 accreditation obtained for the lab', 'ISO 15189 accreditation obtained'],
    ['90 percent of staff complete fire training', '90 percent of staff complete fire training'],
    ['Policy on remote work approved', 'Policy on remote work approved'],
    ['Stewards can swap shifts by phone (no paper)', 'Stewards can swap shifts by phone'],
    ['Wardens are able to lock a gate, including at night', 'Wardens are able to lock a gate'],
    ['Each hut has a stove, a lamp and a map', 'Each hut has a stove, a lamp and a map'],
    ['By June, all huts have stoves', 'By June, all huts have stoves'],
    ['Ship', 'Ship'],
  ])('quotes the work of %s as far as it leads, or else the first clause: %s', (title, work) => {
    expect(reframeKeyResult({ title }).work).toBe(work)
  })

  it('takes the audience that the file names', () => {
    expect(changeFor('Launch audit logs')).toBe('Increase ⟨retention of ⟨who⟩⟩')
    expect(reframeKeyResult({ title: 'Launch audit logs', audience: 'admins of large gardens' }).template).toContain('⟨retention of admins of large gardens⟩')
  })

  it.each(['Neue Website für das Team live', 'Lancer la nouvelle version du site', '发布新的API文档'])('rewrites nothing in a language that it does not speak: %s', (title) => {
    expect(reframeKeyResult({ title }).template).toBeUndefined()
  })

  it('turns any text round, and names work as the text does', () => {
    assert(property(string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const { work = '', template = 'Increase ⟨' } = reframeKeyResult({ title })
      expect(template).toMatch(/^(?:Increase|Reduce) ⟨/)
      expect(title).toContain(work)
    }))
  })

  it.each(['of the ', 'for users ', 'Launch and ', 'a/', 'Build x-', '(( ', 'in Hamburg '])('is short and quick about 10,000 characters of “%s”', (part) => {
    const begun = performance.now()
    expect(reframeKeyResult({ title: part.repeat(10_000 / part.length) }).template?.length).toBeLessThan(400)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

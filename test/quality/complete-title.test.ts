import { describe, expect, it } from 'vitest'
import { createRuleContext } from '../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../src/quality/examine/rule-settings.ts'
import { findingsOf } from '../../src/quality/examine-plan.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const EMPTY: KeyResultParts = { baseline: undefined, target: undefined, metric: undefined, unit: '' }

function suggestionsFor(parts: KeyResultParts): readonly string[] {
  return findingsOf(aPlanOf(aKeyResult({ owner: '@ana', ...parts })), createRuleContext(defaultRuleSettings)).flatMap(({ suggestion }) => suggestion ?? [])
}

describe('a key result that lacks parts', () => {
  it.each<[string, KeyResultParts, string]>([
    ['everything but what', { ...EMPTY, title: 'Increase activation' }, 'Increase activation among ⟨whom⟩ from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['everything but who is meant', { ...EMPTY, title: 'Increase retention of members older than 30 days', metric: 'as agreed' }, 'Increase retention of members older than 30 days from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['where it starts', { ...EMPTY, title: 'Increase activation to 55%', target: 55, unit: '%', metric: 'as agreed' }, 'Increase activation among ⟨whom⟩ from ⟨value today⟩ to 55% by ⟨date⟩'],
    ['a verb', { title: 'P95 latency of plant search', unit: 'ms', baseline: 900, target: 400, metric: 'as agreed' }, 'Reduce P95 latency of plant search from 900 ms to 400 ms by ⟨date⟩'],
    ['how it is counted', { title: 'Weekly returning shops from 200 to 320.', unit: 'shops', baseline: 200, target: 320, due: '2026-12-01', dueWritten: true }, 'Increase weekly returning shops from 200 to 320 by 2026-12-01, counted as ⟨what exactly counts⟩'],
    ['the two ends of a relative change', { ...EMPTY, title: 'Reduce wrong deliveries by 15% by 2026-12-01' }, 'Reduce wrong deliveries by 15% (from ⟨value today⟩ to ⟨value to reach⟩) by 2026-12-01'],
    ['a share that leads', { title: '80% of plant questions answered within 4 hours', baseline: 62, target: 80, metric: 'as agreed' }, '80% of plant questions answered within 4 hours: share from 62% to 80% by ⟨date⟩'],
    ['a bound', { title: 'P95 of plant search below 300 ms', unit: 'ms', baseline: 820, target: 300, metric: 'as agreed' }, 'Reduce P95 of plant search from 820 ms to below 300 ms by ⟨date⟩'],
    ['a number at the end', { title: 'Uptime 99.95%', baseline: 99.7, target: 99.95, metric: 'as agreed' }, 'Increase uptime from 99.7% to 99.95% by ⟨date⟩'],
    ['a fall that is told', { title: 'Time to first bed down from 9 days to 4', unit: 'days', baseline: 9, target: 4, metric: 'as agreed' }, 'Reduce time to first bed from 9 days to 4 by ⟨date⟩'],
    ['a verb that names no direction', { title: 'Bring late deliveries under 3 % a week', baseline: 9, target: 3, metric: 'as agreed' }, 'Bring late deliveries from 9% to under 3 % a week by ⟨date⟩'],
    ['values in money', { ...EMPTY, title: 'Monthly revenue', unit: '€', target: 40_000 }, 'Bring monthly revenue from ⟨value today⟩ to €40k by ⟨date⟩, counted as ⟨what exactly counts⟩'],
    ['a start alone', { ...EMPTY, title: 'Reduce time to first bed from 9 days', unit: 'days', baseline: 9, metric: 'as agreed' }, 'Reduce time to first bed from 9 days to ⟨value to reach⟩ by ⟨date⟩'],
    ['a deadline in the middle', { ...EMPTY, title: 'Increase activation by June', unit: '%', baseline: 40, metric: 'as agreed' }, 'Increase activation among ⟨whom⟩ from 40% to ⟨value to reach⟩ by June'],
    ['a number that only the title says', { ...EMPTY, title: 'NPS of 50 among plant buyers' }, 'NPS of 50 among plant buyers: from ⟨value today⟩ to 50 by ⟨date⟩'],
    ['a fall that stands behind what falls', { title: 'Youth unemployment falls below 11 %', baseline: 13.4, target: 11, metric: 'as agreed' }, 'Youth unemployment falls from 13.4% to below 11 % by ⟨date⟩'],
    ['a rise that stands behind what rises', { title: 'Pupils reading at grade level rise from 58% (Sept) to 70% (June)', baseline: 58, target: 70, metric: 'as agreed' }, 'Pupils reading at grade level rise from 58% (Sept) to 70% (June) by ⟨date⟩'],
    ['the two ends of a change in numbers', { title: 'Lower absences by 3 days per pupil', unit: 'days', baseline: 11, target: 8, metric: 'as agreed' }, 'Lower absences by 3 days per pupil (from 11 days to 8 days) by ⟨date⟩'],
    ['a start before a bound in words', { title: 'Regulars’ share of revenue at least 60%', baseline: 48, target: 60, metric: 'as agreed' }, 'Increase regulars’ share of revenue from 48% to at least 60% by ⟨date⟩'],
    ['nothing between a way and its bound', { title: 'Increase pupils who read daily from 64 percent to at least 72 percent', baseline: 64, target: 72, metric: 'as agreed' }, 'Increase pupils who read daily from 64 percent to at least 72 percent by ⟨date⟩'],
    ['a share in words before its bound', { title: 'Grow green loans to a third of new lending', baseline: 19, target: 33, metric: 'as agreed' }, 'Grow green loans from 19% to a third of new lending by ⟨date⟩'],
    ['a change in words', { title: 'Complaints about bruised fruit - down by half', unit: 'complaints', baseline: 60, target: 30, metric: 'as agreed' }, 'Reduce complaints about bruised fruit by half (from 60 to 30) by ⟨date⟩'],
    ['a rise to come', { title: 'Price per kg of asparagus to rise from 7,50 to 9 euros', unit: '€', baseline: 7.5, target: 9, metric: 'as agreed', guardrails: [] }, 'Increase price per kg of asparagus from 7,50 to 9 euros by ⟨date⟩'],
    ['two parts of a whole', { title: 'Reduce late fees from 1 in 4 members to 1 in 10', baseline: 25, target: 10, metric: 'as agreed' }, 'Reduce late fees from 1 in 4 members to 1 in 10 by ⟨date⟩'],
    ['a start that stands behind the end', { title: 'Late payments: under 500 (today: 1 400)', unit: '', baseline: 1400, target: 500, metric: 'as agreed' }, 'Reduce late payments to under 500 (today: 1 400) by ⟨date⟩'],
    ['the end of a year', { title: 'Increase late orders from 30 to 50 % until year end', baseline: 30, target: 50 }, 'Increase late orders from 30 to 50 % until year end, counted as ⟨what exactly counts⟩'],
    ['the way that words want', { ...EMPTY, title: 'More fun at training!!!' }, 'Increase fun at training from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['no second colon', { title: 'Waiting list for hips: from 18 months to 9 months', unit: 'months', baseline: 18, target: 9, metric: 'as agreed' }, 'Reduce waiting list for hips from 18 months to 9 months by ⟨date⟩'],
    ['a deadline at its end', { title: 'By June, increase activation', audience: 'shops', baseline: 40, target: 55, metric: undefined }, 'Increase activation from 40% to 55% by June, counted as ⟨what exactly counts⟩'],
    ['a deadline in brackets', { title: 'Increase activation (by June)', audience: 'shops', baseline: 40, target: 55, metric: undefined }, 'Increase activation from 40% to 55% by June, counted as ⟨what exactly counts⟩'],
    ['nothing that it is wrapped in', { title: '“Reduce ‘late’ orders from 20 to 10”', unit: 'orders', baseline: 20, target: 10, metric: 'as agreed' }, 'Reduce ‘late’ orders from 20 to 10 by ⟨date⟩'],
    ['nothing behind a condition', { title: 'Increase sales at 6 stalls from 41 to 50 %', baseline: 41, target: 50, metric: 'as agreed' }, 'Increase sales at 6 stalls from 41 to 50 % by ⟨date⟩'],
    ['a thousand', { title: 'Weekly late orders', unit: 'orders', baseline: 50_000, target: 55_000, metric: 'as agreed' }, 'Increase weekly late orders from 50,000 to 55,000 by ⟨date⟩'],
    ['the number of a week', { ...EMPTY, title: 'Greenhouse heating costs below €900 by week 6', audience: 'growers' }, 'Bring greenhouse heating costs from ⟨value today⟩ to below €900 by week 6'],
    ['a second deadline', { ...EMPTY, title: 'Reduce late orders from 30 to 12 by the end of the pilot', unit: 'orders' }, 'Reduce late orders from 30 to 12 by the end of the pilot'],
    ['a start in brackets', { ...EMPTY, title: 'Win 12 new stalls a month (baseline: 7)' }, 'Win 12 new stalls a month (baseline: 7) by ⟨date⟩'],
    ['a start that is current', { ...EMPTY, unit: '%', title: 'Sell 30% of seedlings before they sprout (current 18%)' }, 'Sell 30% of seedlings before they sprout (current 18%) by ⟨date⟩'],
    ['a rise as a level', { ...EMPTY, title: '15% increase in seed swaps', audience: 'growers' }, '15% increase in seed swaps: from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['a step as a level', { ...EMPTY, title: 'Improve plot ratings by 3 points', audience: 'growers' }, 'Improve plot ratings by 3 points (from ⟨value today⟩ to ⟨value to reach⟩) by ⟨date⟩'],
    ['a condition as a level', { ...EMPTY, title: 'Shorten long queues at the compost gate (> 15 minutes)' }, 'Shorten long queues at the compost gate (> 15 minutes): from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['two sentences as one', { ...EMPTY, title: 'Daily lift riders. Target: 350', audience: 'skiers' }, 'Daily lift riders. Target: 350, from ⟨value today⟩ to 350 by ⟨date⟩'],
    ['the number of a year', { ...EMPTY, title: 'Bring hut bookings to 900 by year 2', unit: 'bookings', audience: 'hikers' }, 'Bring hut bookings from ⟨value today⟩ to 900 by year 2'],
    ['brackets behind brackets', { ...EMPTY, title: 'Reduce heating bills by 20% (all greenhouses)', audience: 'growers' }, 'Reduce heating bills by 20% (all greenhouses): from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['a verb that stands behind', { ...EMPTY, title: 'Time to draw up the planting plan: cut by 40%' }, 'Cut time to draw up the planting plan by 40% (from ⟨value today⟩ to ⟨value to reach⟩) by ⟨date⟩'],
    ['the letters of a name', { ...EMPTY, title: 'Weekly Returning Members: 300', audience: 'growers' }, 'Bring Weekly Returning Members from ⟨value today⟩ to 300 by ⟨date⟩'],
    ['a number at the end that only the title says', { ...EMPTY, title: 'NPS of 50', audience: 'buyers' }, 'Bring NPS from ⟨value today⟩ to 50 by ⟨date⟩'],
  ])('%s', (_, parts, line) => {
    expect(suggestionsFor(parts)).toEqual([line])
  })

  it.each<[string, KeyResultParts, string]>([
    ['No spilled trays', { unit: 'trays', baseline: 7, target: 0 }, 'Reduce spilled trays from 7 to 0 by ⟨date⟩'],
    ['Fewer missed bins', { unit: 'bins', baseline: 120, target: 40 }, 'Reduce missed bins from 120 to 40 by ⟨date⟩'],
    ['Average basket value', { unit: '€', baseline: 40, target: 50 }, 'Increase average basket value from €40 to €50 by ⟨date⟩'],
    ['Weekly active riders', { audience: 'riders', unit: 'riders', baseline: 300, target: 500 }, 'Increase weekly active riders from 300 to 500 by ⟨date⟩'],
    ['Survey response rate', { unit: '%', baseline: 20, target: 40 }, 'Increase survey response rate from 20% to 40% by ⟨date⟩'],
    ['30-day retention of shops', { unit: '%', baseline: 20, target: 30 }, 'Increase 30-day retention of shops from 20% to 30% by ⟨date⟩'],
    ['First-call resolution', { unit: '%', baseline: 60, target: 75 }, 'Increase first-call resolution from 60% to 75% by ⟨date⟩'],
    ['Crop yield per hectare', { unit: 't', baseline: 6, target: 7 }, 'Increase crop yield per hectare from 6 t to 7 t by ⟨date⟩'],
    ['Volunteers who stay for a second season', { unit: '%', baseline: 30, target: 50 }, 'Increase volunteers who stay for a second season from 30% to 50% by ⟨date⟩'],
  ])('says what is named as what goes up or down: %s', (title, parts, line) => {
    expect(suggestionsFor({ ...EMPTY, metric: 'as agreed', title, ...parts })).toEqual([line])
  })

  it.each<[string, KeyResultParts, string]>([
    ['Zero unopened letters', EMPTY, 'Reduce unopened letters from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['Zero burst pipes older than 30 days', { unit: 'pipes', baseline: 12, target: 0 }, 'Reduce burst pipes older than 30 days from 12 to 0 by ⟨date⟩'],
    ['0 capsized boats in the harbour', EMPTY, 'Reduce capsized boats in the harbour from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['Get to zero lost keys', { unit: 'keys', baseline: 30, target: 0 }, 'Reduce lost keys from 30 to 0 by ⟨date⟩'],
    ['Achieve zero lost keys', EMPTY, 'Reduce lost keys from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['No more lost keys', { unit: 'keys', baseline: 30, target: 0 }, 'Reduce lost keys from 30 to 0 by ⟨date⟩'],
    ['No lost keys', EMPTY, 'Reduce lost keys from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['Zero lost keys (currently 23)', EMPTY, 'Reduce lost keys from 23 to 0 by ⟨date⟩'],
    ['Zero injuries per shift', { unit: 'injuries', baseline: 4, target: 0 }, 'Reduce injuries per shift from 4 to 0 by ⟨date⟩'],
    ['Zero incidenti', EMPTY, 'Zero incidenti: from ⟨value today⟩ to zero by ⟨date⟩'],
    ['Fewer falls on the ski slope', EMPTY, 'Reduce falls on the ski slope from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Bring ski repairs within 30 days below 9%', EMPTY, 'Bring ski repairs within 30 days from ⟨value today⟩ to below 9% by ⟨date⟩'],
    ['Answer 90% of letters within 2 days', EMPTY, 'Answer 90% of letters within 2 days: from ⟨value today⟩ to 90% by ⟨date⟩'],
    ['Improve signs in 6 huts', EMPTY, 'Improve signs in 6 huts: from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Pupils who feel safe on the bridge from 78% to 90%', EMPTY, 'Increase pupils who feel safe on the bridge from 78% to 90% by ⟨date⟩'],
    ['Share of new hikers who finish the trail from 60% to 44%', EMPTY, 'Reduce the share of new hikers who finish the trail from 60% to 44% by ⟨date⟩'],
    ['Hikers find the hut without calling: 40% to 70%', EMPTY, 'Hikers find the hut without calling: 40% to 70% by ⟨date⟩'],
    ['Guests from 12 valleys come back', { unit: 'valleys', baseline: 7, target: 12 }, 'Guests from 12 valleys come back: number from 7 to 12 by ⟨date⟩'],
    ['Guests under 30 make up 25% of hut nights', { unit: '%', baseline: 16, target: 25 }, 'Guests under 30 make up 25% of hut nights: from 16% to 25% by ⟨date⟩'],
    ['Crash-free rides at 99.8%', { unit: '%', baseline: 99.1, target: 99.8 }, 'Increase crash-free rides from 99.1% to 99.8% by ⟨date⟩'],
    ['Increase bookings made without paper to 95%', { unit: '%', baseline: 60, target: 95 }, 'Increase bookings made without paper from 60% to 95% by ⟨date⟩'],
    ['Young people who neither hike nor ski: below 6%', { unit: '%', baseline: 8.1, target: 6 }, 'Reduce young people who neither hike nor ski from 8.1% to below 6% by ⟨date⟩'],
    ['Lost keys stay under 1.5%', { unit: '%', baseline: 1.4, target: 1.5 }, 'Lost keys stay under 1.5% (today 1.4%) until ⟨date⟩'],
    ['Twice as many sponsors', { unit: 'sponsors', baseline: 15, target: 30 }, 'Twice as many sponsors: number from 15 to 30 by ⟨date⟩'],
    ['Visits to the hut double', { unit: 'visits', baseline: 400, target: 800, audience: 'hikers' }, 'Visits to the hut double: number from 400 to 800 by ⟨date⟩'],
    ['Increase sales at 6 stalls', EMPTY, 'Increase sales at 6 stalls: from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Net zero emissions', EMPTY, 'Reduce net emissions from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['Reduce power cuts to zero', { unit: 'cuts', baseline: 4, target: 0 }, 'Reduce power cuts from 4 to zero by ⟨date⟩'],
    ['Reduce power cuts to zero', EMPTY, 'Reduce power cuts from ⟨value today⟩ to zero by ⟨date⟩'],
    ['Eliminate unpaid fares', EMPTY, 'Eliminate unpaid fares: from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['None of the ferries are late', EMPTY, 'None of the ferries are late: number from ⟨value today⟩ to 0 by ⟨date⟩'],
    ['Raise weekly ferry guests from forty to sixty', EMPTY, 'Raise weekly ferry guests from forty to sixty by ⟨date⟩'],
    ['No more than 3 late ferries a week', EMPTY, 'No more than 3 late ferries a week: number from ⟨value today⟩ to 3 by ⟨date⟩'],
    ['Increase swimmers from birth to 5 from 40% to 60%', { unit: '%', baseline: 40, target: 60 }, 'Increase swimmers from birth to 5 from 40% to 60% by ⟨date⟩'],
    ['Reduce falls of walkers aged 6 to 12', { unit: 'falls', baseline: 12, target: 4 }, 'Reduce falls of walkers aged 6 to 12 from 12 to 4 by ⟨date⟩'],
  ])('says correctly what shall be no more, and of whom: %s', (title, parts, line) => {
    expect(suggestionsFor({ ...EMPTY, metric: 'as agreed', title, ...parts })).toEqual([line])
  })

  it.each<[string, KeyResultParts, string]>([
    ['80% of walkers finish the whole trail', EMPTY, '80% of walkers finish the whole trail: share from ⟨value today⟩ to 80% by ⟨date⟩'],
    ['90% of letters answered within 3 days', EMPTY, '90% of letters answered within 3 days: share from ⟨value today⟩ to 90% by ⟨date⟩'],
    ['At least 30 farms use the depot every week', { audience: 'farms', unit: 'farms', baseline: 10, target: 30 }, 'At least 30 farms use the depot every week: number from 10 to 30 by ⟨date⟩'],
    ['Guests come back without a voucher', { unit: '%', baseline: 40, target: 60 }, 'Guests come back without a voucher: share from 40% to 60% by ⟨date⟩'],
    ['Half of new stalls sell in week one', { unit: '%', baseline: 30, target: 50 }, 'Half of new stalls sell in week one: share from 30% to 50% by ⟨date⟩'],
    ['No guest waits longer than 5 minutes', { unit: 'guests', baseline: 30, target: 0 }, 'No guest waits longer than 5 minutes: number from 30 to 0 by ⟨date⟩'],
    ['Reach 10,000 paying readers', EMPTY, 'Reach 10,000 paying readers: from ⟨value today⟩ to 10,000 by ⟨date⟩'],
    ['Tenants pay on time', { unit: '%', baseline: 80, target: 92 }, 'Tenants pay on time: share from 80% to 92% by ⟨date⟩'],
    ['10% fewer burst pipes', EMPTY, '10% fewer burst pipes: from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Burst pipes down 10%', EMPTY, 'Burst pipes down 10%: from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Double weekly orders', { unit: 'orders', baseline: 100, target: 200 }, 'Double weekly orders: from 100 to 200 by ⟨date⟩'],
    ['Our readers recommend us', EMPTY, 'Our readers recommend us: ⟨which number⟩ from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Energy use per m2 -12%', { unit: 'kWh', baseline: 150, target: 132 }, 'Energy use per m2 -12%: from 150 kWh to 132 kWh by ⟨date⟩'],
    ['Pledges of EUR 1.2m in the north', { unit: '€', baseline: 900_000, target: 1_200_000 }, 'Pledges of EUR 1.2m in the north: from €900k to €1.2M by ⟨date⟩'],
    ['Get to 4.6 stars (currently 4.1)', { unit: 'stars', baseline: 4.1, target: 4.6, audience: 'guests' }, 'Get to 4.6 stars (currently 4.1) by ⟨date⟩'],
    ['Spruce up the shop and lift its sales from 310 to 380', { baseline: 310, target: 380, unit: 'sales' }, 'Spruce up the shop and lift its sales from 310 to 380 by ⟨date⟩'],
    ['Beer sales per match + 15 %', { unit: '€', baseline: 2000, target: 2300 }, 'Beer sales per match + 15 %: from €2,000 to €2,300 by ⟨date⟩'],
    ['Lose no more than 3 % of seedlings', { unit: '%', baseline: 7, target: 3 }, 'Lose no more than 3 % of seedlings: from 7% to 3% by ⟨date⟩'],
    ['No accident with lost working time', { unit: 'accidents', baseline: 4, target: 0 }, 'No accident with lost working time: number from 4 to 0 by ⟨date⟩'],
    ['Tuckshop: 7 of 10 pupils eat there', { unit: '%', baseline: 55, target: 70 }, 'Tuckshop: 7 of 10 pupils eat there, from 55% to 70% by ⟨date⟩'],
    ['Increse tram share of trips form 9% to 14%', { baseline: 9, target: 14 }, 'Increse tram share of trips form 9% to 14% by ⟨date⟩'],
    ['Don’t lose more than 2 bakers', { unit: 'bakers', baseline: 6, target: 2 }, 'Don’t lose more than 2 bakers: number from 6 to 2 by ⟨date⟩'],
    ['Deploy frequency: weekly to daily', EMPTY, 'Deploy frequency: weekly to daily, ⟨which number⟩ from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['improve the tuckshop', EMPTY, 'improve the tuckshop: ⟨which number⟩ from ⟨value today⟩ to ⟨value to reach⟩ by ⟨date⟩'],
    ['Kundenzufriedenheit', { unit: '%', baseline: 40, target: 60 }, 'Kundenzufriedenheit: from 40% to 60% by ⟨date⟩'],
  ])('leaves alone a title whose grammar takes no numbers: %s', (title, parts, line) => {
    expect(suggestionsFor({ ...EMPTY, metric: 'as agreed', title, ...parts })).toEqual([line])
  })

  it.each<[string, KeyResultParts, string]>([
    ['Maintain 99.9% uptime', { unit: '%', baseline: 99.9, target: 99.9 }, 'Maintain 99.9% uptime until ⟨date⟩'],
    ['Uptime', { unit: '%', baseline: 99.9, target: 99.9 }, 'Uptime held at 99.9% until ⟨date⟩'],
    ['Keep late buses below 3%', { unit: '%', target: 3 }, 'Keep late buses below 3% (today ⟨value today⟩) until ⟨date⟩'],
    ['Keep late buses below 3%', { unit: '%', baseline: 4, target: 3 }, 'Keep late buses below 3% (today 4%) until ⟨date⟩'],
  ])('gives what is to be held a level and a time: %s', (title, parts, line) => {
    expect(suggestionsFor({ ...EMPTY, metric: 'as agreed', title, ...parts })).toEqual([line])
  })

  it.each(['Aktivierung von 40% auf 60% steigern', '将激活率从40%提高到60%', 'Augmenter le taux de rétention', 'Снизить отток клиентов'])('is not spoken to in another language than its own: %s', (title) => {
    expect(suggestionsFor({ ...EMPTY, title, unit: '%', baseline: 40, target: 60 })).toEqual([])
  })

  it.each<[string, KeyResultParts]>([
    ['Reduce late trains', { baseline: 5, target: 9 }],
    ['Reduce late trains from 9% to 5%', { baseline: 9, target: 4 }],
  ])('is not settled where title and fields contradict each other: %s', (title, parts) => {
    expect(suggestionsFor({ ...EMPTY, title, unit: '%', ...parts })).toEqual([])
  })

  it('is shown once, at the weightiest of its findings', () => {
    const findings = findingsOf(aPlanOf(aKeyResult({ ...EMPTY, owner: '@ana', title: 'Increase activation' })), createRuleContext(defaultRuleSettings))
    expect(findings.filter(({ suggestion }) => suggestion !== undefined).map(({ rule }) => rule)).toEqual(['missing-target'])
  })

  it('is work, and is turned round instead', () => {
    expect(suggestionsFor({ ...EMPTY, title: 'Launch audit logs' })).toEqual(['Increase ⟨retention of ⟨who⟩⟩ from ⟨?⟩ to ⟨?⟩ by ⟨date⟩'])
  })
})

it('adds nothing to a key result that lacks nothing', () => {
  expect(suggestionsFor({ metric: 'as agreed', audience: 'new shops', due: '2026-12-15', dueWritten: true })).toEqual([])
})

it.each([
  'Growers use raised beds', 'Sort out which beds drain badly', 'Show up at the Saturday market', 'Allow swaps of plots',
])('keeps “%s”, which no verb of movement can lead', (title) => {
  expect(suggestionsFor({ ...EMPTY, title }).filter((line) => /^(?:Bring|Increase|Reduce) [^⟨]/.test(line))).toEqual([])
})

it('shows no whole line of two goals', () => {
  expect(suggestionsFor({ ...EMPTY, title: 'Germination rate above 80%; waste below 5%' })).toEqual([])
})

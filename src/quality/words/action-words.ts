import type { WordClass } from './word-class.ts'

/** Verbs, by what it takes to have done them; a hyphen joins the words of a phrase. */
export const ACTION_WORDS = {
  ship: `launch ship release deliver deploy roll-out rollout publish build create implement develop design redesign rebuild refactor
    rewrite write draft document define add migrate complete finish finalize establish introduce automate integrate set-up setup
    install configure enable provide produce prepare update upgrade port extend fix remove deprecate replace consolidate standardize
    streamline optimize prototype specify formalize codify translate record author post submit put make implementation creation
    migration completion rollout enhance modernize revamp overhaul restructure digitize deliver-on put-in-place ready live support
    switch move transition convert-to cover merge clean-up cleanup close-out address resolve unify open-source render expose
    generate-a file scope spec ideate assemble compile curate allocate refresh relaunch pilot adapt
    describe source supply craft operationalize institute stand-up spin-up wire embed package bundle construct polish retire sunset
    decommission shut-down rename reorganize split extract harden secure patch backport bump import export sync instrument
    generalize simplify modularize containerize dockerize stabilize rework clean finalise ratify approve pass enforce mandate
    introduce inaugurate found form incorporate systematize systemize substitute customize brand rebrand equip provision rebuild
    renovate automate draw sketch illustrate film tape produce-a edit proofread localise localize print mail send forward
    deliver-a supply hand-over transfer take-over implement-a roll open-up enable-a deploy-a complete-a reimplement rewrite
    bring-in give-access fill-out pre-fill hand-out host-a wire-up join-up connect-to plug-in label digitalise
    digitalize encrypt re-write spin-off switch-off turn-off onboard-to persist scaffold tag archive clear-out upload download-all
    establishment introduction installation publication-of delivery-of construction-of creation-of development-of deployment-of hosting-of
    acquisition-of procurement-of provision-of adoption-of-a pay-down pay-off serve operate mow repair paint-the distribute conserve restore
    rewire reorder lay-out fit-out plant dig paint repave pave fence`,
  activity: `call run hold conduct organize host attend interview survey test research identify analyze investigate explore evaluate assess
    audit review validate experiment plan schedule coordinate meet speak invite contact reach-out measure track monitor instrument
    collect gather begin start kick-off participate feature amplify celebrate promote socialize share communicate discuss decide
    agree choose select determine outline train teach mentor educate certify find understand learn work-with collaborate partner
    engage present pitch apply sponsor visit propose recommend-a follow-up solicit recognize prioritize align help ask read
    formulate develop-a-plan benchmark study map announce
    advertise book facilitate moderate chair brief debrief visit email poll canvass coach assign delegate nominate elect negotiate
    renegotiate procure purchase buy rent estimate catalogue classify categorize annotate triage groom refine revise check verify prove
    demonstrate showcase exhibit rehearse simulate load-test stress-test iterate brainstorm ideate consult co-create advise advocate lobby
    campaign fundraise-at journal log document-the inspect sample observe interview-the shadow walk hold-a plan-and carry-out
    join listen talk talk-to talk-with reply engage-with sit-down work-out find-out follow nurture prioritise scope size
    settle-on agree-on get-sign-off make-the-case present-to check-in look-into watch ask-for reach-out-to dial coach-on spend-time
    practice practise play eat cook bike cycle-to jog swim meditate exercise-at spend invest donate-to volunteer-at pursue guide evangelize
    register-for enroll-in figure-out solve ramp-up advance continue-to encourage support-the refer open-new skip-level hosting holding
    debrief-with work-through think-through`,
  hire: 'hire recruit onboard headcount staff-up new-hire open-role job-opening offer-accepted grow-the-team make-offer fill-role',
  rise: `increase grow boost raise improve double triple quadruple expand maximize lift accelerate strengthen growth improvement rise
    higher more upsell outperform outpace gain 2x 3x up-from speed-up`,
  fall: `reduce decrease lower cut minimize shrink drop eliminate halve shorten prevent limit reduction fall below under fewer less
    mitigate unblock down-from zero decline contain`,
  level: `maintain keep achieve reach hit attain exceed get have sustain stay remain ensure average at-least meet retain greater-than
    less-than more-than above preserve`,
  win: 'win close earn acquire generate drive convert secure land sell attract book save raise-money renew activate bring-in sign obtain',
  ability: 'can able-to possible capable-of available allow let',
} as const satisfies Partial<Record<WordClass, string>>

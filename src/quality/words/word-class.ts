/** What a word or phrase is about; the lexicons list the members of each. */
export type WordClass =
  | 'ship' | 'activity' | 'hire' | 'rise' | 'fall' | 'level' | 'win' | 'ability' | 'done' | 'mind' | 'vague'
  | 'artefact' | 'act' | 'metric' | 'business' | 'service' | 'people' | 'staff' | 'usage' | 'sentiment' | 'proxy' | 'reach'
  | 'single' | 'whole' | 'count-of' | 'purpose' | 'means' | 'bound'

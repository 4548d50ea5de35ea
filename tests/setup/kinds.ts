/** One page of each kind of the story in `tests/second-story/`, by its address within the site. */
export const KINDS = {
  home: '',
  timeline: 'timeline/',
  'oldest first': 'oldest-first/',
  event: 'events/2021-06-18-states-join/',
  person: 'actors/salma-hadidi/',
  country: 'actors/seychelles/',
  organisation: 'actors/lantern-strait-ferry-company/',
  'list of actors': 'actors/',
  'who takes part': 'who-takes-part/',
  agreement: 'entities/lantern-strait-agreement/',
  'list of entities': 'entities/',
  source: 'sources/2021-03-15-harbour-lamp-ferry-stops/',
  'list of sources': 'sources/',
  'sources side by side': 'compare/',
  'two sources side by side': 'compare/2021-03-15-harbour-lamp-ferry-stops/2022-taqrir-al-mina/',
  'list of questions': 'questions/',
  question: 'questions/price-of-the-pier/',
  'question about lists': 'questions/ports-served/',
  'list of bodies': 'standings/',
  standings: 'standings/lantern-strait-agreement/',
  'standings of a status': 'standings/lantern-strait-agreement/accepted/',
  'standings on a day': 'standings/lantern-strait-agreement/2021-06-18/',
  'standings as known on a day': 'standings/lantern-strait-agreement/known/2021-06-20/',
  'known on a day': 'known/2021-04/',
  pledges: 'pledges/',
  search: 'search/',
  'search with results': 'search/?q=Markaki',
  about: 'about/',
  'style guide': 'styleguide/',
  corrections: 'corrections/',
  data: 'data/',
  'not found': 'no/such/page/',
} as const;

export type Kind = keyof typeof KINDS;

export const ALL_KINDS = Object.keys(KINDS) as Kind[];

/** One page of each kind of the story in `content/`, by its address within the site. */
export const KINDS = {
  home: '',
  'oldest first': 'oldest-first/',
  event: 'events/2026-01-22-charter-signed/',
  person: 'actors/kassym-jomart-tokayev/',
  country: 'actors/kazakhstan/',
  organisation: 'actors/board-of-peace/',
  'list of actors': 'actors/',
  'who takes part': 'who-takes-part/',
  agreement: 'entities/abraham-accords/',
  'list of entities': 'entities/',
  source: 'sources/2026-01-19-almaty-invitation/',
  'list of sources': 'sources/',
  'list of questions': 'questions/',
  question: 'questions/kazakhstan-personnel/',
  'question about lists': 'questions/states-accepted-by-19-january/',
  'list of bodies': 'standings/',
  standings: 'standings/board-of-peace/',
  'standings of a status': 'standings/board-of-peace/accepted/',
  'standings on a day': 'standings/board-of-peace/2026-01-22/',
  'standings as known on a day': 'standings/board-of-peace/known/2026-01-22/',
  'known on a day': 'known/2026-02/',
  pledges: 'pledges/',
  search: 'search/',
  'search with results': 'search/?q=Tokayev',
  about: 'about/',
  'style guide': 'styleguide/',
  corrections: 'corrections/',
  data: 'data/',
  'not found': 'no/such/page/',
} as const;

export type Kind = keyof typeof KINDS;

export const ALL_KINDS = Object.keys(KINDS) as Kind[];

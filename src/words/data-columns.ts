/** What columns hold that several tables have, by key. */
export const columnWords = {
  url: 'Its address on this site',
  subject: 'The id of an actor or an entity',
  eventOfFact: 'The event that records it',
  number: 'Its place in the list, from 1',
  factId: 'The id of its event, “#”, and its address on the page of the event',
  withdrawn: 'Whether its own source, or whoever the source has it from, took it back',
  counts: 'Whether it still counts: false for what was taken back, and for what rests on retracted sources alone',
  sources: 'The ids of the sources that say so',
  added: 'The day on which we added it',
  note: 'A note of the editor',
  topic: 'What it is on, in a word or two',
  attributed: 'Whom the sources have it from, in words',
  wikidata: 'The item of Wikidata for the same',
  account: 'The text of its page, without citations, a blank line between paragraphs',
  disputed: 'Whether somebody disputes it',
  differentFrom: 'The ids of others of the same name that are not the same',
  distinction: 'What tells it apart from another of the same name',
  description: 'Who or what it is, in one line',
  dateOfFact: 'The date of its event',
  qualifier: 'How exactly the number is told: about, over, at-least, under or up-to',
} as const;

/** What the four columns of an uncertain day hold, after what the day is of. */
export const dateColumnWords = {
  first: (of: string) =>
    `${of}: the first day that this may mean, of “about” a day a week before it; empty where the beginning is open`,
  last: (of: string) =>
    `${of}: the last day that this may mean, of “about” a day a week after it; empty where the end is open`,
  edtf: (of: string) => `${of}, in EDTF (ISO 8601-2)`,
  words: (of: string) => `${of}, in words`,
} as const;

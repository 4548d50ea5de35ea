import type { Collection } from '../../model/records/content.ts';

/** What to write in a field, by the list that it is in and its name, or by its name alone where it is the same everywhere. */
const HINTS: Readonly<Record<string, string>> = {
  about: 'Whom and what else it concerns: ids of actors and entities.',
  actor: 'Who it is.',
  added: 'The day on which you write the record: 2026-11-21.',
  alternateOf: 'The same offer, as another source has it: the words under “what” of that pledge, letter for letter.',
  amount: 'How much.',
  anchor: 'Only where the fact was reworded: the address that it had before, after its #.',
  answer:
    'A number: 19. A list of ids: [one, two]. Several words. A date in quotes: "2026-02-20". Money: { amount: 75000000, currency: USD }. From one number to another: { minValue: 30, maxValue: 40 }. Leave it empty where the source speaks of it and does not say.',
  answers: 'The event that it replies to or denies, if it does.',
  appointedBy: 'Who appointed the holder, only where a source says so.',
  archiveUrl: 'The address of a kept copy.',
  as: 'What the speaker is whom no source names, in lower case: a senior diplomat.',
  asOf: 'The day the answer holds for, when that is not the event’s.',
  attributedTo: 'Who says so, where the source has it from somebody, or somebody disputes it.',
  authors: 'Who wrote it, as it names them.',
  body: 'abstract: our own words. full-text: only where you hold the rights.',
  by: 'Who; several where they do it together.',
  cites: 'Whom it relies on, as it names them.',
  claims: 'Answers of sources to questions.',
  corrections: 'What was wrong on the page, and what it says now. A spelling mistake of ours needs none.',
  country: 'Of a country only: its code in ISO 3166-1, such as TR; the word null for one that has none.',
  counts: 'Only for a number of members: of which body, and of which status.',
  currency: 'Of money: the code of ISO 4217, such as USD.',
  date: 'As precise as the source and not more: 2026-01-22, 2025-11, 2026-01-19~ for about; a/b for what lasted from a to b, [a..b] for one day between the two.',
  dateNote: 'How you know the day, when it is uncertain or worked out.',
  dateline: 'The place printed at its start.',
  demonyms: 'Of a country only: further words for its people.',
  description: 'Who or what it is, in one neutral line.',
  differentFrom: 'Ids of others of the same name who are not the same.',
  disputes: 'Ids of those whose part or status, as the answered event has it, the speaker disputes.',
  draft: 'Yes while it is not finished: the site then knows nothing of it.',
  eventStatus: 'Only for what did not happen on its day: it was moved, put off or called off.',
  fact: 'The address of the fact that was wrong, after its #.',
  follows: 'The events that it came after, where no more is known of its day.',
  formerIds: 'Ids that the record had before. The command npm run rename writes them.',
  from: 'Since when, if a source says so.',
  id: 'The source.',
  in: 'The body or agreement: its id.',
  inAll: 'Of a delivery: yes where the source counts all that was delivered so far.',
  invitedBy: 'Of the status invited only: who invited it, where all sources say so.',
  key: 'Yes for one of about seven that readers should see first.',
  kind: 'What kind it is.',
  language: 'BCP 47: en, fr, kk, sr-Latn.',
  locator: 'Where in the source: para. 4. Count paragraphs of running text from 1.',
  memberships: 'Changes of status in a body or agreement.',
  movedTo: 'The event that took place instead.',
  name: 'The usual English name.',
  names: 'Well-known other names that need no source; of a person the one of the own language first.',
  naming: 'Of a text only: yes where sources differ on a name, a spelling or a translation.',
  note: 'What a reader has to know about it, in a sentence.',
  of: 'What it is of.',
  online: 'Yes for a place that is nowhere on the ground, such as a video conference.',
  over: 'The time it is spread over: five years.',
  partial: 'Of a list: yes where the source names only some.',
  participants: 'Who had which part in it.',
  place: 'Where it happened.',
  pledges: 'What somebody offered, pledged, committed, delivered, denied or withdrew.',
  published: 'When it was published, in the forms of a date; empty where nothing tells.',
  publishedNote: 'How you know the day. Leave it empty when the date is printed.',
  publisher: 'Only if the copy names it; never guessed.',
  qualifier: 'How exactly the source gives the number; empty when exact.',
  quantity: 'A number: 500. From one to another: { minValue: 30, maxValue: 40 }.',
  question: 'The question.',
  quote: 'At most 25 words of the source, as it prints them and without quotation marks.',
  removedFacts: 'The addresses of facts that it took out, each after its #: links to them lead here.',
  reading: 'How the answers go together, in your words; never a verdict.',
  reprints: 'What it prints again: the id of a source here, or whose report it is.',
  role: 'The part in a few words, in lower case: offers aid.',
  roles: 'Offices and functions that someone holds.',
  says: 'What was said, in our words.',
  sha256: 'The digest of the file you read. The command npm run ingest writes it.',
  sortName: 'Of a person only, and only where the site would file it wrongly: Hadidi, Salma.',
  sources: 'Who says so: at least one.',
  spellings: 'Each form in which this source writes a name, letter for letter.',
  'spellings.of': 'The id of the actor or entity.',
  'spellings.as': 'How the source writes the name: each form on a line.',
  statements: 'What someone said.',
  status: 'How it stands.',
  suppliedTitle: 'A title of ours, when there is no headline or it is shortened.',
  text: 'The words.',
  through: 'What it came through to the source, in lower case: a leaked paper.',
  title: 'A short sentence, in the present tense.',
  'sources.title': 'The headline as published; empty when the copy has none.',
  'questions.title': 'A whole question, with its question mark.',
  'roles.title': 'The office or function: President.',
  to: 'Who would receive it; until when, of a name or a role.',
  topic: 'What it is on, in a word or two, in lower case, the same each time: troops.',
  translation: 'The quote in English, for a source in another language.',
  type: 'What an answer is.',
  unit: 'What a number counts, in the plural: states; or %.',
  unitOne: 'One of them, only where no rule of English makes it of the plural: datum.',
  upcoming: 'What it sets a date for, moves, puts off or calls off.',
  updates: 'What its publisher changed since.',
  url: 'Its address: https://…',
  urlStatus: 'dead, when the address leads to it no more.',
  what: 'A few words; the same each time it is told.',
  wikidata: 'The item of Wikidata, only when you are certain: Q127998.',
  withdrawn: 'Yes once its source takes it back.',
  words: 'Who says so, in a few words; or leave this empty and fill in the fields below.',
};

const SOURCES = 'The sources that tell it: ids, or { id, locator, quote, translation }.';
const ATTRIBUTED = 'Whom the sources have it from: words, or { by, as, through }.';
const NAMES = 'Well-known other names that need no source: { text, language }.';
const ADDED = 'The day you added it, in quotes.';

/** The same for who writes the file, where the form of YAML has to be told: by the path without places in lists. */
const IN_YAML: Readonly<Record<Collection, Readonly<Record<string, string>>>> = {
  sources: {
    title: 'The headline as published; null when the copy has none.',
    publisher: 'Only if the copy names it; else null. Never guessed.',
    published: 'The day in quotes, as precisely as is known: "2026-01-19", "2026-01-19~", "2026-01".',
    url: 'Its address, or null.',
    updates: 'What its publisher changed since: { date, kind, note }.',
    added: ADDED,
    draft: 'true while it is not finished: the site leaves it out.',
  },
  events: {
    date: 'The day in quotes: "2026-01-19"; "a/b" for what lasted, "[a..b]" for some day between.',
    eventStatus: 'Only for what did not happen on its day: { status, movedTo, note, sources }.',
    key: 'true for one of about seven key moments of the story.',
    participants: 'Who took part: { actor, role }.',
    'participants.attributedTo': ATTRIBUTED,
    memberships: 'Changes of status: { actor, in, status, sources }.',
    'memberships.sources': SOURCES,
    statements: 'What somebody said, in our words: { by, says, sources }.',
    'statements.sources': SOURCES,
    claims: 'Answers of sources to questions: { question, answer, sources }.',
    'claims.answer': 'As the question asks; null where the source leaves it out.',
    'claims.attributedTo': ATTRIBUTED,
    'claims.sources': SOURCES,
    pledges: 'What was offered, promised or delivered: { by, to, what, status, sources }.',
    'pledges.sources': SOURCES,
    upcoming: 'What it sets a date for: { what, date, sources }.',
    added: ADDED,
  },
  actors: {
    names: NAMES,
    roles: 'Offices and roles: { title, of, from, to, sources }.',
  },
  entities: {
    names: NAMES,
    online: 'true for a place that is nowhere on the ground.',
  },
  questions: {
    counts: 'Whom the number counts: { in, status }.',
    key: 'true for one that readers ask first.',
    naming: 'true for a question on a name, a spelling or a translation.',
  },
};

/**
 * What to write in a field of a form; nothing where no more is to be said than its name.
 *
 * @param parent the collection or the list that the field is in: `claims`
 */
export function formHintAt(parent: string, name: string): string {
  return HINTS[`${parent}.${name}`] ?? HINTS[name] ?? '';
}

/**
 * What to write in a field of a file; nothing where no more is to be said than its name.
 *
 * @param path of the field in its record, without places in lists: `claims.answer`
 */
export function fileHintAt(collection: Collection, path: string): string {
  const [name = '', parent = collection] = path.split('.').reverse();
  return IN_YAML[collection][path] ?? formHintAt(parent, name);
}

import { formatPlainCount } from '../format.ts';

/** A source that is gone: what it was called, when and why it was removed, and what stands in its place. */
export interface SourceGone {
  readonly id: string;
  readonly removed: { readonly date: string; readonly reason: string } | null;
  readonly now: readonly string[];
}

/** What became of a source that is gone, in a sentence. */
export const becameOf = ({ id, removed, now }: SourceGone): string => {
  const others = now.join(', ');
  if (removed === null) return `${id} became part of ${others}`;
  const replaced = now.length === 0 ? '' : `, replaced by ${others}`;
  return `${id} was removed on ${removed.date}${replaced}: “${removed.reason}”`;
};

/** What a draft source and the notes beside it say to the editor, by key. */
export const draftWords = {
  /** Where a value stood, and how it was written there where that says more. */
  from: (from: string, raw: string | null) => (raw === null ? from : `${from}: ${raw}`),
  draft: 'take this line out when the source is finished; until then the site knows nothing of it',
  proposal: (edtf: string, from: string, raw: string) => `it may be ${edtf}, from ${from}: ${raw}`,
  latest: (edtf: string) => `the latest day that it tells of is ${edtf}`,
  kind: (kinds: readonly string[]) => `one of ${kinds.join(', ')}`,
  updates: 'what its publisher changed later; corrected, retracted and withdrawn are other kinds',
  fullText: 'only where you hold the rights',
  spellings: 'as the article writes them, with how often; leave out what could mean something else',
  noSpellings: 'no name of the story found',
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  timesOf: (name: string, times: string) => `${name} ${times}`,
  shared: (name: string, ids: readonly string[]) => `${name} is the name of ${ids.join(' and of ')}: add it to one`,
  likely: (id: string, name: string) => `perhaps ${id}: ${name}`,
  within: (id: string, name: string, longer: string) => `perhaps ${id}: ${name}, which stands within ${longer}`,
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  unknown: (names: string, file: string) => `names without a record here: ${names}; their sentences are in ${file}`,
  dates: (dates: string, file: string) => `dates in the text: ${dates}; their sentences are in ${file}`,
  reprints: (share: number) =>
    `${share} % of the words of one stand in the other; take this line out if it does not print that again`,
  reprint: (id: string, share: number) =>
    `${share} % of its words stand in ${id} too: if it prints that again, write reprints: ${id}`,
  update: (id: string) =>
    `it has the address of ${id}: if it is a later version, add it to the updates of ${id} instead`,
  gone: (gone: SourceGone) =>
    `${becameOf(gone)}; if this is the same article and that was right, delete this file, else take this line out`,
  sha256: 'of the file that was read, by which it is known again',
  body: (file: string) =>
    `Below the line write what the article says, in one to three paragraphs in your own words; its paragraphs, numbered to cite, are in ${file}`,
  bodyWithoutParagraphs: 'Below the line stands the text of the article.',
} as const;

/** What the notes beside a draft say: its paragraphs, and all that was found in them. */
export const keptArticleWords = {
  head: (title: string | null, file: string) => title ?? file,
  readFrom: (file: string, format: string, sha256: string) => `Read from ${file} (${format}), SHA-256 ${sha256}.`,
  keep: 'For you alone: Git and the site leave this folder out. Cite a paragraph by its number, as “para. 3”.',
  paragraphs: 'Paragraphs',
  fields: 'How each field is known',
  field: (field: string, value: string, from: string) => `${field}: ${value} (${from})`,
  updated: 'updated',
  proposals: 'Days that it may have been published, and are not taken',
  names: 'Names of the story',
  name: (id: string, spellings: string) => `${id}: ${spellings}`,
  unknown: 'Names without a record here',
  unknownName: (name: string, times: string, forms: readonly string[]) =>
    forms.length === 0 ? `${name}, ${times}` : `${name} (also ${forms.join(', ')}), ${times}`,
  /** How such a line is read again. */
  unknownNameLine: /^- (.+?)(?: \(also (.+)\))?, (?:once|twice|\d+ times)(?:;.*)?$/gm,
  perhaps: (id: string) => `perhaps ${id}`,
  noCapitals: 'The script of this text has no capitals, by which names are found: look for them yourself.',
  noneFound: 'None found.',
  dates: 'Dates in the text, which may be those of events',
  date: (edtf: string, text: string) => `${edtf}: “${text}”`,
  unread: 'not told',
  basis: {
    told: '',
    'year-of-publication': 'the year is the nearest to the day of publication',
    'day-of-publication': 'counted from the day of publication',
    'no-year': 'no year is told, and the day of publication is not known',
    'no-day-of-publication': 'the day of publication is not known exactly',
    'may-be-to-come': 'it may be a day to come',
    'day-or-month': 'nobody can tell the day from the month',
  },
  onlyFigures: 'Words for dates in this language are not known here: only dates in figures were read.',
  where: (paragraph: number | null) => (paragraph === null ? 'in a heading or caption' : `para. ${paragraph}`),
  sentence: (where: string, sentence: string) => `${where}: ${sentence}`,
  notes: 'Left out, doubtful or lost in reading',
  reprint: 'Like an article that is here',
  reprintOf: (id: string, share: number, own: number, other: number) =>
    `${id}: ${share} % of the words of one stand in the other; ${formatPlainCount(own, 'sentence')} only here, ${formatPlainCount(other, 'sentence')} only there:`,
  onlyHere: (sentence: string) => `only here: ${sentence}`,
  onlyThere: (sentence: string) => `only there: ${sentence}`,
} as const;

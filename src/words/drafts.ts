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
  draft: 'take out this line and the comments above it when the source is finished',
  notes: (file: string) =>
    `Below the second line of dashes write what the article says, in one to three paragraphs of your own; its paragraphs, numbered to cite, and all that was found in them are in ${file}`,
  field: (field: string, words: string) => `${field}: ${words}`,
  doubtfulTitle: (doubts: string) => `title: look whether it is the headline, or somebody’s letter: ${doubts}`,
  titleDoubts: {
    long: 'it is longer than most headlines',
    sentences: 'it has more than one sentence',
    stop: 'it ends in a full stop',
    small: 'it begins with a small letter',
  },
  published: (from: string) => `the day of publication is known from ${from}`,
  proposal: (edtf: string, from: string, raw: string) => `it may be ${edtf}, from ${from}: ${raw}`,
  latest: (edtf: string) => `the latest day that it tells of is ${edtf}`,
  kind: (kinds: readonly string[]) => `one of ${kinds.join(', ')}`,
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`),
  timesOf: (name: string, times: string) => `${name} ${times}`,
  between: '; ',
  named: (id: string, names: readonly string[]) => `${names.join(', ')} (${id})`,
  either: (ids: readonly string[]) => ids.join(' or '),
  orOf: (ids: readonly string[]) => (ids.length === 0 ? '' : `or ${ids.join(' or ')}`),
  likely: (count: number) =>
    `${formatPlainCount(count, 'line')} under spellings may be of the story: take away the # before each that is`,
  within: (longer: string) => `within “${longer}”`,
  andMore: (texts: string, more: number) => `${texts} and ${more} more`,
  unknown: (names: string) => `names without a record here: ${names}`,
  pictured: (names: string) => `only under pictures, and in no spellings: ${names}`,
  dates: (dates: string) => `dates in the text: ${dates}`,
  corrected: (paragraphs: string) =>
    `its publisher corrects it in ${paragraphs}: note under updates when, if it is told`,
  cuts: (texts: string) => `cut from the text: ${texts}`,
  cut: (place: string, text: string, isCorrection: boolean) =>
    `${isCorrection ? 'a correction ' : ''}${place}: “${text}”`,
  above: 'above the text',
  below: 'below the text',
  behind: (paragraph: number) => `behind para. ${paragraph}`,
  setAside: (count: number) =>
    `set aside, as what someone else wrote above or below it: ${formatPlainCount(count, 'line')}`,
  reprints: (id: string, share: number) =>
    `reprints: ${share} % of the words of one stand in the other; take out reprints: ${id} if it does not print that again`,
  reprint: (id: string, share: number) =>
    `${share} % of its words stand in ${id} too: if it prints that again, write reprints: ${id}`,
  update: (id: string) =>
    `it has the address of ${id}: if it is a later version, add it to the updates of ${id} instead`,
  gone: (gone: SourceGone) => `${becameOf(gone)}; if this is the same article and that was right, delete this file`,
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
  perhapsNames: 'What may be short for a name of the story',
  pictured: 'Names of the story that stand only under pictures',
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
  where: (paragraph: number | null) => (paragraph === null ? 'in a heading' : `para. ${paragraph}`),
  sentence: (where: string, sentence: string) => `${where}: ${sentence}`,
  cut: 'Cut from the text',
  notes: 'Set aside, doubtful or lost in reading',
  reprint: 'Like an article that is here',
  reprintOf: (id: string, share: number, own: number, other: number) =>
    `${id}: ${share} % of the words of one stand in the other; ${formatPlainCount(own, 'sentence')} only here, ${formatPlainCount(other, 'sentence')} only there:`,
  onlyHere: (sentence: string) => `only here: ${sentence}`,
  onlyThere: (sentence: string) => `only there: ${sentence}`,
} as const;

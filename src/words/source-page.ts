/** What the page of a source says, by key. */
export const sourcePageWords = {
  description: (kind: string, publisher: string, day: string) =>
    `${kind}, ${publisher}, ${day}: what it reports and the names it uses.`,
  citedAs: (source: string) => `record of a source: ${source}`,
  by: (authors: string) => `By ${authors}`,
  publisher: 'Publisher',
  published: 'Published',
  dayNotRecorded: 'Day not recorded',
  address: 'Address',
  keptCopy: 'Kept copy',
  dead: (address: string) => `${address} (this address no longer works)`,
  since: 'Since then',
  note: (note: string) => `: ${note}`,
  dateline: 'Written from',
  language: 'Language',
  reprints: 'Reprints',
  reprintedBy: 'Reprinted by',
  reliesOn: 'Relies on',
  nobody: 'Nobody named',
  abstract: 'What it says, in our words',
  fullText: 'Full text',
  events: 'Events it reports',
  noEvents: 'No events yet.',
  onlyThis: 'Only this source reports it',
  onlyReprints: 'Only this source and reprints of the same report have it',
  titleIsOurs: 'The title is ours: our copy has none.',
  headlineCut: 'Part of the headline is cut at […].',
  original: 'Original',
  noPublisherNorAddress: 'We worked from a copy that names no publisher and has no address.',
  noPublisher: 'The copy we worked from names none.',
  noAddress: 'The copy we worked from has none.',
} as const;

/** The answers of a source. */
export const sourceAnswerWords = {
  heading: 'What it says, by question',
  none: 'It answers none of the questions on this site.',
  caption: 'Its answers, and how the answers of all sources compare',
  column: { question: 'Question', answer: 'Its answer', all: 'All sources' },
  beside: 'Side by side with:',
} as const;

/** How a source writes names. */
export const namesUsedWords = {
  heading: 'Names it uses',
  otherwise: 'Spelled differently from this site:',
  alike: 'Spelled as on this site:',
  spelled: (isAlso: boolean) => (isAlso ? ', also: ' : ': '),
  none: 'None recorded.',
} as const;

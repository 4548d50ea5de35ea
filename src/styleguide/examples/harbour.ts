import type { StoryLists } from '../../model/records/story-lists.ts';
import type { StoryWords } from '../../words/story.ts';
import type { PrintedDate } from '../../format.ts';
import type { AnswerLine } from '../../views/parts/questions/answer-line.ts';
import type { Evidence } from '../../views/parts/sources/evidence.ts';
import type { CitationMark, CitedSource } from '../../views/parts/sources/cited-sources.ts';
import type { FactState } from '../../views/parts/events/fact-state.ts';
import type { EventLine } from '../../views/parts/events/event-line.ts';
import type { Link } from '../../views/parts/links/link.ts';

/* What the examples are about: a ferry, a harbour, and who runs them. All of it is made up. */

/** A link of an example; `language` is that of a label which is not in English. */
export const link = (label: string, language?: string): Link =>
  language === undefined ? { href: '#', label } : { href: '#', label, language };

export const MIRA = link('Mira Stone');
export const BO = link('Bo Reed');
export const COUNCIL = link('River Council');
export const NORTHMERE = link('Northmere');
export const SOUTHMERE = link('Southmere');
export const SANDBANK = link('Sandbank Agreement');
export const RIGHT_TO_LEFT = link('مجلس النهر (1998)', 'ar');
export const CYRILLIC = link('Паром «Утро» опять стоит', 'sr');

/** As long as an editor may have to make one. */
export const LONG_TITLE =
  'River Council, the two ferry companies, the harbour masters of both banks and the owners of the old slipway agree on a timetable for the winter, on who pays for the ice breaker and on what to do about fog';

export const GAZETTE = link('The Tide Gazette, 20 January 2026');
export const PILOT = link('The Pilot, 2 February 2026');
export const NO_PUBLISHER = link('News article (Old Harbour, in Serbian), about 19 January 2026');

/** A day that is one day, month or year, as everybody's calendar has it. */
const day = (iso: string, text: string): PrintedDate => ({ iso, text, precision: 'day' });

export const JANUARY_19 = day('2026-01-19', '19 January 2026');
export const JANUARY_19_SHORT = day('2026-01-19', '19 Jan');
export const FEBRUARY_2 = day('2026-02-02', '2 February 2026');
export const MONTH: PrintedDate = { iso: '2025-11', text: 'November 2025', precision: 'month' };
export const YEAR: PrintedDate = { iso: '1998', text: '1998', precision: 'year' };
export const ABOUT: PrintedDate = { iso: '2026-01', text: 'about January 2026', precision: 'month' };
export const BETWEEN: PrintedDate = { iso: null, text: 'between 15 and 18 January 2026', precision: 'day' };
/** The same after "by" or "as of". */
export const SOME_DAY: PrintedDate = { ...BETWEEN, text: `some day ${BETWEEN.text}` };
export const BETWEEN_SHORT: PrintedDate = { iso: null, text: 'between 15 and 18 Jan', precision: 'day' };
export const EITHER: PrintedDate = { iso: null, text: '15 or 18 January 2026', precision: 'day' };

export const MARKS: readonly CitationMark[] = [
  { href: '#source-gazette', number: 1, label: 'The Tide Gazette' },
  { href: '#source-pilot', number: 2, label: 'The Pilot' },
];

/** A source of an event, cited in two paragraphs. */
export const CITED: CitedSource = {
  number: 1,
  anchor: 'source-gazette',
  label: 'The Tide Gazette',
  line: {
    id: 'gazette',
    link: link('Ferry stops until the ice is gone', 'en'),
    publisher: 'The Tide Gazette',
    published: day('2026-01-20', '20 January 2026'),
    language: 'English',
    authors: null,
    update: null,
  },
  reprintOf: null,
  citedIn: [
    { href: '#', label: 'paragraph 1' },
    { href: '#', label: 'paragraph 3, citing paragraph 4' },
  ],
};

/** An event with nothing to it but that it happened. */
export const EVENT: EventLine = {
  id: '2026-01-19-ferry-stops',
  link: link('Ferry stops until the ice is gone'),
  date: JANUARY_19,
  shortDate: JANUARY_19_SHORT,
  kind: 'Announcement',
  isKey: false,
  follows: [],
  participants: [MIRA, COUNCIL],
  sources: link('2 sources'),
  note: null,
  marks: [],
};

/** A fact of which nothing has become since it was recorded, and one that was corrected. */
export const AS_RECORDED: FactState = { setAside: null, corrected: [], disputed: [] };
/** A standing that somebody disputes. */
export const DISPUTED: FactState = { ...AS_RECORDED, disputed: [link('Disputed by Mira Stone')] };
export const CORRECTED: FactState = { ...AS_RECORDED, corrected: [link('Corrected on 2 February 2026')] };

/** One that its source took back. */
export const WITHDRAWN: FactState = { ...AS_RECORDED, setAside: 'Withdrawn since, and not counted' };

/** What a fact rests on that these sources tell, and of which nothing more is recorded. */
export const toldBy = (...sources: readonly Link[]): Evidence => ({
  inBrief: sources.map(({ label }) => label).join('; '),
  sources: sources.map((key) => ({ id: key.label, link: key, key, locator: null, chain: [], quote: null })),
  isOnlySource: false,
  hasMore: false,
});

/** An answer to a question, as one source gives it. */
export const ANSWER: AnswerLine = {
  id: 'sailings-12-in-2026-01-19-ferry-stops',
  formerIds: [],
  answer: '12 sailings',
  href: '#',
  sources: [GAZETTE],
  attributedTo: null,
  date: JANUARY_19,
  of: null,
  event: link('Ferry stops until the ice is gone'),
  note: null,
  ...AS_RECORDED,
};

/** What the lists of such a story hold. */
export const LISTS: StoryLists = {
  own: { actors: null, standings: null, pledges: null },
  actors: ['person', 'country', 'organisation'],
  bodies: ['organisation'],
  hasPledges: true,
};

/** The words of a story that has everything. */
export const WORDS: StoryWords = {
  actors: 'People, countries and organisations',
  actorsBriefly: 'People, countries, bodies',
  actor: 'person, country or organisation',
  searched: 'Person, country, event…',
  standings: 'Who has joined',
  pledges: 'Pledges',
};

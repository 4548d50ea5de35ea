/** What the page about the site says, by key. */
export const aboutWords = {
  title: 'About',
  heading: 'How this tracker works',
  /** What a link to it is called within a sentence. */
  page: 'The page about it',
  description: 'How this tracker works, what a citation means, and what it does when sources are silent or differ.',
} as const;

/** A part of a page. */
export interface TextSection {
  /** Its address within the page. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly TextBlock[];
}

/** A paragraph, in which `{name}` stands for a link or a name; one that only some stories need; or a list. */
export type TextBlock =
  string | { readonly needs: 'standings' | 'feedback'; readonly text: string } | readonly string[];

/** What stands under the heading of the page. */
export const aboutLead =
  'This site follows one story, {story}, through everything we have read about it: so far {events} from {sources}. Each event has a page of its own. So has each {actor}, each place, and each thing the story turns on.';

/** The parts of the page, in order. */
export const aboutSections: readonly TextSection[] = [
  {
    id: 'citations',
    heading: 'What a citation means',
    blocks: [
      'A number in brackets leads to the source that says so. The sources stand at the foot of the page, and links there lead back to the paragraphs that cite them. “Para. 4” is the fourth paragraph of the source, not counting headings.',
      'We read each source and retell it in our own words. A citation means that the source says it, not that we know it to be true. Where only one source tells of an event, its page says “1 source”.',
    ],
  },
  {
    id: 'unknown',
    heading: 'What is not recorded',
    blocks: [
      'When a source leaves out its publisher, its day or its headline, we write “not recorded” and do not guess. A title in [square brackets] is ours. When we worked out a day, the page says how.',
    ],
  },
  {
    id: 'dates',
    heading: 'Dates',
    blocks: [
      'A date is as exact as the sources make it: a day, a month or a year. “About” means near that date. “10 to 12 March” lasted all three days. “Between 10 and 12 March” was one of them, and nobody says which. “Or” lists the only days it can have been. The timeline puts an event at its earliest possible day.',
    ],
  },
  {
    id: 'names',
    heading: 'Names',
    blocks: [
      'Outlets spell names differently. We use one, and the page lists the others and who writes them. Search finds every spelling. Lists put people under their family names.',
    ],
  },
  {
    id: 'differences',
    heading: 'When sources differ',
    blocks: [
      '{questions} has a page with all the answers, who gives them, and for which day. We never average numbers, and we never drop an answer because another looks better. You can also put {comparison}, two at a time or all of them.',
      'A rule compares the answers:',
      [
        '“Sources differ”: two answers for the same time cannot both be true.',
        '“One source, different answers”: the same, within one source.',
        '“Changed over time”: two answers are not the same and are for different days, so the later may follow the earlier.',
        '“Names or spellings differ”: the sources write or translate a name differently, and agree on what happened.',
        '“Sources agree”: they say the same.',
        '“Answers do not conflict”: both can be true, as “over 10” and 12 can. A rounded number fits too: 20,000 for 19,840.',
        '“Limits differ”: both can be true too, and set different limits, as “up to 20” and “up to 15” do.',
      ],
      'We do not compare sums in different currencies, or answers about different things. Papers that print one agency’s report count as one source. When a source takes something back, or is retracted, what it said stays on the page and no longer counts.',
    ],
  },
  {
    id: 'clocks',
    heading: 'What happened, and what was known',
    blocks: [
      'A thing happens on one day and is reported on another. A source of uncertain date counts from the first day it may have appeared.',
      {
        needs: 'standings',
        text: '“{standings}” has a page for each day on which anything changed, and one for each day on which a change was reported. A change of uncertain date is marked “not certain by then” until it must have happened or a source had reported it.',
      },
    ],
  },
  {
    id: 'corrections',
    heading: 'Corrections',
    blocks: [
      'When we get something wrong, the page says what was wrong, since when, and what is right. {corrections} are in one list as well. Each page says when it last changed.',
      { needs: 'feedback', text: 'To tell us of a mistake or a source, use the link at the foot of the page.' },
      'When a page moves, its old address leads to the new one. When we remove a page, its address says why.',
    ],
  },
  {
    id: 'privacy',
    heading: 'Your privacy',
    blocks: [
      'The site sets no cookies, counts no visitors and loads nothing from anywhere else. So that the home page can show what is new to you, your browser remembers which events you have seen. It tells nobody.',
    ],
  },
  {
    id: 'javascript',
    heading: 'Without JavaScript',
    blocks: [
      'You can read every page and follow every link without JavaScript. You need it to:',
      [
        'search, and get suggestions as you type;',
        'filter the timeline, or see there what was known on a day;',
        'see any page as known on a day, or what is new on it since another;',
        'see what is new since your last visit;',
        'choose which sources to compare;',
        'sort a table;',
        'copy or share a link or a citation;',
        'see a preview of a page when you point at a link.',
      ],
      'Instead of search there is {names}. Instead of filters, each page lists its own events. Each day on which something was reported has a page that shows what was known by then.',
    ],
  },
  {
    id: 'accessibility',
    heading: 'Accessibility',
    blocks: ['You can read {accessibility}.'],
  },
  {
    id: 'who',
    heading: 'Who publishes it',
    blocks: [
      '{publisher}. Our own words and data may be used under {licence}. Search, typefaces and maps have {licences}.',
    ],
  },
];

/** What its links are called that have no other name. */
export const aboutLinks = {
  questions: 'Each question the sources answer',
  comparison: 'the sources side by side',
  corrections: 'All corrections',
  names: 'a list of every name',
  accessibility: 'how accessible this site is, how that was tested, and where it falls short',
  licences: 'licences of their own',
} as const;

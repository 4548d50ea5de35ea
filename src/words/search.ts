import { formatList } from '../format.ts';

/** What the search page says, and what it understands, by key; a function takes what varies. */
export const searchWords = {
  /** What hides the filters where there is little room. */
  narrow: 'Narrow or sort the results',
  narrowed: (count: number) => `Narrow or sort the results (${count} set)`,
  /** What a page that lists one kind of thing is called among the results. */
  list: 'List',
  /** Other words by which a list is looked for, beside those of its title. */
  alsoList: {
    pledges: 'pledge promise offer give aid donation commitment delivered',
    standings: 'join joined joining member membership accepted signed invited standing',
    questions: 'question answer dispute difference disagree contradiction',
    comparison: 'compare comparison article differ difference',
    corrections: 'correction corrected mistake error wrong',
  },
  /** "1 answer, 2 names and 12 pages", without those of which there are none. */
  found: (answers: number, names: number, pages: number) =>
    formatList(
      [counted(answers, 'answer'), counted(names, 'name'), counted(pages, 'page')].filter((text) => text !== ''),
    ),
  /** What came of the search for where somebody stands: "accepted, 19 January 2026", "accepted by 5 March 2026". */
  changed: (did: string, date: string, isBy: boolean) => (isBy ? `${did} by ${date}` : `${did}, ${date}`),
  /** Where somebody stands, below a change of it. */
  standsNow: (body: string, status: string) => `${body}. Now: ${status}`,
  /** The same where no source tells of the change that is asked for. */
  onlyNow: (body: string) => `${body}. No source tells of that; this is what came last`,
  /** Words that a question begins with. */
  questionStarts: 'when who what which where how why did does do has have is are was were will',
  /** Words of a question that say nothing of what it is about. */
  questionWords:
    'when did do does has have had is was were will what which who whom whose where how why date day on in of the a an to by it its and any yet',
  /** Words in a story's own words for a status that ask for none. */
  commonWords: 'became become without with from been gets into made',
  /** Words that ask for a status, in the forms that people use. */
  statusForms: {
    invited: 'invite invites invited invitation',
    undecided: 'undecided hesitate hesitates hesitated',
    accepted: 'accept accepts accepted accepting acceptance agree agreed',
    provisional: 'provisional provisionally',
    signed: 'sign signs signed signing signature signatory',
    ratified: 'ratify ratifies ratified ratification',
    observer: 'observe observes observer',
    declined: 'decline declines declined refuse refuses refused reject rejected',
    suspended: 'suspend suspends suspended suspension',
    reinstated: 'reinstate reinstated reinstatement return returned',
    withdrawn: 'withdraw withdraws withdrew withdrawn withdrawal',
    expelled: 'expel expels expelled expulsion',
    rescinded: 'rescind rescinded lose lost',
  },
  /** Words that ask for any status by which one has joined, may join or has left. */
  familyForms: {
    joined: 'join joins joined joining member members membership accede acceded accession enter entered entry',
    open: '',
    left: 'leave leaves left leaving quit quits exit',
  },
} as const;

function counted(count: number, one: string): string {
  return count === 0 ? '' : count === 1 ? `1 ${one}` : `${count} ${one}s`;
}

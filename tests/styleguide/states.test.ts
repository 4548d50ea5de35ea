import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { attribute, textOf } from '../setup/pages.ts';
import { exampleOf, type Rendered } from './rendered.ts';

const texts = ({ tree }: Rendered, selector: string) =>
  selectAll(selector, tree).map((element) => textOf(element).replace(/\s+/g, ' ').trim());

describe('an answer', () => {
  test('that was withdrawn stays beside the others and says that it is not counted', async () => {
    const answers = texts(await exampleOf('QuestionItem', 'An answer withdrawn'), '.answers > li');
    expect(answers).toHaveLength(2);
    expect(answers[0]).not.toContain('Withdrawn');
    expect(answers[1]).toMatch(/^14 sailings\s?Withdrawn since, and not counted/);
  });

  test('that a source leaves out says so', async () => {
    const [answer] = texts(await exampleOf('QuestionItem', 'An answer left out'), '.answers > li');
    expect(answer).toMatch(/^Not recorded\s?The source does not say/);
  });

  test('names its sources, and before them whom they have it from', async () => {
    expect(texts(await exampleOf('AnswerSources', 'By a source'), 'p')).toEqual([
      'As of 19 January 2026: 12 sailings; in The Tide Gazette, 20 January 2026',
    ]);
    expect((await exampleOf('AnswerSources', 'By somebody in a source')).html).toMatch(/^<p>Mira Stone, /);
    expect((await exampleOf('AnswerSources', 'For another day')).html).toMatch(/^<p>Bo Reed, as of /);
  });

  test('for a day that is not certain says so in words that can follow "as of" and a name', async () => {
    const given = async (name: string) =>
      texts(await exampleOf('AnswerSources', name), 'p')[0]!.replace(': 12 sailings', '');
    expect(await given('For some day between two')).toMatch(/^As of some day between 15 and 18 January 2026; in /);
    expect(await given('For about a day')).toMatch(/^As of about January 2026; in /);
    expect(await given('For one of two days')).toMatch(/^As of 15 or 18 January 2026; in /);
    expect(await given('For another day')).toMatch(/^Bo Reed, as of some day between 15 and 18 January 2026; in /);
    expect(await given('Of an uncertain day')).toMatch(/^Mira Stone, some day between 15 and 18 January 2026; in /);
  });

  test('given elsewhere stands under those given here, and says when it was withdrawn', async () => {
    const [question, ...answers] = texts(await exampleOf('EventQuestions', 'Differing'), 'dt, dd');
    expect(question).toMatch(/^How many sailings a week\?.*Sources differ$/);
    expect(answers).toEqual([
      expect.stringMatching(/^12 sailings.*The Tide Gazette, 20 January 2026, paragraph 3/),
      expect.stringMatching(/^14 sailings.*Mira Stone, in .*The Pilot.*As of 2 February 2026$/),
      'Elsewhere in the story:',
      expect.stringMatching(/^over 20 sailings\s?Bo Reed, .*; in The Pilot/),
    ]);
    const [elsewhere] = texts(await exampleOf('EventQuestions', 'Withdrawn'), 'dd:last-child');
    expect(elsewhere).toMatch(/^9 sailings\s?Withdrawn since, and not counted\. /);
  });

  test('given elsewhere is folded where there are many, and counted', async () => {
    const example = await exampleOf('EventQuestions', 'Answered often');
    expect(texts(example, 'details:not([open], .evidence) > summary')).toEqual(['6 answers elsewhere in the story']);
    expect(texts(example, 'details li > p:first-child')).toHaveLength(6);
    expect(texts(example, 'dd:not(:has(details:not(.evidence)))')).toHaveLength(1);
    expect(texts(await exampleOf('EventQuestions', 'Differing'), 'details:not(.evidence)')).toEqual([]);
  });
});

describe('a question', () => {
  test('is a heading, but where a heading would be one too many', async () => {
    expect(texts(await exampleOf('QuestionItem', 'Sources differ'), 'h3')).toEqual(['How many sailings a week?']);
    expect(texts(await exampleOf('QuestionItem', 'Without a heading'), 'h3')).toEqual([]);
    expect(texts(await exampleOf('QuestionItem', 'Without a heading'), 'p.question')).toHaveLength(1);
  });

  test('has the reading of the editors named as theirs', async () => {
    const [reading] = texts(await exampleOf('QuestionItem', 'With a reading'), '.reading');
    expect(reading).toMatch(/^The editors’ reading: Compatible/);
  });
});

describe('a fact', () => {
  test('that was corrected says so beside it, and leads to the correction', async () => {
    expect(texts(await exampleOf('FactState', 'Corrected'), 'p > span')).toEqual(['· Corrected on 2 February 2026']);
    expect(texts(await exampleOf('FactState', 'Corrected'), 'a')).toEqual(['Corrected on 2 February 2026']);
    expect(texts(await exampleOf('StatusChangeText', 'Corrected'), 'p')[0]).toMatch(/· Corrected on 2 February 2026$/);
    expect(texts(await exampleOf('PledgeSteps', 'Denied'), 'p')[0]).toMatch(/· Corrected on 2 February 2026$/);
  });
});

test('what was said for a body has the speaker’s role beside the name where its dates leave it open', async () => {
  const said = texts(await exampleOf('Statements', 'Of several speakers'), 'li > p:first-child');
  expect(said[0]).not.toContain('(');
  expect(said[1]).toContain(' (Harbour master, until about January 2026): ');
});

describe('an event', () => {
  test('that is a key moment says so in words', async () => {
    expect(texts(await exampleOf('EventItem', 'Key moment'), 'strong')).toEqual(['Key moment ·']);
    expect(texts(await exampleOf('EventItem', 'Plain'), 'strong')).toEqual([]);
  });

  test('leads from each mark to what it marks', async () => {
    const marks = selectAll('.mark', (await exampleOf('EventItem', 'Every mark')).tree);
    expect(marks.map((mark) => selectAll('a[href]', mark).length)).toEqual([1, 1, 1]);
  });

  test('has its year in the date only where no heading has it', async () => {
    expect(texts(await exampleOf('EventItem', 'Plain'), '.day')).toEqual(['19 Jan']);
    expect(texts(await exampleOf('EventItem', 'Whole date'), '.day')).toEqual(['19 January 2026']);
  });

  test('leads to the events before and after, of which the first and the last have one', async () => {
    const rels = async (name: string) =>
      texts(await exampleOf('AdjacentEvents', name), 'nav > div').map((text) => text.replace(/ ·.*/, ''));
    expect(await rels('Both')).toEqual(['Previous event', 'Next event']);
    expect(await rels('The first')).toEqual(['Next event']);
    expect(await rels('The last')).toEqual(['Previous event']);
  });
});

describe('a source', () => {
  test('that does not tell who published it or when has that said of it', async () => {
    const [line] = texts(await exampleOf('CitedSources', 'Little recorded'), 'li > p.label');
    expect(line).toBe('Publisher not recorded · day not recorded · English');
  });

  test('leads back to every place that cites it', async () => {
    const { tree } = await exampleOf('CitedSources', 'Cited often');
    expect(selectAll('li details a', tree)).toHaveLength(21);
    expect(texts(await exampleOf('CitedSources', 'Little recorded'), 'li > p')).toHaveLength(1);
  });
});

describe('a pledge', () => {
  test('has each step in words with its day, in the order told', async () => {
    const steps = texts(await exampleOf('PledgeSteps', 'Every step'), 'strong');
    expect(steps).toEqual(['offered', 'pledged', 'committed', 'delivered', 'withdrawn']);
  });

  test('that is denied has the denial and the answers under it', async () => {
    const against = texts(await exampleOf('PledgeSteps', 'Denied'), '.against');
    expect(against[0]).toMatch(/^But: denied 2 February 2026 by Northmere/);
    expect(against[1]).toMatch(/to Old Harbour; according to a clerk, in The Pilot.*\. Before the ice was measured$/);
    expect(against[2]).toMatch(/^In reply, 2 February 2026, Mira Stone: /);
  });

  test('that is gone says so before what it was', async () => {
    const rows = texts(await exampleOf('PledgeTable', 'Gone'), 'tbody th');
    expect(rows[0]).toMatch(/^Withdrawn: 2 ferries/);
    expect(rows[1]).toMatch(/^Denied: money/);
  });

  test('names who made it where no heading does, and always when several did', async () => {
    const makers = async (name: string) => texts(await exampleOf('PledgeTable', name), 'th > small');
    expect(await makers('Of one giver')).toEqual(['by Northmere and Southmere']);
    expect(await makers('Of others')).toEqual(['by Northmere']);
    expect(await makers('Of several givers')).toEqual([]);
  });
});

describe('a standing', () => {
  test('that sources tell otherwise has both, and its steps before', async () => {
    const { tree } = await exampleOf('StandingsTable', 'With its history');
    const [told] = selectAll('tr:not(.group) td', tree).map((cell) => textOf(cell).replace(/\s+/g, ' '));
    expect(told).toMatch(/Another source says: signed.*Earlier: invited 19 January 2026.*See also: Who sits/);
  });

  test('has all its earlier steps in one line, the latest first', async () => {
    expect(texts(await exampleOf('StandingHistory', 'All of it'), 'p.label:last-child')).toEqual([
      'Earlier: undecided December 2025, invited November 2025',
    ]);
  });

  test('says in its group only once what it is', async () => {
    expect(texts(await exampleOf('StandingsTable', 'Every status'), 'tbody:nth-of-type(3) th')).toEqual([
      'Accepted (1)',
      expect.stringMatching(/^Northmere/),
    ]);
    expect(texts(await exampleOf('StandingsTable', 'Every status'), 'thead th')).toEqual([
      'Who',
      'Since when, and who says so',
    ]);
  });

  test('that had changed by a day that is not certain says so in words that can follow "no later than"', async () => {
    const when = async (name: string) =>
      texts(await exampleOf('StatusChangeText', name), 'a')[0]!.replace('Northmere, accepted: ', '');
    expect(await when('No later than a day')).toBe('by 2 February 2026');
    expect(await when('No later than about a day')).toBe('by about January 2026');
    expect(await when('No later than some day between two')).toBe('by some day between 15 and 18 January 2026');
    expect(await when('No later than one of two days')).toBe('by 15 or 18 January 2026');
    expect(await when('Between two days')).toBe('between 15 and 18 January 2026');
  });

  test('is counted in the heading of its group', async () => {
    expect(texts(await exampleOf('StandingsTable', 'With its history'), '.group')).toEqual([
      'Accepted (2, order not told: 1)',
    ]);
  });

  test('of a day on which nothing changed says so', async () => {
    expect(texts(await exampleOf('StandingDay', 'The last'), 'section > p')).toEqual(['Nothing.']);
  });
});

test('who stands in a small body is said by name, and in a large one is counted', async () => {
  expect(texts(await exampleOf('Standings', 'A small body'), 'section ul li')[0]).toMatch(
    /^Signed: Northmere, since about January 2026$/,
  );
  expect(texts(await exampleOf('Standings', 'A body'), 'section ul li')).toEqual([
    'Accepted: 27 members reported, 13 named here',
    '1 ratified',
    '12 accepted',
    '3 declined',
  ]);
  const onHome = async (name: string) =>
    texts(await exampleOf('DisputesAndStandings', name), '[aria-labelledby=standings] ul li .label');
  expect(await onHome('Both')).toEqual([
    expect.stringMatching(/^Accepted: 27 members reported, 12 named here\s?12 accepted, 4 invited$/),
  ]);
  expect((await onHome('A small body'))[0]).toMatch(
    /^Invited: over 9 states reported, 3 named here\s?Signed: Northmere\s?Invited \(2\): /,
  );
});

describe('who took part', () => {
  test('has a column for before and one for after, and says where nothing is', async () => {
    const cells = texts(await exampleOf('ActorAdjacentEvents', 'First and last'), 'td');
    expect([cells[0], cells[3]]).toEqual(['Nothing earlier', 'Nothing later']);
  });

  test('is one step away beyond the first five', async () => {
    const { tree } = await exampleOf('ActorAdjacentEvents', 'Many');
    expect(selectAll('details tbody tr', tree)).toHaveLength(2);
    expect(selectAll('tbody tr', tree)).toHaveLength(7);
    expect(selectAll('details', (await exampleOf('ActorAdjacentEvents', 'Awkward names')).tree)).toEqual([]);
  });

  test('has signs that are read out as words, and nothing where nothing is recorded', async () => {
    const { tree } = await exampleOf('ParticipationTable', 'Nothing recorded');
    const words = selectAll('td', tree).map((cell) =>
      selectAll('[role=img]', cell).map((sign) => attribute(sign, 'ariaLabel')),
    );
    expect(words.slice(0, 2)).toEqual([[], ['took part']]);
  });
});

test('those who did the same in an event are named together', async () => {
  const words = texts(await exampleOf('ParticipationList', 'Several did the same'), 'section:first-child p.label');
  expect(words).toEqual(['19 Jan', 'Took part: Mira Stone, Bo Reed, River Council', 'Took part and spoke: Mira Stone']);
});

test('a strip of events explains only the marks it has', async () => {
  const words = async (name: string) => texts(await exampleOf('EventStrip', name), 'figcaption span');
  expect(await words('Two events')).toEqual(['Filled dot: a key moment.']);
  expect(await words('Uncertain days')).toEqual(['Filled dot: a key moment. Bar: some day in that time.']);
});

test('a map names every country in a link, though it has no room for the name', async () => {
  const { tree } = await exampleOf('StandingsMap', 'Awkward names');
  expect(selectAll('a title', tree)).toHaveLength(2);
  expect(selectAll('.labels text', tree)).toHaveLength(1);
});

test('the way to a page ends with the page itself, which is no link', async () => {
  const { tree } = await exampleOf('Breadcrumbs', 'Four steps');
  expect(texts(await exampleOf('Breadcrumbs', 'Four steps'), 'a')).toEqual(['Home', 'Who has joined', 'River Council']);
  expect(selectAll('li:last-child [aria-current=page]', tree)).toHaveLength(1);
});

test('a citation keeps a title in its own language apart from the words around it', async () => {
  const { tree } = await exampleOf('CiteRow', 'A source from right to left');
  expect([...new Set(selectAll('bdi', tree).map((title) => attribute(title, 'lang')))]).toEqual(['ar']);
});

test('those who speak together are joined by “and”, and one without a name is told by what it is and whose', async () => {
  const [first, second, third] = texts(
    await exampleOf('Statements', 'Together, and without a name'),
    'li > p:first-child',
  );
  expect(first).toMatch(/^Mira Stone, Bo Reed and .*: The harbour/);
  expect(second).toMatch(/^Bo Reed, through an interpreter: The harbour/);
  expect(third).toMatch(/^A senior diplomat of Northmere and the .*, through a leaked paper: The harbour/);
});

test('a statement names its speaker where several speak, and what it answers but on that page itself', async () => {
  expect(texts(await exampleOf('Statements', 'Of one speaker'), 'li').join()).not.toContain('Mira Stone');
  expect(texts(await exampleOf('Statements', 'Of several speakers'), 'li')[0]).toMatch(/^Mira Stone: .*In reply to: /);
  expect(texts(await exampleOf('Statements', 'Replies'), 'li').join()).not.toContain('In answer to');
});

test('a name is marked with its language, and the name used here is called so', async () => {
  const { tree } = await exampleOf('NamesTable', 'Several languages');
  expect(selectAll('bdi', tree).map((name) => attribute(name, 'lang'))).toEqual([undefined, 'sr', 'ar', undefined]);
  expect(texts(await exampleOf('NamesTable', 'Several languages'), 'tbody th')[0]).toBe(
    'Mira Stone the name used here',
  );
  expect(texts(await exampleOf('NamesTable', 'Several languages'), 'td')).toEqual([
    'The Tide Gazette, 20 January 2026; The Pilot, 2 February 2026',
    'News article (Old Harbour, in Serbian), about 19 January 2026',
    'none of the sources',
    'The Pilot, 2 February 2026',
  ]);
});

test('a name that a source writes otherwise has its spellings beside it, and one it writes as here is only a link', async () => {
  const of = (name: string) => exampleOf('NamesUsed', name);
  expect(texts(await of('Both'), '.otherwise li')).toEqual([
    'River Council: Council of the River, the Council',
    'Mira Stone, also: M. Stone',
  ]);
  expect(texts(await of('Both'), '.alike a')).toEqual(['Bo Reed', 'Northmere', 'Southmere']);
  expect(selectAll('section > p', (await of('As here')).tree)).toHaveLength(1);
});

test('a link to a fact is read out as what it leads to', async () => {
  const [link] = selectAll('a', (await exampleOf('PermaLink', 'After a fact')).tree);
  expect(link?.properties.ariaLabel).toBe('Link to this answer: 12 sailings');
});

test('the header marks the page that is shown, and no other', async () => {
  const current = async (name: string) => texts(await exampleOf('SiteHeader', name), '[aria-current]');
  expect(await current('On the timeline')).toEqual(['Timeline']);
  expect(await current('On sources side by side')).toEqual(['Sources']);
  expect(await current('A long name')).toEqual([]);
});

describe('positions over time', () => {
  test('say in the list whatever the picture shows, and the picture leads to the facts by names that say all', async () => {
    const example = await exampleOf('PositionsOverTime', 'A contradiction');
    const [picture] = selectAll('svg[role=group]', example.tree);
    expect(attribute(picture!, 'ariaLabel')).toMatch(/^Northmere on sailings: /);
    expect(selectAll('svg[role=group] a', example.tree).map((mark) => attribute(mark, 'ariaLabel'))).toEqual([
      'Stone: offered · twelve sailings a week. 19 January 2026, on sailings',
      'Reed: disputed · twelve sailings a week. 2 February 2026, on sailings',
      'Stone: offered · twelve sailings a week. 19 January 2026, on ice',
      'Reed: said · twelve sailings a week. 2 February 2026, on ice',
    ]);
    expect(texts(example, 'details li .contradiction')).toEqual([
      '≠ Contradicted by Bo Reed, on 2 February 2026',
      '≠ Contradicts Mira Stone, on 19 January',
    ]);
  });

  test('that contradict are joined by a line with a sign, those that answer by one without', async () => {
    const joins = async (name: string) => {
      const example = await exampleOf('PositionsOverTime', name);
      return [texts(example, 'svg .contradiction'), selectAll('svg .reply', example.tree).length];
    };
    expect(await joins('A contradiction')).toEqual([['≠'], 0]);
    expect(await joins('An answer')).toEqual([[], 1]);
    expect(await joins('Answers of one day that differ')).toEqual([['≠', '≠', '≠'], 0]);
  });

  test('have in the key only what the picture has', async () => {
    const key = async (name: string) => texts(await exampleOf('PositionsOverTime', name), '.legend li');
    expect(await key('An answer')).toEqual(['promised', 'said', 'denied or disputed', 'in answer to it']);
    expect(await key('Days that are not certain')).toEqual(['promised', 'denied or disputed', 'some day in that time']);
    expect(await key('Long and corrected')).toEqual(['promised']);
  });
});

describe('who is who', () => {
  const names = async (name: string) => texts(await exampleOf('WhoIsWho', name), 'svg a text');

  test('has in the picture whom the list has, those of one title up to seven, and says how many more', async () => {
    expect(await names('A body')).toEqual(['Mira Stone', 'Ice Board', 'Bo Reed', 'Паром «Утро» опять стоит']);
    expect(await names('Many of one title')).toHaveLength(7);
    const example = await exampleOf('WhoIsWho', 'Many of one title');
    expect(texts(example, 'svg .words')).toEqual(['Member', 'and 2 more']);
    expect(selectAll('li', example.tree)).toHaveLength(9);
  });

  test('draws what is over as former, and no picture of a single tie', async () => {
    const former = await exampleOf('WhoIsWho', 'A person');
    expect(texts(former, 'svg .words.former')).toEqual(['Former harbour master']);
    expect(selectAll('svg .branch.former', former.tree)).toHaveLength(1);
    const single = await exampleOf('WhoIsWho', 'A single tie');
    expect(selectAll('svg', single.tree)).toEqual([]);
    expect(texts(single, 'li')[0]).toMatch(/^Freelance writer\s?According to The Tide Gazette/);
  });
});

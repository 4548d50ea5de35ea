import { describe, expect, it } from 'vitest';
import { searchMetadataOfEvents } from '../../src/views/parts/links/search-metadata.ts';
import { questionView } from '../../src/views/question.ts';
import { questionIndexView } from '../../src/views/question-index.ts';
import { aGraph } from './a-graph.ts';

const graph = aGraph({
  sources: {
    herald: { publisher: 'The Herald' },
    nameless: { title: null, suppliedTitle: 'Ours', publisher: null, dateline: 'Oldtown', language: 'fr' },
    late: { publisher: 'The Late Post', published: '2026-03-01' },
  },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
  questions: {
    size: { about: ['alma'], key: true, title: 'How many came?', unit: 'people', reading: 'Nobody counted.' },
    who: { about: ['alma'], title: 'Who came?', type: 'set', unit: null },
    place: { about: ['alma'], title: 'Where was it?', type: 'text', unit: null },
    named: { about: ['alma'], title: 'Who was named?', type: 'set', unit: null },
    title: { about: ['alma'], title: 'What was it called?', type: 'text', unit: null },
    end: { about: ['alma'], title: 'Is it over?', type: 'yes-no', unit: null },
    length: { about: ['alma'], title: 'How long was it?', unit: 'hours' },
  },
  events: {
    '2026-01-19-first': {
      claims: [
        { question: 'size', answer: 20, sources: ['nameless'] },
        { question: 'size', answer: 9, attributedTo: 'the police', note: 'At noon.', sources: ['herald'] },
        { question: 'size', answer: 5, withdrawn: true, sources: ['herald'] },
        { question: 'size', answer: null, sources: ['late'] },
        { question: 'who', answer: ['alma', 'bo', 'cy'], sources: ['herald'] },
        { question: 'who', answer: ['alma', 'bo'], partial: true, sources: ['nameless'] },
        { question: 'place', answer: 'In the hall', sources: ['herald'] },
        { question: 'named', answer: ['alma', 'bo'], sources: ['herald'] },
        { question: 'named', answer: ['alma', 'cy'], sources: ['nameless'] },
        { question: 'length', answer: 2, sources: ['herald', 'nameless'] },
        { question: 'title', answer: 'Feast', sources: ['herald'] },
        { question: 'title', answer: 'Fair', sources: ['nameless'] },
        { question: 'title', answer: 'Market', sources: ['late'] },
        { question: 'title', answer: 'Rally', sources: ['late'] },
        { question: 'end', answer: 'yes', sources: ['late'] },
        { question: 'end', answer: 'no', sources: ['late'] },
      ],
      text: 'Words. [@herald; @nameless; @late]',
    },
    '2026-03-01-second': {
      date: '2026-03-01',
      claims: [{ question: 'place', answer: 'In the yard', sources: ['late'] }],
      text: 'Words. [@late]',
    },
  },
});

/** The page of a question with these answers, each by a source of its own. */
function viewWith(id: string, ...claims: readonly object[]) {
  const sources = claims.map((_, i) => `source-${i}`);
  const told = aGraph({
    sources: Object.fromEntries(sources.map((source) => [source, {}])),
    actors: { alma: {} },
    questions: {
      count: { about: ['alma'], unit: 'people' },
      price: { about: ['alma'], type: 'money' },
      given: { about: ['alma'], type: 'yes-no' },
    },
    events: {
      '2026-01-19-told': {
        text: `Words. [${sources.map((source) => `@${source}`).join('; ')}]`,
        claims: claims.map((claim, i) => ({ question: id, sources: [sources[i]], ...claim })),
      },
    },
  });
  return questionView(told, told.questions.get(id)!);
}

const viewOf = (id: string) => questionView(graph, graph.questions.get(id)!);

describe('the page of a question', () => {
  it('lists the answers low to high, those that do not count last and marked', () => {
    expect(viewOf('size').answers.map(({ answer, setAside }) => [answer, setAside])).toEqual([
      ['9 people', null],
      ['20 people', null],
      ['5 people', 'Withdrawn since, and not counted'],
      ['Not recorded', 'The source does not say'],
    ]);
  });

  it('says of each answer which sources give it, whom they have it from, for which day, and where it is recorded', () => {
    expect(viewOf('size').answers[0]).toMatchObject({
      sources: [{ href: '/sources/herald/', label: 'The Herald, 20 January' }],
      attributedTo: 'the police',
      date: { text: '19 January 2026' },
      of: null,
      event: { label: 'Something happens' },
      href: '/events/2026-01-19-first/#claim-size-9-by-the-police',
      note: 'At noon.',
    });
  });

  it('tells a source without a publisher by its place', () => {
    expect(viewOf('size').answers[1]?.sources[0]?.label).toBe('Oldtown article, 20 January');
  });

  it('says in words how the answers relate, and which of them decide it', () => {
    expect(viewOf('size').relation).toMatchObject({ kind: 'differ', label: 'Sources differ' });
    expect(viewOf('size')).toMatchObject({
      meaning: 'Answers for the same time cannot all be true.',
      pairs: ['“9 people” and “20 people” are both as of 19 January 2026.'],
    });
    expect(viewOf('place').relation.label).toBe('Changed over time');
    expect(viewOf('place').pairs).toEqual([
      '“In the hall” is as of 19 January 2026, “In the yard” as of 1 March 2026.',
    ]);
    expect(viewOf('named').meaning).toBe('Answers for the same time cannot all be true.');
    expect(viewOf('length')).toMatchObject({ meaning: 'Every source that answers says the same.', pairs: [] });
  });

  it('says of texts for one time only that they are not the same: two may mean one thing', () => {
    expect(viewOf('title').meaning).toBe('Sources say it in different words for the same time.');
  });

  it('says how many more answers exclude each other than it quotes', () => {
    expect(viewOf('title').pairs).toHaveLength(4);
    expect(viewOf('title').pairs.at(-1)).toBe('The same goes for 2 more pairs of answers.');
  });

  it('says when it is one source that gives different answers', () => {
    expect(viewOf('end').relation).toMatchObject({ kind: 'within', label: 'One source, different answers' });
  });

  it('does not say that sources agree when their answers only leave room for each other', () => {
    expect(viewOf('who').relation).toMatchObject({ kind: 'fit', label: 'Answers do not conflict' });
    expect(viewOf('who')).toMatchObject({
      meaning: 'The answers are not the same, but all of them can be true.',
      pairs: ['“Alma and Bo (perhaps not all)” and “Alma, Bo and Cy” can both be true.'],
    });
  });

  it('says which of two numbers is the other, rounded', () => {
    expect(viewWith('count', { answer: 19_840 }, { answer: 20_000, qualifier: 'about' })).toMatchObject({
      relation: { label: 'Answers do not conflict' },
      pairs: ['“19,840 people” rounds to “about 20,000 people”.'],
    });
  });

  it('says why sums cannot be compared', () => {
    const dollars = { answer: { amount: 7e9, currency: 'USD' } };
    expect(viewWith('price', dollars, { answer: { amount: 6e9, currency: 'EUR' } })).toMatchObject({
      relation: { label: 'Cannot be compared: different currencies' },
      pairs: ['“€6 billion” and “US$7 billion” cannot be compared: different currencies.'],
    });
    expect(
      viewWith('price', dollars, { answer: { amount: 8e9, currency: 'USD', convertedFrom: 'EUR' } }),
    ).toMatchObject({
      relation: { label: 'Cannot be compared: one sum was converted' },
      pairs: ['“US$7 billion” and “US$8 billion (converted from euros)” cannot be compared: one sum was converted.'],
    });
  });

  it('says what each answer is about, and never that such answers differ', () => {
    const view = viewWith('given', { answer: 'yes', of: 'the pier' }, { answer: 'no', of: 'the school' });
    expect(view.relation.label).toBe('About different things');
    expect(view.answers.map(({ answer }) => answer)).toEqual(['Yes (the pier)', 'No (the school)']);
    expect(view.pairs).toEqual(['“Yes (the pier)” and “No (the school)” are about different things.']);
  });

  it('counts prints of one origin as one, and never says that every source says the same', () => {
    const print = { answer: 7, attributedTo: 'Island Wire' };
    const view = viewWith('count', print, { ...print, attributedTo: 'the Island Wire' }, print);
    expect(view.relation.label).toBe('One report, printed three times');
    expect(JSON.stringify(view)).not.toMatch(/every source|sources agree/i);
    expect(viewWith('count', print, print, { answer: 7 }).meaning).toBe(
      'The sources that answer say the same. Between them they rest on two reports.',
    );
  });

  it('says none where there are none, and one in the singular', () => {
    const view = viewWith('count', { answer: 0 }, { answer: 1 }, { answer: { minValue: 30, maxValue: 40 } });
    expect(view.answers.map(({ answer }) => answer)).toEqual(['None', '1 person', '30 to 40 people']);
  });

  it('names what one list has that another lacks', () => {
    expect(
      viewOf('named').listDifferences.map(({ count, onlyHere, missing }) => [
        count,
        onlyHere.map(({ label }) => label),
        missing.map(({ label }) => label),
      ]),
    ).toEqual([
      ['2 named', ['Bo'], ['Cy']],
      ['2 named', ['Cy'], ['Bo']],
    ]);
    expect(viewOf('size').listDifferences).toEqual([]);
  });

  it('says how sure a list is, and when it names none', () => {
    const lists = aGraph({
      sources: { herald: {}, lamp: {}, late: {} },
      actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' } },
      questions: { who: { about: ['alma'], type: 'set', unit: null } },
      events: {
        '2026-01-19-told': {
          claims: [
            { question: 'who', answer: ['alma'], partial: true, sources: ['herald'] },
            { question: 'who', answer: ['alma'], sources: ['lamp'] },
            { question: 'who', answer: [], sources: ['late'] },
          ],
        },
      },
    });
    const { listDifferences } = questionView(lists, lists.questions.get('who')!);
    expect(listDifferences.map(({ count, givers }) => [count, givers.length]).toSorted()).toEqual([
      ['At least 1 named', 2],
      ['None named', 1],
    ]);
    expect(listDifferences[0]?.givers.map(({ href }) => href)).toContain('/events/2026-01-19-told/#claim-who-none');
  });

  it('says in which order the answers are', () => {
    const orders = ['size', 'who', 'title', 'end', 'place'].map((id) => viewOf(id).order);
    expect(orders).toEqual([
      'Every answer, lowest first',
      'Every answer, shortest list first',
      'Every answer, earliest day first',
      'Every answer, yes before no',
      'Every answer, earliest day first',
    ]);
  });

  it('says nothing of the order of one answer alone', () => {
    expect(viewWith('count', { answer: 3 })).toMatchObject({ order: null, meaning: 'There is nothing to compare.' });
  });

  it('is open where no source answers it yet, and says what those say that speak of it', () => {
    const asked = viewWith('count');
    expect(asked).toMatchObject({
      relation: { kind: 'open', label: 'Not answered yet' },
      meaning: 'No source here answers this yet.',
      description: 'Not answered yet: How many?',
      answers: [],
      order: null,
      search: { kind: 'Question', last: null, years: [] },
      sideBySide: '/compare/',
    });
    expect(viewWith('count', { answer: null }).relation.kind).toBe('open');
    expect(viewWith('count', { answer: null }, { answer: 3, withdrawn: true }).relation.kind).toBe('none');
  });

  it('is told elsewhere by how its answers relate and the answers that count', () => {
    expect(viewOf('size').description).toBe(
      'Sources differ: How many came? 9 people and 20 people. Who says what, and when.',
    );
  });

  it('leads to whom it is about, and back to the list of questions', () => {
    expect(viewOf('size').about).toEqual([{ href: '/actors/alma/', label: 'Alma' }]);
    expect(viewOf('size').crumbs.slice(1)).toEqual([
      { href: '/questions/', label: 'Questions' },
      { href: '/questions/size/', label: 'How many came?' },
    ]);
  });

  it('leads to the standings that it counts, where the body has any', () => {
    const counting = (memberships: readonly object[]) => {
      const told = aGraph({
        sources: { herald: {} },
        actors: { alma: { name: 'Alma' }, league: { name: 'League', kind: 'organisation' } },
        questions: { count: { about: ['league'], unit: 'states', counts: { in: 'league', status: 'signed' } } },
        events: { one: { claims: [{ question: 'count', answer: 3, sources: ['herald'] }], memberships } },
      });
      return questionView(told, told.questions.get('count')!).counts;
    };
    expect(counting([{ actor: 'alma', in: 'league', status: 'signed', sources: ['herald'] }])).toEqual({
      href: '/standings/league/',
      label: 'Signed: League',
    });
    expect(counting([])).toBeNull();
    expect(viewOf('size').counts).toBeNull();
  });

  it('can be searched by the days and languages of the events in which it is answered', () => {
    expect(viewOf('place').search).toEqual(searchMetadataOfEvents(graph, 'Question', [...graph.events.values()]));
  });

  it('gives the reading of the editors beside the answers', () => {
    expect(viewOf('size').reading).toBe('Nobody counted.');
    expect(viewOf('size').answers).toHaveLength(4);
  });
});

describe('a number that sources revise', () => {
  const counts = (unit: string, ...answers: readonly object[]) => {
    const told = aGraph({
      sources: { herald: {}, lamp: {} },
      actors: { alma: {} },
      questions: {
        count: unit === 'money' ? { about: ['alma'], type: 'money' } : { about: ['alma'], unit },
      },
      events: Object.fromEntries(
        answers.map((answer, i) => [
          `2026-01-1${i}-told`,
          { date: `2026-01-1${i}`, claims: [{ question: 'count', sources: ['herald'], ...answer }] },
        ]),
      ),
    });
    return questionView(told, told.questions.get('count')!).series;
  };

  it('is a series by day, the earliest first, with the range and the sources of each day', () => {
    const [series, ...more] = counts(
      'people',
      { answer: 20 },
      { answer: 12, asOf: '2026-01-02' },
      { answer: 30, qualifier: 'over' },
      { answer: { minValue: 26, maxValue: 34 }, asOf: '2026-01-12', sources: ['lamp'] },
    );
    expect(more).toEqual([]);
    expect(series).toMatchObject({
      heading: null,
      summary:
        'First, 2 January 2026: 12 people. Last, 12 January 2026: 26 to 34, or over 30 people. Numbers for 3\u00a0days in all.',
      bottom: 'none',
      top: '34 people',
    });
    expect(series?.rows.map(({ day, range, answers }) => [day, range, answers.length])).toEqual([
      ['2 January 2026', '12 people', 1],
      ['10 January 2026', '20 people', 1],
      ['12 January 2026', '26 to 34, or over 30 people', 2],
    ]);
    expect(series?.marks.map(({ title }) => title)).toContain('10 January 2026: 20 people');
    expect(series?.marks.at(-1)).toMatchObject({ high: 1, isOpenAbove: true, isOpenBelow: false });
  });

  it('names what two answers for one day leave open, each bound with its own number', () => {
    const told = {
      none: { answer: 6 },
      range: { answer: { minValue: 6, maxValue: 8 } },
      about: { answer: 7, qualifier: 'about' },
      'at-least': { answer: 4, qualifier: 'at-least' },
      over: { answer: 9, qualifier: 'over' },
      'up-to': { answer: 5, qualifier: 'up-to' },
      under: { answer: 3, qualifier: 'under' },
    };
    const together = (one: keyof typeof told, other: keyof typeof told) =>
      counts(
        'wells',
        { answer: 1 },
        { answer: 2 },
        { ...told[one], asOf: '2026-02' },
        { ...told[other], asOf: '2026-02' },
      )[0]!.rows.at(-1)!.range;
    const expected = {
      none: ['6 to 8', '6, or about 7', '6, or at least 4', '6, or over 9', '6, or up to 5', '6, or fewer than 3'],
      range: ['6 to 8, or about 7', '6 to 8, or at least 4', '6 to 8, or over 9', '6 to 8, or up to 5'],
      about: ['about 7, or at least 4', 'about 7, or over 9', 'about 7, or up to 5', 'about 7, or fewer than 3'],
      'at-least': ['at least 4, or over 9', 'at least 4, or up to 5', 'at least 4, or fewer than 3'],
      over: ['over 9, or up to 5', 'over 9, or fewer than 3'],
      'up-to': ['up to 5, or fewer than 3'],
    };
    const names = Object.keys(told) as (keyof typeof told)[];
    for (const [one, ranges] of Object.entries(expected))
      ranges.forEach((range, i) => {
        const other = names[names.indexOf(one as keyof typeof told) + 1 + i]!;
        expect(together(one as keyof typeof told, other)).toBe(`${range} wells`);
        expect(together(other, one as keyof typeof told)).toBe(`${range} wells`);
      });
  });

  it('names the widest of bounds of one kind, and a sum or a share in full each time', () => {
    const last = (unit: string, ...answers: readonly object[]) =>
      counts(unit, ...answers.map((answer, i) => ({ ...answer, asOf: `2026-01-0${Math.min(i, 2) + 1}` })))[0]!.rows.at(
        -1,
      )!.range;
    const share = (answer: number, qualifier: string | null = null) => ({ answer, qualifier });
    expect(last('%', share(1), share(2), share(12), share(15, 'over'), share(14, 'over'))).toBe('12%, or over 14%');
    expect(last('%', share(1), share(2), share(5, 'up-to'), share(7, 'up-to'))).toBe('up to 7%');
    const euros = (amount: number, qualifier: string | null = null) => ({
      answer: { amount, currency: 'EUR' },
      qualifier,
    });
    expect(last('money', euros(1), euros(2), euros(6), euros(5, 'up-to'))).toBe('€6, or up to €5');
  });

  it('tells sums that a source converted apart from those it did not', () => {
    const sums = (convertedFrom?: string) =>
      [1, 2, 3].map((amount, i) => ({
        answer: { amount, currency: 'EUR', ...(convertedFrom && { convertedFrom }) },
        asOf: `2026-01-0${i + 1}`,
      }));
    expect(counts('money', ...sums(), ...sums('USD')).map(({ heading }) => heading)).toEqual([
      'Euros',
      'Euros, converted from US dollars',
    ]);
  });

  it('has the answers of each day, and stands half-way up where they are one number', () => {
    const [series] = counts('people', { answer: 7 }, { answer: 7 }, { answer: 7 });
    expect(series!.rows.map(({ answers }) => answers.map(({ answer }) => answer))).toEqual([
      ...Array.from({ length: 3 }, () => ['7 people']),
    ]);
    expect(series!.marks.map(({ low, high }) => [low, high])).toEqual([...Array.from({ length: 3 }, () => [0.5, 0.5])]);
  });

  it('has none for fewer than three days, and counts no answer that was withdrawn', () => {
    expect(counts('people', { answer: 1 }, { answer: 2 })).toEqual([]);
    expect(counts('people', { answer: 1 }, { answer: 2 }, { answer: 3, asOf: '2026-01-11' })).toEqual([]);
    expect(counts('people', { answer: 1 }, { answer: 2 }, { answer: 3, withdrawn: true })).toEqual([]);
  });

  it('has a series for each currency, and for each thing that answers are about', () => {
    const sums = (currency: string, of: string | null = null) =>
      [1, 2, 3].map((amount, i) => ({ answer: { amount, currency }, of, asOf: `2026-01-0${i + 1}` }));
    expect(counts('money', ...sums('USD'), ...sums('EUR')).map(({ heading }) => heading)).toEqual([
      'Euros',
      'US dollars',
    ]);
    expect(
      counts('money', ...sums('USD', 'the pier'), ...sums('USD', 'the school')).map(({ heading }) => heading),
    ).toEqual(['The pier, US dollars', 'The school, US dollars']);
    expect(counts('money', ...sums('USD'), { answer: { amount: 2, currency: 'EUR' } })).toHaveLength(1);
  });
});

describe('the list of questions', () => {
  it('puts those on which sources differ first, of them what readers ask first, then those that changed, then the rest', () => {
    expect(
      questionIndexView(graph).groups.map(({ heading, count, lines }) => [
        heading,
        count,
        lines.map(({ link }) => link.label),
      ]),
    ).toEqual([
      ['Sources differ', '3\u00a0questions', ['How many came?', 'What was it called?', 'Who was named?']],
      ['One source, different answers', '1\u00a0question', ['Is it over?']],
      ['Changed over time', '1\u00a0question', ['Where was it?']],
      ['Answers do not conflict', '1\u00a0question', ['Who came?']],
      ['Sources agree', '1\u00a0question', ['How long was it?']],
    ]);
  });

  it('heads each group by the label that each of its questions has', () => {
    for (const { heading, lines } of questionIndexView(graph).groups)
      expect(new Set(lines.map(({ relation }) => relation.label))).toEqual(new Set([heading]));
  });

  it('shows each answer once with all who give it', () => {
    const [line] = questionIndexView(graph).groups.at(-1)!.lines;
    expect(line?.answers).toMatchObject([
      {
        text: '2 hours',
        setAside: null,
        givers: [{ sources: [{ label: 'The Herald, 20 January' }, { href: '/sources/nameless/' }] }],
      },
    ]);
  });
});

describe('answers at a glance', () => {
  const names = ['Ana', 'Bea', 'Cleo', 'Dora', 'Elle', 'Fay', 'Gus', 'Hal', 'Ida'];
  const ids = names.map((name) => name.toLowerCase());
  const glance = aGraph({
    sources: { herald: {}, lamp: {} },
    actors: Object.fromEntries(names.map((name) => [name.toLowerCase(), { name }])),
    questions: {
      who: { about: ['ana'], type: 'set', unit: null },
      size: { about: ['ana'], title: 'How many?', unit: 'people' },
      open: { about: ['ana'], title: 'Is it open?', type: 'yes-no', unit: null },
    },
    events: {
      '2026-01-19-told': {
        claims: [
          { question: 'who', answer: ids.slice(0, 8), sources: ['herald'] },
          { question: 'who', answer: [...ids.slice(0, 7), 'ida'], sources: ['lamp'] },
          { question: 'size', answer: 18, withdrawn: true, sources: ['herald'] },
          { question: 'size', answer: 18, sources: ['lamp'] },
          { question: 'open', answer: 'no', sources: ['herald'] },
          { question: 'open', answer: 'yes', sources: ['lamp'] },
        ],
        text: 'Words. [@herald; @lamp]',
      },
    },
  });
  const linesOf = (id: string) =>
    questionIndexView(glance)
      .groups.flatMap(({ lines }) => lines)
      .find(({ link }) => link.href === `/questions/${id}/`)!.answers;

  it('keep apart two lists of one length whose first names are the same', () => {
    expect(linesOf('who')).toHaveLength(2);
  });

  it('keep apart an answer that was taken back from the same one that stands', () => {
    const view = questionView(glance, glance.questions.get('size')!);
    expect(view.answers.map(({ setAside }) => setAside)).toEqual([null, 'Withdrawn since, and not counted']);
    expect(view.relation.label).toBe('Only one source answers');
    expect(view.description).toContain('How many? 18 people.');
  });

  it('have yes before no', () => {
    expect(linesOf('open').map(({ text }) => text)).toEqual(['Yes', 'No']);
  });
});

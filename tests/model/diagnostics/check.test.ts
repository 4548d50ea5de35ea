import { describe, expect, it } from 'vitest';
import type { Unread } from '../../../src/model/records/content.ts';
import { anActor, anEntity, anEvent, aQuestion, aSource, contentOf, problemsIn } from '../../builders.ts';
import { check } from '../../../src/model/diagnostics/check.ts';

// What breaks each rule is in tests/broken; here is what does not, and what is told once where it might be twice.

const source = aSource();
const mira = anActor({ name: 'Mira Stone' });
const unread: Unread = { collection: 'actors', id: 'bo-reed', file: 'actors/bo-reed.md' };

/** An event that speaks of these ids. */
const about = (...ids: string[]) => anEvent({ about: ids });

/** What answers the one question of number. */
const claims = [{ question: 'how-many', answer: 7, sources: ['herald'] }];

describe('an id', () => {
  it('may belong to a source and an event and a question alike', () => {
    const id = '2026-01-19-x';
    const answer = { question: id, answer: 7, sources: [id] };
    const event = anEvent({ id, text: `Words. [@${id}]`, about: ['mira-stone'], claims: [answer] });
    const records = { sources: [aSource({ id })], events: [event], actors: [mira], questions: [aQuestion({ id })] };
    expect(problemsIn(records)).toEqual([]);
  });

  it('that three records share is told at the second and the third', () => {
    const records = {
      sources: [source],
      events: [about('georgia', 'bo-reed')],
      actors: [anActor({ id: 'georgia', name: 'One' }), anActor({ id: 'Georgia', name: 'Two' })],
      entities: [anEntity({ id: 'georgia', name: 'Three' })],
      unread: [unread],
    };
    expect(problemsIn(records)).toEqual([
      'actors/Georgia.md:1 file: the same id, but for letter case, as actors/georgia.md; rename one of the two, or make them one',
      'entities/georgia.md:1 file: the same id as actors/georgia.md; rename one of the two, or make them one',
    ]);
  });

  it('of a file that could not be read may be spoken of', () => {
    const event = anEvent({
      about: ['mira-stone', 'bo-reed'],
      participants: [{ actor: 'bo-reed', role: 'host' }],
      statements: [{ by: 'bo-reed', says: 'Yes.', sources: ['herald'] }],
    });
    expect(problemsIn({ sources: [source], events: [event], actors: [mira], unread: [unread] })).toEqual([]);
  });

  it('of a file that could not be read may not be taken by another, and its name is judged too', () => {
    const records = { sources: [source], events: [about('mira-stone', 'bo-reed')], actors: [mira] };
    const taken = { ...records, entities: [anEntity({ id: 'bo-reed' })], unread: [unread] };
    expect(problemsIn(taken)).toHaveLength(1);
    const misnamed = { ...unread, id: 'Bo Reed', file: 'actors/Bo Reed.md' };
    expect(problemsIn({ ...records, unread: [misnamed] })).toEqual([
      'actors/Bo Reed.md:1 file: a file name that is no id; rename it bo-reed.md',
    ]);
  });

  it('that an actor had may be given to an entity, whose address is another', () => {
    const records = {
      sources: [source],
      events: [about('mira-stone', 'stone')],
      actors: [anActor({ name: 'Mira Stone', formerIds: ['stone'] })],
      entities: [anEntity({ id: 'stone', name: 'Stone' })],
    };
    expect(problemsIn(records)).toEqual([]);
  });

  it('of the record itself is no former one', () => {
    const records = {
      sources: [source],
      events: [about('mira-stone')],
      actors: [anActor({ formerIds: ['mira-stone'] })],
    };
    expect(problemsIn(records)).toEqual([
      'actors/mira-stone.md:1 formerIds.0: "mira-stone" is the id of actors/mira-stone.md; remove it here or there',
    ]);
  });
});

describe('the name of an event’s file', () => {
  it.each([
    ['2026-01-19-x', '2026-01-19'],
    ['2026-01-19-x', '2026-01-19~'],
    ['2026-01-19-x', '2026-01-19/2026-01-21'],
    ['2026-01-15-x', '[2026-01-15,2026-01-18]'],
    ['2025-11-x', '2025-11'],
    ['2025-11-32-states', '2025-11'],
    ['2025-20-point-plan', '2025'],
  ])('may be %s for %s', (id, date) => {
    expect(problemsIn({ sources: [source], events: [anEvent({ id, date })] })).toEqual([]);
  });

  it.each([
    ['2026-01-19-x', '2026-01'],
    ['2025-09-20-point-plan', '2025-09'],
    ['2025-12-states', '2025'],
    ['2025-x', '2025-11'],
    ['2025-11x', '2025-11'],
    ['x-2026-01-19', '2026-01-19'],
  ])('may not be %s for %s', (id, date) => {
    expect(problemsIn({ sources: [source], events: [anEvent({ id, date })] })).toHaveLength(1);
  });
});

describe('an event', () => {
  it('whose file has a name that is no id is not told also that it begins with another date', () => {
    expect(problemsIn({ sources: [source], events: [anEvent({ id: '2026-01-18-X' })] })).toHaveLength(1);
  });

  it.each([
    ['2026-01-20', '2026-01-20'],
    ['2026-01-25', '2026-01'],
    ['2026-01-25', '2026~'],
    ['2026-01', '2026-01-20'],
    ['2026-01-19/2026-02-19', '2026-01-20'],
    ['2026-03-01', null],
  ])('of %s may be told by a source of %s', (date, published) => {
    const sources = [aSource({ published, publishedNote: 'A note.' })];
    expect(problemsIn({ sources, events: [anEvent({ id: `${date.slice(0, 7)}-x`, date })] }).filter(isOfTime)).toEqual(
      [],
    );
  });

  it('is told too late by none of its sources, if one of them is late enough', () => {
    const sources = [source, aSource({ id: 'later', published: '2026-03-01' })];
    const event = anEvent({ date: '2026-02-01', text: 'Words. [@herald; @later]' });
    expect(problemsIn({ sources, events: [event] })).toEqual([]);
  });

  it('is not judged by its sources when one of them is unknown', () => {
    const event = anEvent({ date: '2026-02-01', text: 'Words. [@herald; @nobody]' });
    expect(problemsIn({ sources: [source], events: [event] })).toEqual([
      `${event.file}:1 body: no source has the id "nobody"; correct it, or write the record`,
    ]);
  });

  it('is judged by its dated sources alone', () => {
    const sources = [source, aSource({ id: 'undated', published: null, publishedNote: 'Nothing tells.' })];
    const event = anEvent({ date: '2026-02-01', text: 'Words. [@herald; @undated]' });
    expect(problemsIn({ sources, events: [event] })).toHaveLength(1);
  });
});

describe('a name', () => {
  const other = (fields: object) => anActor({ id: 'mira-stone-junior', name: 'Mira Stone', ...fields });
  const records = { sources: [source], events: [about('mira-stone', 'mira-stone-junior')] };

  it('may belong to two who list each other as different', () => {
    const actors = [
      anActor({ name: 'Mira Stone', differentFrom: ['mira-stone-junior'] }),
      other({ differentFrom: ['mira-stone'], description: 'Her daughter' }),
    ];
    expect(problemsIn({ ...records, actors })).toEqual([]);
  });

  it('that two share in several forms is told once', () => {
    const names = [
      { text: 'М. Стоун', language: 'ru' },
      { text: 'M. Stone', language: 'en' },
    ];
    expect(problemsIn({ ...records, actors: [anActor({ name: 'Mira Stone', names }), other({ names })] })).toHaveLength(
      1,
    );
  });

  it('that three share is told for each two', () => {
    const third = anActor({ id: 'mira-stone-senior', name: 'Mira Stone' });
    const events = [about('mira-stone', 'mira-stone-junior', 'mira-stone-senior')];
    expect(problemsIn({ sources: [source], events, actors: [mira, other({}), third] })).toHaveLength(3);
  });

  it('may be written by one record twice', () => {
    const names = [{ text: 'MIRA STONE', language: 'en' }];
    const sources = [aSource({ spellings: { 'mira-stone': ['Mira Stone', 'mira stone'] } })];
    expect(problemsIn({ sources, actors: [anActor({ name: 'Mira Stone', names })] })).toEqual([]);
  });

  it('of signs alone is like no other', () => {
    const actors = [anActor({ name: '—' }), other({ name: '!' })];
    expect(problemsIn({ ...records, actors })).toEqual([]);
  });

  it('of a record that could not be read is not compared', () => {
    const sources = [aSource({ spellings: { 'mira-stone': ['Stone'], 'bo-reed': ['Stone'] } })];
    expect(problemsIn({ sources, actors: [mira], unread: [unread] })).toEqual([]);
  });
});

describe('an actor or entity', () => {
  it.each([
    ['an event’s field', { events: [about('mira-stone')] }],
    ['an event’s account', { events: [anEvent({ text: 'Mira Stone speaks. [@herald]' })] }],
    ['a link', { events: [anEvent({ text: '[[mira-stone|She]] speaks. [@herald]' })] }],
    ['a source', { sources: [aSource({ spellings: { 'mira-stone': ['Stone'] } })] }],
    ['a question', { questions: [aQuestion({ about: ['mira-stone'] })], events: [anEvent({ claims })] }],
    [
      'the role of another',
      {
        actors: [mira, anActor({ id: 'aide', roles: [{ title: 'aide', of: 'mira-stone', sources: ['herald'] }] })],
        events: [about('aide')],
      },
    ],
  ])('has a part in the story by %s', (_, records) => {
    expect(problemsIn({ sources: [source], actors: [mira], ...records })).toEqual([]);
  });

  it.each([
    ['as different from another', { differentFrom: ['mira-stone'] }],
    ['in the text of another', { text: '[[mira-stone]] is another. [@herald]' }],
  ])('has no part in the story by being named %s', (_, fields) => {
    const actors = [mira, anActor({ id: 'bo-reed', ...fields })];
    expect(problemsIn({ sources: [source], events: [about('bo-reed')], actors })).toEqual([
      'actors/mira-stone.md:1 name: no event, source, role or question mentions "mira-stone"; mention it, or end the record: delete the file if it was never published, else leave a notice in it',
    ]);
  });

  it('may be mentioned in a file that could not be read', () => {
    const event: Unread = { collection: 'events', id: '2026-01-19-x', file: 'events/2026-01-19-x.md' };
    expect(problemsIn({ actors: [mira], unread: [event] })).toEqual([]);
  });

  it('whose id is misspelt where it is mentioned is mentioned', () => {
    expect(problemsIn({ sources: [source], events: [about('mira-stne')], actors: [mira] })).toHaveLength(1);
  });
});

describe('a body', () => {
  const text = (words: string) => problemsIn({ sources: [source], events: [anEvent({ text: words })] });

  it.each([
    '- One. [@herald]\n- Two. [@herald]',
    '> Said. [@herald]',
    'See [the text](https://example.org/a_(b)) and <https://example.org>. [@herald, para. 4]',
    'One\ntwo *three [@herald]*',
    '***\n\nWords. [@herald]',
    'Mail box@harbour.example or [ring]. [@herald]',
  ])('may be %j', (words) => {
    expect(text(words)).toEqual([]);
  });

  it.each(['These came: [@herald]\n\n- One.', '`code`', 'Words. [@herald](https://example.org)', 'Words. `[@herald]`'])(
    'may not be %j, for want of a citation',
    (words) => {
      expect(text(words)).toEqual([expect.stringContaining('a paragraph without a citation')]);
    },
  );

  it('of a source or a question needs no citation', () => {
    const questions = [aQuestion({ text: 'Read it so.' })];
    expect(
      problemsIn({
        sources: [aSource({ text: 'It says so.' })],
        questions,
        events: [anEvent({ about: ['mira-stone'], claims })],
        actors: [mira],
      }),
    ).toEqual([]);
  });

  it('of an actor may be empty', () => {
    expect(problemsIn({ sources: [source], events: [about('mira-stone')], actors: [anActor()] })).toEqual([]);
  });

  it('with a piece of HTML over several lines has one problem, with two pieces two', () => {
    expect(text('Words <b>in\nbold</b>. [@herald]')).toHaveLength(1);
    expect(text('Words <b>in</b>\nbold <i>or</i> not. [@herald]')).toHaveLength(2);
    expect(text('Words <b>in</b> bold <i>or</i> not. [@herald]')).toHaveLength(1);
    expect(text('Words</b>. [@herald]')).toHaveLength(1);
  });

  it('with a broken link and no citation has two problems', () => {
    expect(text('Words of [[nobody.')).toHaveLength(2);
  });
});

describe('the day a source was published', () => {
  it.each(['2026-01', '2026', '2026-01-19~', '2026-01-18/2026-01-20', '[2026-01-18,2026-01-20]', null])(
    'wants a note when it is %s',
    (published) => {
      expect(problemsIn({ sources: [aSource({ published })] })).toHaveLength(1);
      expect(problemsIn({ sources: [aSource({ published, publishedNote: 'A note.' })] })).toEqual([]);
    },
  );
});

describe('a role', () => {
  const role = (from: string | null, to: string | null) =>
    problemsIn({
      sources: [source],
      events: [about('mira-stone')],
      actors: [anActor({ roles: [{ title: 'mayor', from, to, sources: ['herald'] }] })],
    });

  it.each([
    ['2024-05', '2024'],
    ['2024', '2024'],
    ['2024', null],
    [null, '2024'],
  ])('may be held from %s to %s', (from, to) => {
    expect(role(from, to)).toEqual([]);
  });

  it('may not end before it begins', () => {
    expect(role('2024-05', '2024-04-30')).toHaveLength(1);
  });
});

describe('a standing', () => {
  type Step = readonly [date: string, status: string, fields?: object];
  const sources = [aSource({ published: '2026-03-01' }), aSource({ id: 'early', published: '2026-01-02' })];
  const standing = (...steps: readonly Step[]) =>
    problemsIn({
      sources,
      actors: [mira, anActor({ id: 'bo-reed' }), anActor({ id: 'council', kind: 'organisation' })],
      events: steps.map(([date, status, fields], i) => {
        const membership = { actor: 'mira-stone', in: 'council', status, sources: ['herald'], ...fields };
        const text = 'Words of [[bo-reed]]. [@herald; @early]';
        return anEvent({ id: `${date.slice(0, 10)}-step-${i}`, date, text, memberships: [membership] });
      }),
    });

  it.each<[what: string, ...Step[]]>([
    [
      'go on',
      ['2026-01-19', 'invited'],
      ['2026-01-20', 'accepted'],
      ['2026-01-22', 'signed'],
      ['2026-02-01', 'ratified'],
    ],
    ['be told twice', ['2026-01-19', 'signed'], ['2026-01-20', 'signed']],
    ['be left', ['2026-01-19', 'signed'], ['2026-01-20', 'withdrawn']],
    ['begin again after it was left', ['2026-01-19', 'signed'], ['2026-01-20', 'rescinded'], ['2026-01-22', 'invited']],
    ['be lower on a day that may be as early', ['2026-01-19/2026-01-22', 'signed'], ['2026-01-20', 'accepted']],
    ['be lower on the same day', ['2026-01-19', 'signed'], ['2026-01-19', 'accepted']],
    [
      'go back with a note, by a later source',
      ['2026-01-19', 'signed'],
      ['2026-01-20', 'accepted', { note: 'Said so.' }],
    ],
  ])('may %s', (_, ...steps) => {
    expect(standing(...steps)).toEqual([]);
  });

  it('that goes back by a note needs one source that could know, and no more', () => {
    const back = (from: readonly string[]) =>
      standing(['2026-01-19', 'signed'], ['2026-01-20', 'accepted', { note: 'Said so.', sources: from }]);
    expect(back(['early'])).toHaveLength(1);
    expect(back(['early', 'herald'])).toEqual([]);
  });

  it('goes back whichever file is read first', () => {
    expect(standing(['2026-01-20', 'accepted'], ['2026-01-19', 'signed'])).toHaveLength(1);
  });
  it('goes back also when the actor was an observer in between', () => {
    const watching: Step = ['2026-01-20', 'observer'];
    expect(standing(['2026-01-19', 'signed'], watching, ['2026-01-22', 'accepted'])).toHaveLength(1);
  });

  it('goes back also when a step between may be of either day', () => {
    const between: Step = ['2026-01-10/2026-01-20', 'accepted'];
    expect(standing(['2026-01-10', 'signed'], between, ['2026-01-15', 'invited'])).toHaveLength(1);
  });

  it.each([
    ['actor', { actor: 'bo-reed' }],
    ['body', { in: 'bo-reed' }],
  ])('of another %s is another', (_, fields) => {
    expect(standing(['2026-01-19', 'signed'], ['2026-01-20', 'accepted', fields])).toEqual([]);
  });
});

describe('a question', () => {
  const asked = (...answers: readonly unknown[]) =>
    problemsIn({
      sources: [source],
      actors: [mira],
      questions: [aQuestion({ type: 'text' })],
      events: [
        anEvent({
          claims: answers.map((answer, i) => ({
            question: 'how-many',
            answer,
            attributedTo: `Nobody ${i}`,
            sources: ['herald'],
          })),
        }),
      ],
    });

  it('is answered by one claim, whatever other sources leave out', () => {
    expect(asked(null, 'Seven')).toEqual([]);
  });

  it('may be open: no source answers it yet, or all leave it out', () => {
    expect(asked()).toEqual([]);
    expect(asked(null, null)).toEqual([]);
  });
});

describe('the sources of a fact', () => {
  it('may be cited in any paragraph', () => {
    const event = anEvent({
      text: 'One. [@lamp]\n\nTwo. [@herald, para. 2]',
      about: ['mira-stone'],
      statements: [{ by: 'mira-stone', says: 'Yes.', sources: ['herald', 'lamp'] }],
    });
    expect(problemsIn({ sources: [source, aSource({ id: 'lamp' })], events: [event], actors: [mira] })).toEqual([]);
  });
  it('are not told of an account whose only citation names nothing, which is told itself', () => {
    const statements = [{ by: 'mira-stone', says: 'Yes.', sources: ['herald'] }];
    const event = anEvent({ text: 'Words. [@]', statements });
    expect(problemsIn({ sources: [source], events: [event], actors: [mira] })).toHaveLength(1);
  });

  it('are told once for each that is not cited', () => {
    const statement = { by: 'mira-stone', says: 'Yes.', sources: ['herald', 'lamp', 'gazette'] };
    const sources = [source, aSource({ id: 'lamp' }), aSource({ id: 'gazette' })];
    expect(problemsIn({ sources, events: [anEvent({ statements: [statement] })], actors: [mira] })).toHaveLength(2);
  });
});

describe('an answer', () => {
  const answers = (type: string, answer: unknown) =>
    problemsIn({
      sources: [source],
      actors: [mira],
      questions: [aQuestion({ type })],
      events: [anEvent({ claims: [{ question: 'how-many', answer, sources: ['herald'] }] })],
    });

  it.each([
    ['number', 0],
    ['number', 1.5],
    ['set', []],
    ['set', ['mira-stone']],
    ['text', 'yes'],
    ['text', '7'],
    ['date', '2026-01~'],
    ['money', { amount: 7, currency: 'USD' }],
    ['yes-no', 'yes'],
    ['yes-no', 'no'],
  ])('to a question of type %s may be %j', (type, answer) => {
    expect(answers(type, answer)).toEqual([]);
  });

  it.each([
    ['number', '7'],
    ['number', 'yes'],
    ['number', ['nobody']],
    ['set', 'mira-stone'],
    ['text', 7],
    ['text', { amount: 7, currency: 'USD' }],
    ['date', '2026-02-30'],
    ['date', 2026],
    ['money', 7],
    ['yes-no', 'Yes'],
    ['yes-no', 1],
  ])('to a question of type %s may not be %j, which is told once', (type, answer) => {
    expect(answers(type, answer)).toHaveLength(1);
  });
});

describe('the checks', () => {
  it('find nothing in nothing', () => {
    expect(check(contentOf({}))).toEqual([]);
  });
});

function isOfTime(problem: string): boolean {
  return problem.includes('was published');
}

describe('events that follow each other in a circle', () => {
  it('are told, each at its place', () => {
    const follows = (id: string, ...ids: readonly string[]) => anEvent({ id, date: '[2026-01-19..]', follows: ids });
    const problems = problemsIn({
      sources: [aSource()],
      events: [
        follows('2026-01-19-a', '2026-01-19-b'),
        follows('2026-01-19-b', '2026-01-19-c'),
        follows('2026-01-19-c', '2026-01-19-a'),
      ],
    });
    expect(problems.filter((problem) => problem.includes('follows this event itself'))).toHaveLength(3);
  });

  it('are no circle where one follows two', () => {
    const follows = (id: string, ...ids: readonly string[]) => anEvent({ id, date: '[2026-01-19..]', follows: ids });
    const problems = problemsIn({
      sources: [aSource()],
      events: [
        follows('2026-01-19-a', '2026-01-19-b', '2026-01-19-c'),
        follows('2026-01-19-b', '2026-01-19-c'),
        follows('2026-01-19-c'),
      ],
    });
    expect(problems.filter((problem) => problem.includes('follow'))).toEqual([]);
  });
});

import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn, addressOf } from '../../../src/model/graph/fact-anchor.ts';
import { printProblem } from '../../../src/model/diagnostics/problem.ts';
import { readChecked } from '../../../src/reader/checked.ts';
import { aGraph } from '../../views/a-graph.ts';
import { anEvent, aSource, problemsIn } from '../../builders.ts';

const sources = ['herald'];
const statement = (fields: object = {}) => ({ by: 'mira-stone', says: 'The bridge will hold.', sources, ...fields });
const claim = (answer: unknown, fields: object = {}) => ({ question: 'length', answer, sources, ...fields });
const pledge = (fields: object = {}) => ({
  by: ['bo', 'ada'],
  to: null,
  what: 'two boats',
  status: 'offered',
  sources,
  ...fields,
});
const membership = (fields: object = {}) => ({
  actor: 'arland',
  in: 'river-council',
  status: 'signed',
  sources,
  ...fields,
});

/** The addresses of the facts of an event, in the order of its fields. */
function anchors(fields: object): readonly string[] {
  return addressesIn(anEvent({ ...fields }).data).map(({ anchor }) => anchor);
}

const claimed = (answer: unknown, fields: object = {}) => anchors({ claims: [claim(answer, fields)] })[0];
const said = (says: string) => anchors({ statements: [statement({ says })] })[0];

describe('the address of a fact', () => {
  it('is made of what the fact says', () => {
    const event = { memberships: [membership()], statements: [statement()], claims: [claim(310)], pledges: [pledge()] };
    expect(anchors(event)).toEqual([
      'membership-arland-river-council-signed',
      'statement-mira-stone-the-bridge-will-hold',
      'pledge-ada-two-boats-offered',
      'claim-length-310',
    ]);
  });

  it('does not change with its note or its sources, nor with the order of those who pledge', () => {
    const more = { note: 'A note.', sources: ['lamp', 'herald'] };
    expect(anchors({ memberships: [membership(more)] })).toEqual(anchors({ memberships: [membership()] }));
    expect(anchors({ claims: [claim(310, more)] })).toEqual(anchors({ claims: [claim(310)] }));
    expect(anchors({ pledges: [pledge({ ...more, by: ['ada', 'bo'] })] })).toEqual(anchors({ pledges: [pledge()] }));
  });

  it('stays when others are added and the order changes', () => {
    const facts = fc
      .uniqueArray(fc.integer({ min: 0, max: 20 }))
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, 90, 91, 92], { minLength: all.length + 3 })),
      );
    const addresses = (lengths: readonly number[]) => {
      const all = anchors({ claims: lengths.map((length) => claim(length)) });
      return Object.fromEntries(lengths.map((length, i) => [length, all[i]]));
    };
    fc.assert(
      fc.property(facts, ([few, many]) => {
        expect(addresses(many)).toMatchObject(addresses(few));
      }),
    );
  });

  it('is its anchor where it has one', () => {
    expect(anchors({ statements: [statement({ anchor: 'statement-mira-stone-it-holds' })] })).toEqual([
      'statement-mira-stone-it-holds',
    ]);
    expect(anchors({ claims: [claim(310, { anchor: 'answer-length-300' })] })).toEqual(['answer-length-300']);
    expect(anchors({ pledges: [pledge({ anchor: 'pledge-ada-boats' })] })).toEqual(['pledge-ada-boats']);
    expect(anchors({ memberships: [membership({ anchor: 'standing-arland' })] })).toEqual(['standing-arland']);
  });
});

describe('the address of an answer', () => {
  it.each([
    [310, {}, 'claim-length-310'],
    [3.5, {}, 'claim-length-3-5'],
    [-3.5, {}, 'claim-length-minus-3-5'],
    [310, { qualifier: 'over' }, 'claim-length-over-310'],
    [310, { attributedTo: 'The builders' }, 'claim-length-310-by-the-builders'],
    [null, {}, 'claim-length-not-recorded'],
    ['yes', {}, 'claim-length-yes'],
    ['2026-01-19~', {}, 'claim-length-2026-01-19-about'],
    ['2026-01-19/2026-01-21', {}, 'claim-length-2026-01-19-2026-01-21'],
    ['[2026-01-19..2026-01-21]', {}, 'claim-length-2026-01-19-to-2026-01-21'],
    ['[2026-01-19, 2026-01-21]', {}, 'claim-length-2026-01-19-or-2026-01-21'],
    [310, { asOf: '[..2026-01-19]' }, 'claim-length-310-of-to-2026-01-19'],
    ['2.5 km/h, or so', {}, 'claim-length-25-kmh-or-so'],
    [{ amount: 7_000_000_000, currency: 'USD' }, {}, 'claim-length-7000000000-usd'],
    [[], {}, 'claim-length-none'],
    [['b', 'a'], {}, 'claim-length-a-b'],
    [['d', 'c', 'b', 'a'], {}, 'claim-length-a-b-and-2-more'],
  ])('%j %o is %s', (answer, fields, anchor) => {
    expect(claimed(answer, fields)).toBe(anchor);
  });

  const FORMS = [
    '2026-03',
    '2026-03~',
    '2026-03-XX',
    '2026-03/2026-04',
    '2026-03~/2026-04',
    '2026-03/2026-04~',
    '[2026-03..2026-04]',
    '[2026-03,2026-04]',
    '2026-03/..',
    '../2026-03',
    '2026-03/',
    '/2026-03',
    '[2026-03..]',
    '[..2026-03]',
    '202X',
  ];

  it('tells dates of different forms apart, as answers, as days of answers and as dates to come', () => {
    const upcoming = (date: string) => anchors({ upcoming: [{ what: 'The talks', date, sources: ['herald'] }] })[0];
    for (const address of [claimed, (asOf: string) => claimed(7, { asOf }), upcoming])
      expect(new Set(FORMS.map((form) => address(form))).size).toBe(FORMS.length);
  });

  it('is found by what it was when those of several forms had one, by the first of them', () => {
    const told = aGraph({
      sources: { herald: {} },
      questions: { length: { type: 'date' } },
      events: {
        told: { claims: ['2026-03/2026-04', '[2026-03..2026-04]', '2026-05~'].map((answer) => claim(answer)) },
      },
    });
    const older = told.events.get('told')!.claims.map(({ formerAnchors }) => formerAnchors);
    expect(older[0]).toContain('claim-length-2026-032026-04');
    expect(older[1]).not.toContain('claim-length-2026-032026-04');
    expect(older[2]).toContain('claim-length-2026-05');
  });

  it('tells decimals, signs and tens apart', () => {
    const numbers = [3.5, -3.5, 35, -35, 3.05, 30.5, 0.35];
    expect(new Set(numbers.map((number) => claimed(number))).size).toBe(numbers.length);
  });

  it('tells any two numbers apart', () => {
    const number = fc.tuple(fc.integer(), fc.constantFrom(1, 100, 1e5)).map(([digits, part]) => digits / part);
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b);
        expect(claimed(a)).not.toBe(claimed(b));
      }),
    );
  });
});

describe('the address of what was said', () => {
  it.each(['Мост выдержит.', 'الجسر سيصمد', '橋は持ちこたえる', 'Ångström', 'किम', 'Қазақстан'])(
    '%s keeps its letters',
    (says) => {
      const anchor = said(says)!;
      expect(anchor).toMatch(/^statement-mira-stone-[\p{L}\p{M}\p{N}-]+$/u);
      expect(said(says.normalize('NFD'))).toBe(said(says.normalize('NFC')));
    },
  );

  it('is cut at the end of a word when it is long', () => {
    const says = `${'word '.repeat(40)}end.`;
    expect(said(says)).toMatch(/^statement-mira-stone(-word){12}$/);
  });
  it('is never cut in the middle of a character', () => {
    expect(said(`a${'𠀀'.repeat(40)}`)!.isWellFormed()).toBe(true);
  });

  it('has neither capitals, nor marks, nor two hyphens together', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).map((text) => `W${text.replace(/[\p{C}\p{Z}]/gu, '')}`),
        (says) => {
          expect(said(says)).not.toMatch(/\s|--|-$|[.,;:!?"'#%&/]/u);
        },
      ),
    );
  });
});

describe('two facts of one event', () => {
  const clash = (fields: Readonly<Record<string, unknown>>) =>
    problemsIn({ sources: [aSource()], events: [anEvent(fields)] }).filter((problem) =>
      problem.includes('the same address'),
    );

  it('may not share an address', () => {
    expect(clash({ statements: [statement(), statement({ says: 'The bridge, will hold!' })] })).toHaveLength(1);
    expect(clash({ claims: [claim(310), claim(310)] })).toHaveLength(1);
  });

  it('do not share one where they are dates of two forms', () => {
    expect(clash({ claims: [claim('2026-03-10/2026-03-12'), claim('[2026-03-10..2026-03-12]')] })).toEqual([]);
    expect(clash({ claims: [claim('2026-03-10'), claim('2026-03-10~')] })).toEqual([]);
  });

  it('may say nearly the same if one has an anchor', () => {
    const anchor = 'statement-mira-stone-the-bridge-will-hold-2';
    expect(clash({ statements: [statement(), statement({ anchor })] })).toEqual([]);
  });

  it('may not share an anchor', () => {
    expect(
      clash({ statements: [statement(), statement({ says: 'No.', anchor: said('The bridge will hold.') })] }),
    ).toHaveLength(1);
  });

  it('of which three share an address have two problems, both of which name the first', () => {
    const [one, other] = clash({ claims: [claim(310), claim(310), claim(310)] });
    expect(one).toContain('claims.1: the same address "claim-length-310" as claims.0;');
    expect(other).toContain('claims.2: the same address "claim-length-310" as claims.0;');
  });
});

describe('every fact', () => {
  it.each(['../../../content', '../../second-story/content'])(
    'in %s has an address of its own in its event',
    async (path) => {
      const checked = await readChecked(fileURLToPath(new URL(path, import.meta.url)), 'content');
      expect(checked.problems.map(printProblem)).toEqual([]);
      const events = 'content' in checked ? checked.content.events : [];
      for (const { data } of events) {
        const all = addressesIn(data).map(({ anchor }) => anchor);
        expect(all).toEqual([...new Set(all)]);
        for (const anchor of all)
          expect(anchor).toMatch(/^(membership|statement|pledge|claim|upcoming)-[\p{L}\p{M}\p{N}_-]+$/u);
      }
    },
  );
});

describe('a fact about records that were renamed', () => {
  const renamed = new Map([
    ['arland', ['old-arland']],
    ['river-council', ['river-board', 'water-board']],
    ['length', ['how-long']],
  ]);

  it('keeps every address that it had with their old ids', () => {
    const [fact] = anEvent({ memberships: [membership()] }).data.memberships;
    const { anchor, formerAnchors } = addressOf('memberships', fact!, renamed);
    expect(anchor).toBe('membership-arland-river-council-signed');
    expect(formerAnchors.filter((former) => former.startsWith('membership-')).toSorted()).toEqual([
      'membership-arland-river-board-signed',
      'membership-arland-water-board-signed',
      'membership-old-arland-river-board-signed',
      'membership-old-arland-river-council-signed',
      'membership-old-arland-water-board-signed',
    ]);
    expect(formerAnchors).toContain('standing-old-arland-water-board-signed');
  });

  it('keeps those of an answer by its question and by whom it names', () => {
    const [fact] = anEvent({ claims: [claim(['arland', 'bo'])] }).data.claims;
    expect(addressOf('claims', fact!, renamed).formerAnchors).toEqual(
      expect.arrayContaining([
        'claim-how-long-arland-bo',
        'claim-length-bo-old-arland',
        'answer-how-long-bo-old-arland',
      ]),
    );
  });

  it('has none but its own where its editor gave it one', () => {
    const [fact] = anEvent({ memberships: [membership({ anchor: 'membership-as-it-was' })] }).data.memberships;
    expect(addressOf('memberships', fact!, renamed)).toEqual({ anchor: 'membership-as-it-was', formerAnchors: [] });
  });

  it('leaves an address to the fact that has it now', () => {
    const graph = aGraph({
      sources: { herald: {} },
      actors: { arland: { formerIds: ['bo'] }, bo: {}, league: {} },
      events: {
        joined: {
          memberships: ['arland', 'bo'].map((actor) => membership({ actor, in: 'league' })),
        },
      },
    });
    const [first, second] = graph.events.get('joined')!.memberships;
    expect(first!.formerAnchors).not.toContain(second!.anchor);
  });
});

import { describe, expect, it } from 'vitest';
import { positionsView } from '../../../../../src/views/parts/subjects/positions-over-time/positions-view.ts';
import { aGraph } from '../../../a-graph.ts';

type Fields = Readonly<Record<string, unknown>>;

function story(events: Readonly<Record<string, Fields>>, actors: Readonly<Record<string, Fields>> = {}) {
  return aGraph({
    sources: { herald: { publisher: 'The Herald', published: '2026-02-20' } },
    actors: {
      northmere: { name: 'Northmere', kind: 'country', country: null },
      mira: { name: 'Mira Stone', roles: [{ title: 'Minister', of: 'northmere', sources: ['herald'] }] },
      bo: { name: 'Bo Reed' },
      ...actors,
    },
    events: Object.fromEntries(
      Object.entries(events).map(([id, fields]) => [id, { date: id.slice(0, 10), ...fields }]),
    ),
  });
}
const pledge = (fields: Fields) => ({
  by: ['northmere'],
  to: null,
  what: 'boats',
  status: 'offered',
  sources: ['herald'],
  ...fields,
});

const EVENTS = {
  '2026-01-01-offer': { pledges: [pledge({ attributedTo: 'Mira Stone' })] },
  '2026-01-08-report': {
    date: '2026-01-08~',
    pledges: [pledge({ status: 'committed', attributedTo: 'Bo Reed, as the Herald reports' })],
  },
  '2026-01-31-no': {
    statements: [
      {
        by: 'mira',
        says: 'Northmere sends no boats.',
        topic: 'boats',
        answers: '2026-01-08-report',
        disputes: ['northmere'],
        sources: ['herald'],
      },
    ],
  },
  '2026-01-money': { date: '2026-01', pledges: [pledge({ what: 'money' })] },
};
const view = positionsView(story(EVENTS), 'northmere')!;
const [boats, money] = view.picture.lanes;
const labelOf = ({ name, brief }: { readonly name: string; readonly brief: string }) => `${name}: ${brief}`;

describe('the picture of positions over time', () => {
  it('names people by their family names, givers by their names, and says what each did', () => {
    expect(boats!.marks.map(labelOf)).toEqual(['Stone: offered', 'Reed: committed', 'Stone: disputed']);
    expect(money!.marks.map(labelOf)).toEqual(['Northmere: offered']);
  });

  it('names people in full where two share a family name', () => {
    const namesake = { ann: { name: 'Ann Stone' } };
    const events = { ...EVENTS, '2026-01-09-x': { pledges: [pledge({ attributedTo: 'Ann Stone' })] } };
    const labels = positionsView(story(events, namesake), 'northmere')!.picture.lanes[0]!.marks.map(labelOf);
    expect(labels).toContain('Ann Stone: offered');
    expect(labels).toContain('Mira Stone: offered');
    expect(labels).toContain('Reed: committed');
  });

  it('has each mark lead to its fact, with a name that begins as what is seen beside it and says all of it', () => {
    expect(boats!.marks[2]).toMatchObject({
      href: '/events/2026-01-31-no/#statement-mira-northmere-sends-no-boats',
      title: 'Stone: disputed · Northmere sends no boats. 31 January 2026, on boats',
    });
  });

  it('tells by shape what is promised, said and denied', () => {
    expect(boats!.marks.map(({ kind }) => kind)).toEqual(['promise', 'promise', 'denial']);
  });

  it('puts a day at its place, and of a vague date all of the time that it may mean', () => {
    const [first, about, last] = boats!.marks;
    expect([first!.at, first!.from, first!.to]).toEqual([0, 0, 0]);
    expect([last!.at, last!.to]).toEqual([1, 1]);
    expect(about!.at).toBeCloseTo(7 / 30);
    expect([about!.from, about!.to, about!.isSpan]).toEqual([0, expect.closeTo(14 / 30), false]);
    expect(money!.marks[0]).toMatchObject({ from: 0, at: 0.5, to: 1, isSpan: true });
  });

  it('joins what contradicts, by the places of the two marks', () => {
    expect(view.picture.joins).toEqual([{ isContradiction: true, from: [0, 1], to: [0, 2] }]);
  });

  it('marks the days of the positions on the line, with the year once', () => {
    expect(view.picture.ticks.map(({ label, year }) => [label, year])).toEqual([
      ['1 Jan', '2026'],
      ['31 Jan', null],
    ]);
  });

  it('keeps marks and labels of one row clear of each other', () => {
    for (const { marks, rows } of view.picture.lanes) {
      for (let row = 0; row < rows; row += 1) {
        const ends = marks
          .filter((mark) => mark.row === row)
          .map(({ at, anchor, ...mark }) => ({ at, anchor, label: labelOf(mark) }))
          .map(({ at, anchor, label }) =>
            anchor === 'start' ? [at, at + label.length * 0.0265] : [at - label.length * 0.0265, at],
          );
        expect(ends.every(([start], i) => i === 0 || start! > ends[i - 1]![1]!)).toBe(true);
      }
    }
  });
});

describe('the list that says the same', () => {
  it('has each position of the picture with its words, speaker, day and sources', () => {
    expect(view.topics.map(({ topic, lines }) => [topic, lines.length])).toEqual([
      ['Boats', 3],
      ['Money', 1],
    ]);
    expect(view.topics[0]!.lines[1]).toMatchObject({
      texts: [{ text: 'Committed: boats', href: '/events/2026-01-08-report/#pledge-northmere-boats-committed' }],
      speaker: { label: 'Bo Reed, as the Herald reports', links: [{ link: { href: '/actors/bo/' } }] },
      date: { text: 'about 8 January 2026' },
      sources: [{ key: { href: '/sources/herald/' } }],
    });
    expect(view.topics[1]!.lines[0]!.speaker).toBeNull();
  });

  it('says at both ends what contradicts what', () => {
    const [, report, denial] = view.topics[0]!.lines;
    expect(denial!.meetings).toMatchObject([
      {
        isContradiction: true,
        words: 'Contradicts',
        other: { label: 'Bo Reed, as the Herald reports, about 8 January 2026' },
      },
    ]);
    expect(report!.meetings).toMatchObject([
      { words: 'Contradicted by', other: { label: 'Mira Stone, 31 January 2026' } },
    ]);
  });
});

it('a position that the sources have from nobody is named by them where it meets another', () => {
  const fromNobody = { ...EVENTS, '2026-01-08-report': { pledges: [pledge({ status: 'committed' })] } };
  const lines = positionsView(story(fromNobody), 'northmere')!.topics[0]!.lines;
  expect(lines.at(-1)!.meetings.map(({ other }) => other.label)).toEqual(['The Herald, 20 February, 8 January 2026']);
});

describe('of many positions', () => {
  it('the latest are drawn, and how many are not is said', () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-01-${String(i + 1).padStart(2, '0')}`);
    const events = days.map((day) => [`${day}-x`, { pledges: [pledge({ attributedTo: 'Mira Stone' })] }]);
    const many = positionsView(story(Object.fromEntries(events) as Record<string, Fields>), 'northmere')!;
    expect(many.picture.lanes[0]!.marks).toHaveLength(12);
    expect(many.topics[0]!.lines).toHaveLength(12);
    expect(many.topics[0]!.lines[0]!.date.text).toBe('9 January 2026');
    expect(many.more).toMatch(/^8\u00a0earlier or smaller positions not drawn/);
    expect(view.more).toBeNull();
  });
});

it('the summary names the topics, the span of time and how many contradictions there are', () => {
  expect(view.summary).toBe(
    'Northmere on boats and money: who said what, from 1 January 2026 to 31 January 2026. 1\u00a0contradiction.',
  );
});

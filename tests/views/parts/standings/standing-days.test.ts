import { describe, expect, it } from 'vitest';
import { changeDayLines, standingsDayParts } from '../../../../src/views/parts/standings/standing-days.ts';
import { aGraph } from '../../a-graph.ts';

const signs = (actor: string, source: string) => ({ actor, in: 'league', status: 'signed', sources: [source] });
const graph = aGraph({
  sources: { herald: { published: '2026-01-12' }, lamp: { published: '2026-03-01' } },
  actors: {
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
    league: { name: 'The League', kind: 'organisation' },
  },
  events: {
    '2026-01-10-one': { date: '2026-01-10', memberships: [signs('alma', 'herald'), signs('bo', 'lamp')] },
    '2026-01-12-two': { date: '2026-01-12', memberships: [signs('cy', 'herald')] },
    '2026-02-three': { date: '2026-02', memberships: [{ ...signs('alma', 'lamp'), status: 'ratified' }] },
  },
});
const on = (iso: string, basis: 'happened' | 'known') =>
  standingsDayParts(graph, 'league', { kind: 'day', iso, basis });

describe('the days of a body', () => {
  it('are in order, each with what changed and what became known, and a page for each that there is', () => {
    const inShort = changeDayLines(graph, 'league').map(({ day, happened, known }) => [
      day,
      happened && [happened.label, happened.href],
      known && [known.label, known.href],
    ]);
    expect(inShort).toEqual([
      ['10 January 2026', ['2 changed', '/standings/league/2026-01-10/'], null],
      [
        '12 January 2026',
        ['1 changed', '/standings/league/2026-01-12/'],
        ['2 became known', '/standings/league/known/2026-01-12/'],
      ],
      [
        'February 2026',
        ['1 changed', '/standings/league/2026-02/'],
        ['nothing became known', '/standings/league/known/2026-02/'],
      ],
      ['28 February 2026', ['1 by then at the latest', '/standings/league/2026-02-28/'], null],
      [
        '1 March 2026',
        ['nothing changed', '/standings/league/2026-03-01/'],
        ['2 became known', '/standings/league/known/2026-03-01/'],
      ],
    ]);
  });
});

describe('the page of a day', () => {
  it('has what changed on it, or what became known', () => {
    const { heading, lines } = on('2026-01-10', 'happened').changes;
    expect([heading, lines.map(({ actor }) => actor.label)]).toEqual(['What changed on this day', ['Alma', 'Bo']]);
    const known = on('2026-01-12', 'known').changes;
    expect([known.heading, known.lines.map(({ actor }) => actor.label)]).toEqual([
      'What became known on this day',
      ['Alma', 'Cy'],
    ]);
  });

  it('says of a month that nobody tells its day', () => {
    expect(on('2026-02', 'happened').changes.heading).toBe('What changed in this month, on an unknown day');
  });

  it('leads to the days before and after by the same basis, and to none beyond the ends', () => {
    expect([on('2026-01-12', 'happened').previous, on('2026-01-12', 'happened').next]).toEqual([
      { href: '/standings/league/2026-01-10/', label: '10 January 2026' },
      { href: '/standings/league/2026-02/', label: 'February 2026' },
    ]);
    expect([on('2026-01-12', 'known').previous, on('2026-03-01', 'known').next]).toEqual([null, null]);
  });

  it('leads to the same day by the other basis where that has anything to show', () => {
    expect(on('2026-01-12', 'happened').otherBasis).toEqual({
      href: '/standings/league/known/2026-01-12/',
      label: 'what our sources had published by then',
    });
    expect(on('2026-01-12', 'known').otherBasis).toEqual({
      href: '/standings/league/2026-01-12/',
      label: 'what had happened by then, as we know now',
    });
    expect(on('2026-01-10', 'happened').otherBasis).toBeNull();
  });
});

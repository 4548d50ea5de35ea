import { describe, expect, it } from 'vitest';
import { eventView } from '../../../../src/views/event.ts';
import { aGraph } from '../../a-graph.ts';

const part = (...actors: readonly string[]) => actors.map((actor) => ({ actor, role: 'speaks' }));
const graph = aGraph({
  sources: { herald: {} },
  actors: {
    alma: { name: 'Alma' },
    bo: { name: 'Bo' },
    cy: { name: 'Cy' },
    dee: { name: 'Dee' },
    league: { name: 'The League', kind: 'organisation' },
  },
  events: {
    '2026-01-01-first': { title: 'First', date: '2026-01-01', participants: part('alma', 'bo') },
    '2026-01-02-named': { title: 'Named', date: '2026-01-02', about: ['alma'] },
    '2026-01-03-middle': {
      title: 'Middle',
      date: '2026-01-03',
      participants: part('bo', 'alma', 'bo', 'dee'),
      memberships: [{ actor: 'cy', in: 'league', status: 'signed', sources: ['herald'] }],
      statements: [{ by: 'league', says: 'Welcome.', sources: ['herald'] }],
    },
    '2026-01-04-next': { title: 'Next', date: '2026-01-04', participants: part('dee') },
    '2026-02-pledged': {
      title: 'Pledged',
      date: '2026-02~',
      pledges: [{ by: ['cy', 'alma'], to: null, what: 'help', status: 'offered', sources: ['herald'] }],
    },
  },
});
const { actorAdjacentEvents: ownNeighbours } = eventView(graph, graph.events.get('2026-01-03-middle')!);
const inWords = ownNeighbours.map(({ actor, previous, next }) => [
  actor.label,
  previous && `${previous.date.text}: ${previous.link.label}`,
  next && `${next.date.text}: ${next.link.label}`,
]);

describe('an event among those of one who took part', () => {
  it('stands between the events before and after in which they had a part, with their dates', () => {
    expect(inWords).toContainEqual(['Alma', '1 January 2026: First', 'about February 2026: Pledged']);
    expect(ownNeighbours[1]?.next?.link.href).toBe('/events/2026-02-pledged/');
  });

  it('is told for participants first, each once, then for those whose standing changed', () => {
    expect(inWords.map(([name]) => name)).toEqual(['Bo', 'Alma', 'Cy']);
  });

  it('says where there is none before or after', () => {
    expect(inWords).toContainEqual(['Bo', '1 January 2026: First', null]);
    expect(inWords).toContainEqual(['Cy', null, 'about February 2026: Pledged']);
  });

  it('is not told for one whose events before and after are those that come before and after of all', () => {
    expect(inWords.map(([name]) => name)).not.toContain('Dee');
  });

  it('is not told for one who had a part in no other event', () => {
    expect(inWords.map(([name]) => name)).not.toContain('The League');
  });

  it('says so where nobody can tell which came first', () => {
    const vague = aGraph({
      sources: { herald: {} },
      events: {
        call: { date: '2026-01~' },
        invitation: { date: '2026-01~' },
        '2026-06-01-vote': { date: '2026-06-01' },
        '2026-06-01-walk-out': { date: '2026-06-01' },
      },
    });
    const notes = [...vague.events.values()].map((event) => {
      const { previous, next } = eventView(vague, event);
      return [previous?.orderNote, next?.orderNote];
    });
    expect(notes).toEqual([
      [undefined, 'order not told'],
      ['order not told', null],
      [null, 'same day, order not told'],
      ['same day, order not told', undefined],
    ]);
  });
});

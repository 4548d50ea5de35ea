import { describe, expect, it } from 'vitest';
import { eventView } from '../../src/views/event.ts';
import { pledgesData } from '../../src/views/data/pledges.ts';
import { standingsData } from '../../src/views/data/standings.ts';
import { pledgesView } from '../../src/views/pledges.ts';
import { standingsView } from '../../src/views/standings.ts';
import { subjectView } from '../../src/views/subject.ts';
import { eventBadges } from '../../src/views/parts/events/event-badges.ts';
import { participationOf } from '../../src/views/parts/events/participation-signs.ts';
import { upcomingLines } from '../../src/views/parts/timeline/upcoming-line.ts';
import { problemsIn, aSource, anActor, anEntity, anEvent } from '../builders.ts';
import { aGraph } from './a-graph.ts';

const TOLD = '2026-01-19-told';
const sources = ['herald'];
const WITHDRAWN = 'Withdrawn since, and not counted';
const boat = { by: ['bo'], to: 'harbour', what: 'boats', unit: 'boats', sources };
const tents = { to: 'harbour', what: 'tents', quantity: 10, unit: 'tents', status: 'offered', sources };
const graph = aGraph({
  sources: { herald: {} },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
  entities: { pact: { name: 'Pact', kind: 'agreement' }, harbour: { name: 'Harbour' } },
  events: {
    [TOLD]: {
      memberships: [
        { actor: 'alma', in: 'pact', status: 'invited', sources },
        { actor: 'bo', in: 'pact', status: 'signed', withdrawn: true, sources },
      ],
      statements: [{ by: 'bo', says: 'It floats.', withdrawn: true, sources }],
      pledges: [
        { ...boat, quantity: 3, status: 'pledged' },
        { ...tents, by: ['alma'] },
        { ...tents, by: ['bo'] },
        { ...tents, by: ['cy'], withdrawn: true },
      ],
      upcoming: [
        { what: 'The boat sails', date: '2026-05', withdrawn: true, sources },
        { what: 'The feast', date: '2026-06', sources },
      ],
    },
    '2026-01-20-later': {
      date: '2026-01-20',
      memberships: [{ actor: 'alma', in: 'pact', status: 'signed', withdrawn: true, sources }],
      pledges: [{ ...boat, quantity: 3, status: 'delivered', withdrawn: true }],
    },
  },
});
const subject = (id: string) => subjectView(graph, graph.subjects.get(id)!);
const standings = standingsView(graph, 'pact', { kind: 'now' });

describe('what its source took back stays where it is recorded, marked as withdrawn:', () => {
  it('on the page of its event', () => {
    const { standings: changes, pledges, statements, upcoming } = eventView(graph, graph.events.get(TOLD)!).facts;
    const lines = [
      ...changes,
      ...pledges.flatMap((run) => run.lines),
      ...statements.flatMap((run) => run.lines),
      ...upcoming,
    ];
    expect(lines.filter(({ setAside }) => setAside === WITHDRAWN).map(({ anchor }) => anchor)).toEqual([
      'membership-bo-pact-signed',
      'pledge-cy-tents-offered',
      'statement-bo-it-floats',
      'upcoming-the-boat-sails-2026-05',
    ]);
    // Two gave tents alike, and stand in one line.
    expect(lines.filter(({ setAside }) => setAside === null)).toHaveLength(4);
  });

  it('on the page of a body, and of whom it is about', () => {
    expect(standings.setAside).toMatchObject([
      { actor: { label: 'Bo' }, status: 'signed', setAside: WITHDRAWN },
      { actor: { label: 'Alma' }, status: 'signed', setAside: WITHDRAWN },
    ]);
    expect(subject('bo')).toMatchObject({
      standings: [],
      standingsSetAside: [{ body: { label: 'Pact' }, change: { status: 'signed', setAside: WITHDRAWN } }],
      statements: [{ says: 'It floats.', setAside: WITHDRAWN }],
    });
    expect(subject('bo').contents).toContainEqual({ href: '#standings', label: 'Where it stands' });
  });

  it('among the pledges, after the steps that count', () => {
    const lines = pledgesView(graph).groups.flatMap((group) => group.lines);
    const [boats] = lines.filter(({ pledge }) => pledge.includes('boats'));
    expect(boats).toMatchObject({
      gone: null,
      delivered: null,
      steps: [
        { status: 'pledged', setAside: null },
        { status: 'delivered', setAside: WITHDRAWN },
      ],
    });
    const [alone] = lines.filter(({ by }) => by[0]!.label === 'Cy');
    expect(alone).toMatchObject({ gone: 'Not counted', steps: [{ status: 'offered', setAside: WITHDRAWN }] });
  });

  it('in the data files', () => {
    expect(standingsData(graph, 'pact').notCounted).toMatchObject([
      { actor: { id: 'bo' }, status: 'signed', withdrawn: true },
      { actor: { id: 'alma' }, status: 'signed', withdrawn: true },
    ]);
    expect(pledgesData(graph).pledges.map(({ by, counts, status }) => [by[0]!.id, status, counts])).toEqual([
      ['bo', 'pledged', true],
      ['alma', 'offered', true],
      ['bo', 'offered', true],
      ['cy', 'offered', false],
    ]);
    expect(pledgesData(graph).pledges[0]!.history.map(({ withdrawn }) => withdrawn)).toEqual([false, true]);
  });
});

describe('what its source took back counts no more', () => {
  it('in standings', () => {
    expect(standings.counts.map(({ label }) => label)).toEqual(['1\u00a0invited']);
    expect(subject('alma').standings).toMatchObject([{ status: 'invited', before: [], again: [] }]);
    expect(standingsView(graph, 'pact', { kind: 'day', iso: '2026-01-20', basis: 'happened' }).counts).toMatchObject([
      { label: '1\u00a0invited' },
    ]);
  });

  it('in counts and totals of pledges', () => {
    expect(pledgesView(graph).count).toBe('3\u00a0pledges');
    expect(pledgesView(graph).totals).toMatchObject([{ sum: '20 tents', by: [{ label: 'Alma' }, { label: 'Bo' }] }]);
  });

  it('in what is still to come', () => {
    expect(upcomingLines(graph).map(({ link }) => link.label)).toEqual(['The feast']);
  });

  it('in what an event is marked to have done, and in who took part', () => {
    const [told, later] = [...graph.events.values()];
    expect(eventBadges(graph, told!).map(({ text }) => text)).toEqual([
      'Alma invited (Pact)',
      '1\u00a0pledged, 2\u00a0offered',
    ]);
    expect(eventBadges(graph, later!)).toEqual([]);
    expect(participationOf(graph, told!, 'bo')?.words).toBe('pledged and offered');
    expect(participationOf(graph, later!, 'alma')).toBeNull();
  });

  it('for the order in which standings follow each other', () => {
    const signed = { actor: 'mira-stone', in: 'club', status: 'signed', sources };
    const invited = { ...signed, status: 'invited' };
    const problems = (fields: object) =>
      problemsIn({
        sources: [aSource()],
        actors: [anActor(), anActor({ id: 'club', kind: 'organisation' })],
        entities: [anEntity()],
        events: [
          anEvent({
            id: '2026-01-18-one',
            date: '2026-01-18',
            about: ['old-harbour'],
            memberships: [{ ...signed, ...fields }],
          }),
          anEvent({ id: '2026-01-19-two', memberships: [invited] }),
        ],
      });
    expect(problems({})).toHaveLength(1);
    expect(problems({ withdrawn: true })).toEqual([]);
  });

  it('for whether dates tell the order of two steps', () => {
    const step = { actor: 'mira-stone', in: 'club', sources };
    const problems = (fields: object) =>
      problemsIn({
        sources: [aSource()],
        actors: [anActor(), anActor({ id: 'club', kind: 'organisation' })],
        events: [
          anEvent({ id: '2026-01-one', date: '2026-01', memberships: [{ ...step, status: 'declined', ...fields }] }),
          anEvent({ id: '2026-01-19-two', memberships: [{ ...step, status: 'accepted' }] }),
        ],
      });
    expect(problems({})).toHaveLength(1);
    expect(problems({ withdrawn: true })).toEqual([]);
  });
});

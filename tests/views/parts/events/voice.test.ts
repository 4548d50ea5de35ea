import { describe, expect, it } from 'vitest';
import { eventView } from '../../../../src/views/event.ts';
import { standingsView } from '../../../../src/views/standings.ts';
import { subjectView } from '../../../../src/views/subject.ts';
import { standingsData } from '../../../../src/views/data/standings.ts';
import { bodyLines } from '../../../../src/views/parts/standings/body-line.ts';
import { eventBadges } from '../../../../src/views/parts/events/event-badges.ts';
import { participationOf } from '../../../../src/views/parts/events/participation-signs.ts';
import { aGraph } from '../../a-graph.ts';

const sources = ['herald'];
const graph = aGraph({
  sources: { herald: { publisher: 'The Herald', published: '2026-01-20' } },
  actors: {
    arland: { name: 'Arland', kind: 'organisation' },
    borland: { name: 'Borland', kind: 'organisation' },
    corland: { name: 'Corland', kind: 'organisation' },
    general: { name: 'The General' },
    league: { name: 'The League', kind: 'organisation' },
  },
  events: {
    told: {
      date: '2026-01-10',
      participants: [
        { actor: 'arland', role: 'sends troops', attributedTo: 'the commander' },
        { actor: 'borland', role: 'sends troops' },
        { actor: 'corland', role: 'sends troops' },
        { actor: 'general', role: 'speaks' },
      ],
      memberships: [
        { actor: 'arland', in: 'league', status: 'accepted', attributedTo: 'the commander', sources },
        { actor: 'borland', in: 'league', status: 'accepted', sources },
        { actor: 'corland', in: 'league', status: 'accepted', sources },
      ],
    },
    denied: {
      date: '2026-01-12',
      statements: [
        { by: 'general', says: 'They send none.', answers: 'told', disputes: ['arland', 'borland'], sources },
      ],
    },
  },
});
const told = graph.events.get('told')!;
const { participants, facts } = eventView(graph, told);
const DISPUTED = [{ href: '/events/denied/#statement-general-they-send-none', label: 'Disputed by The General' }];

describe('what somebody disputes', () => {
  it('is told so beside an event on the timeline and on the home page', () => {
    const [badge] = eventBadges(graph, told);
    expect(badge!.text).toBe(
      'Arland accepted, according to the commander, disputed by The General; ' +
        'Borland accepted, according to The Herald, 20 January, disputed by The General; ' +
        'Corland accepted (The League)',
    );
  });

  it('is told so among who stands where on the home page', () => {
    const [accepted] = bodyLines(graph)[0]!.named;
    const said = accepted!.doubts.map(({ words, actors }) => [words, actors.map(({ label }) => label)]);
    expect(said).toEqual([
      ['according to the commander', ['Arland']],
      ['according to The Herald, 20 January', ['Borland']],
    ]);
  });

  it('is told of a part in the words of who says so, with who disputes it', () => {
    expect(participants.map(({ role, disputed }) => [role, disputed])).toEqual([
      ['sends troops, according to the commander', DISPUTED],
      ['sends troops, according to The Herald, 20 January', DISPUTED],
      ['sends troops', []],
      ['speaks', []],
    ]);
  });

  it('is told of a standing so, wherever it stands', () => {
    const inShort = facts.standings.map(({ attributedTo, disputed }) => [attributedTo, disputed]);
    expect(inShort).toEqual([
      ['the commander', DISPUTED],
      ['The Herald, 20 January', DISPUTED],
      [null, []],
    ]);
    const { groups } = standingsView(graph, 'league', { kind: 'now' });
    expect(groups[0]!.lines.map(({ since }) => [since.attributedTo, since.disputed])).toEqual(inShort);
    const { body, standings } = subjectView(graph, graph.subjects.get('league')!);
    expect(standings).toEqual([]);
    expect(body!.named[0]!.disputed.map(({ label }) => label)).toEqual([
      'Arland: disputed by The General',
      'Borland: disputed by The General',
    ]);
  });

  it('is told so in a line of text too, without links', () => {
    const { years } = subjectView(graph, graph.subjects.get('arland')!);
    expect(years[0]!.months.flatMap(({ events }) => events).find(({ id }) => id === 'told')!.note).toBe(
      'sends troops, according to the commander (disputed)',
    );
    expect(participationOf(graph, told, 'arland')!.words).toBe(
      'took part (according to the commander) and accepted (according to the commander)',
    );
  });

  it('is told so in the data', () => {
    const [arland, borland, corland] = standingsData(graph, 'league').standings.map(({ history }) => history[0]);
    expect(arland).toMatchObject({ attributedTo: 'the commander', disputedBy: [DISPUTED[0]!.href] });
    expect(borland).toMatchObject({ attributedTo: null, disputedBy: [DISPUTED[0]!.href] });
    expect(corland).toMatchObject({ attributedTo: null, disputedBy: [] });
  });
});

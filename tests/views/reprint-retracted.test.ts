import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../src/model/graph/known-on.ts';
import { latestEvents } from '../../src/model/graph/latest-events.ts';
import { eventView } from '../../src/views/event.ts';
import { sourceKeys } from '../../src/views/parts/sources/source-key.ts';
import { sourceView } from '../../src/views/source.ts';
import { standingsView } from '../../src/views/standings.ts';
import { aSource, anActor, anEvent, problemsIn } from '../builders.ts';
import { aGraph } from './a-graph.ts';

const wire = {
  publisher: 'The Wire',
  published: '2026-01-20',
  updates: [{ date: '2026-02-05', kind: 'retracted' }],
};
const print = { publisher: 'The Print', published: '2026-01-21', reprints: 'wire' };
const TOLD = '2026-01-19-told';
const change = (actor: string, sources: readonly string[]) => ({ actor, in: 'pact', status: 'signed', sources });
const storyOf = (updates: object) =>
  aGraph({
    sources: {
      wire: { ...wire, ...updates },
      print,
      copy: { ...print, publisher: 'The Copy', reprints: 'print' },
      post: {},
    },
    actors: { alma: {}, bo: {}, cy: {} },
    entities: { pact: { kind: 'agreement' } },
    events: {
      [TOLD]: {
        text: 'Words. [@wire; @print; @post]',
        memberships: [change('alma', ['wire', 'print']), change('bo', ['copy']), change('cy', ['print', 'post'])],
      },
      '2026-01-20-printed': { date: '2026-01-20', text: 'Words. [@print]' },
    },
  });
const graph = storyOf({});
const countsOf = (view: { readonly counts: readonly { readonly label: string }[] }) =>
  view.counts.map(({ label }) => label.replace('\u00a0', ' '));
const known = (iso: string) => countsOf(standingsView(graph, 'pact', { kind: 'day', iso, basis: 'known' }));

describe('what only a retracted source and its reprints tell', () => {
  it('is set aside and marked, also where a reprint of a reprint alone tells it', () => {
    const { standings } = eventView(graph, graph.events.get(TOLD)!).facts;
    const retracted = 'Retracted on 5 February 2026, and not counted';
    expect(standings.map(({ setAside }) => setAside)).toEqual([retracted, retracted, null]);
    expect(countsOf(standingsView(graph, 'pact', { kind: 'now' }))).toEqual(['1 signed']);
    expect(sourceKeys(graph, ['wire', 'print']).map(({ label }) => label)).toEqual([
      'The Wire, 20 January (retracted)',
      'The Print, 21 January (reprint of one retracted)',
    ]);
  });

  it('counted until the day of the retraction', () => {
    expect(known('2026-01-21')).toEqual(['3 signed']);
    expect(known('2026-02-05')).toEqual(['1 signed']);
  });

  it('is no event of those that happened last from that day on', () => {
    const latest = (of: typeof graph) => latestEvents(of).map(({ id }) => id);
    expect(latest(asKnownOn(graph, '2026-02-04'))).toContain('2026-01-20-printed');
    expect(latest(asKnownOn(graph, '2026-02-05'))).toEqual([TOLD]);
    expect(latest(graph)).toEqual([TOLD]);
  });

  it('is told so on the page of the reprint', () => {
    expect(sourceView(graph, graph.sources.get('print')!).retracted).toMatch(
      /^Reprint of a source retracted on 5 February 2026\. What this source alone says /,
    );
    expect(sourceView(graph, graph.sources.get('post')!).retracted).toBeNull();
  });

  it('never counted where the reprint came after the retraction, which is no day of it', () => {
    const late = aGraph({
      sources: { wire, print: { ...print, published: '2026-02-20' } },
      actors: { alma: {} },
      entities: { pact: { kind: 'agreement' } },
      events: { [TOLD]: { text: 'Words. [@print]', memberships: [change('alma', ['print'])] } },
    });
    const days = standingsView(late, 'pact', { kind: 'now' }).days.map((day) => [day.day, day.known?.label]);
    expect(days).toContainEqual(['20 February 2026', '1 retracted']);
    expect(days.map(([day]) => day)).not.toContain('5 February 2026');
  });

  it('counts where nothing was retracted, and is set aside where the reprint itself was', () => {
    expect(countsOf(standingsView(storyOf({ updates: [] }), 'pact', { kind: 'now' }))).toEqual(['3 signed']);
    const own = aGraph({
      sources: { wire, print: { ...print, updates: [{ date: '2026-01-30', kind: 'withdrawn' }] } },
      actors: { alma: {} },
      entities: { pact: { kind: 'agreement' } },
      events: { [TOLD]: { text: 'Words. [@print]', memberships: [change('alma', ['print'])] } },
    });
    expect(eventView(own, own.events.get(TOLD)!).facts.standings[0]!.setAside).toBe(
      'Withdrawn on 30 January 2026, and not counted',
    );
  });

  it('needs no order with what else is told', () => {
    const step = { actor: 'mira-stone', in: 'club' };
    const problems = (updates: readonly object[]) =>
      problemsIn({
        sources: [aSource({ updates }), aSource({ id: 'print', reprints: 'herald' }), aSource({ id: 'post' })],
        actors: [anActor(), anActor({ id: 'club', kind: 'organisation' })],
        events: [
          anEvent({
            id: '2026-01-18-one',
            date: '2026-01-18',
            text: 'Words. [@herald; @print]',
            memberships: [{ ...step, status: 'signed', sources: ['print'] }],
          }),
          anEvent({ text: 'Words. [@post]', memberships: [{ ...step, status: 'invited', sources: ['post'] }] }),
        ],
      });
    expect(problems([])).toHaveLength(1);
    expect(problems([{ date: '2026-02-05', kind: 'retracted' }])).toEqual([]);
  });
});

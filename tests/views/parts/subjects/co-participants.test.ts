import { describe, expect, it } from 'vitest';
import { coParticipants } from '../../../../src/views/parts/subjects/co-participants.ts';
import { aGraph } from '../../a-graph.ts';

/** A story of events on these days, each with Alma and those who are named. */
function withAlma(days: Readonly<Record<string, readonly string[]>>) {
  const others = [...new Set(Object.values(days).flat())];
  return aGraph({
    sources: { herald: {} },
    actors: Object.fromEntries(['alma', ...others].map((id) => [id, { name: id.toUpperCase() }])),
    events: Object.fromEntries(
      Object.entries(days).map(([date, who]) => [
        `${date}-talks`,
        { date, title: `Talks of ${date}`, participants: ['alma', ...who].map((actor) => ({ actor, role: 'talks' })) },
      ]),
    ),
  });
}
const labels = (links: readonly { readonly label: string }[]) => links.map(({ label }) => label);

describe('whom one appears with', () => {
  it('is told most often first, then by name, with the events, oldest first', () => {
    const { each, once } = coParticipants(
      withAlma({ '2026-01-02': ['cy', 'bo'], '2026-01-01': ['cy'], '2026-01-03': ['abe'] }),
      'alma',
    );
    expect(each.map(({ link, count }) => [link.label, count])).toEqual([
      ['CY', '2\u00a0events'],
      ['ABE', '1\u00a0event'],
      ['BO', '1\u00a0event'],
    ]);
    expect(each[0]!.events).toMatchObject([
      { link: { label: 'Talks of 2026-01-01' }, date: { text: '1 January 2026' } },
      { link: { label: 'Talks of 2026-01-02' } },
    ]);
    expect(once).toBeNull();
  });

  it('has many of one event each under their events, oldest first', () => {
    const { each, once } = coParticipants(
      withAlma({
        '2026-01-03': ['abe', 'dot'],
        '2026-01-02': ['bo', 'eve'],
        '2026-01-01': ['cy'],
        '2026-01-04': ['cy'],
      }),
      'alma',
    );
    expect(labels(each.map(({ link }) => link))).toEqual(['CY']);
    expect(once?.label).toBe('4 more, in one event each');
    expect(once?.events.map(({ link, actors }) => [link.label, labels(actors)])).toEqual([
      ['Talks of 2026-01-02', ['BO', 'EVE']],
      ['Talks of 2026-01-03', ['ABE', 'DOT']],
    ]);
  });

  it('says no "more" of them where there are no others', () => {
    const { each, once } = coParticipants(withAlma({ '2026-01-01': ['abe', 'bo', 'cy', 'dot'] }), 'alma');
    expect([each, once?.label]).toEqual([[], '4, in one event each']);
  });
});

import { describe, expect, it } from 'vitest';
import { eventFactsOf } from '../../../../src/views/parts/events/event-facts.ts';
import { aGraph } from '../../a-graph.ts';

const BOATS = { to: null, what: 'boats', status: 'offered', attributedTo: 'the mayor', sources: ['herald'] };

/** The pledges of an event, in short, with their addresses. */
function pledged(...pledges: readonly object[]) {
  const graph = aGraph({
    sources: { herald: {} },
    actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, cy: { name: 'Cy' } },
    events: { '2026-01-19-talks': { pledges } },
  });
  return eventFactsOf(graph, graph.events.get('2026-01-19-talks')!).pledges.map(({ by, did, lines }) => [
    `${by.map(({ label }) => label).join(', ')} ${did} ${lines.map(({ pledge }) => pledge).join(', ')}`,
    lines.flatMap(({ anchor, formerAnchors }) => [anchor, ...formerAnchors]).filter((one) => one.startsWith('pledge-')),
  ]);
}

describe('pledges that several made alike', () => {
  it('stand once, with the addresses of all of them', () => {
    const [alike, ...others] = pledged(
      { ...BOATS, by: ['alma'] },
      { ...BOATS, by: ['bo'], what: 'ropes' },
      { ...BOATS, by: ['cy'] },
    );
    expect(alike).toEqual(['Alma, Cy each offered boats', ['pledge-alma-boats-offered', 'pledge-cy-boats-offered']]);
    expect(others.map(([said]) => said)).toEqual(['Bo offered ropes']);
  });

  it('stand apart where anything differs but the giver', () => {
    const differing = [{ note: 'In writing.' }, { status: 'committed' }, { attributedTo: null }, { to: 'cy' }];
    for (const one of differing)
      expect(pledged({ ...BOATS, by: ['alma'] }, { ...BOATS, ...one, by: ['bo'] })).toHaveLength(2);
  });

  it('stand apart from what several pledged together', () => {
    expect(pledged({ ...BOATS, by: ['alma', 'bo'] }, { ...BOATS, by: ['cy'] }).map(([said]) => said)).toEqual([
      'Alma, Bo offered boats',
      'Cy offered boats',
    ]);
  });
});

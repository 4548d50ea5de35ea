import { describe, expect, it } from 'vitest';
import { participationOf } from '../../../../src/views/parts/events/participation-signs.ts';
import { PLEDGE_STATUSES } from '../../../../src/model/pledges/pledge-status.ts';
import { STATUS_ORDER } from '../../../../src/model/standings/status.ts';
import { aGraph } from '../../a-graph.ts';

/** What Alma did in an event with these facts. */
function didAlma(facts: Readonly<Record<string, unknown>>) {
  const graph = aGraph({
    sources: { herald: {} },
    actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, league: { kind: 'organisation' } },
    events: { '2026-01-19-talks': facts },
  });
  return participationOf(graph, graph.events.get('2026-01-19-talks')!, 'alma');
}
const sources = ['herald'];
const statement = (by: string) => ({ by, says: 'Yes.', sources });
const pledge = (status: string, by = 'alma') => ({ by: [by], to: null, what: `help ${status}`, status, sources });
const membership = (status: string, actor = 'alma') => ({ actor, in: 'league', status, sources });

describe('what an actor did in an event', () => {
  it('is in signs and in words, in one order whatever was recorded first', () => {
    expect(
      didAlma({
        memberships: [membership('signed')],
        pledges: [pledge('offered')],
        statements: [statement('alma')],
        participants: [{ actor: 'alma', role: 'speaks' }],
      }),
    ).toEqual({ signs: '●❝▸◆', words: 'took part, spoke, offered and signed' });
  });

  it('is told once however often it was done', () => {
    expect(didAlma({ pledges: [pledge('offered'), { ...pledge('offered'), what: 'more' }] })).toEqual({
      signs: '▸',
      words: 'offered',
    });
  });

  it('is nothing when others did it', () => {
    expect(
      didAlma({
        participants: [{ actor: 'bo', role: 'speaks' }],
        statements: [statement('bo')],
        pledges: [pledge('offered', 'bo')],
        memberships: [membership('signed', 'bo')],
      }),
    ).toBeNull();
  });

  it('has words for every step of a pledge', () => {
    expect(PLEDGE_STATUSES.map((status) => didAlma({ pledges: [pledge(status)] })?.words)).toEqual([
      'offered',
      'pledged',
      'committed',
      'delivered',
      'denied a pledge',
      'withdrew a pledge',
    ]);
  });

  it('has words for every change of status', () => {
    const words = STATUS_ORDER.map((status) => [status, didAlma({ memberships: [membership(status)] })?.words]);
    expect(Object.fromEntries(words)).toEqual({
      invited: 'was invited',
      undecided: 'was undecided',
      accepted: 'accepted',
      signed: 'signed',
      ratified: 'ratified',
      provisional: 'joined provisionally',
      observer: 'became an observer',
      suspended: 'was suspended',
      reinstated: 'was reinstated',
      expelled: 'was expelled',
      declined: 'declined',
      withdrawn: 'withdrew',
      rescinded: 'lost its place',
    });
  });
});

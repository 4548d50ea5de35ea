import { describe, expect, it } from 'vitest';
import { untoldOrder } from '../../../src/model/checks/untold-order.ts';
import { anEvent, contentOf } from '../../builders.ts';

interface Written {
  readonly date?: string;
  readonly dateNote?: string;
  readonly status: string;
  readonly sources: readonly string[];
}

/** Where a problem is told of two steps of one standing: the place of the one to narrow, none where the order is clear. */
function toNarrow(...steps: readonly Written[]): readonly string[] {
  const events = steps.map(({ date = '2026-01-19', dateNote = null, status, sources }, i) =>
    anEvent({
      id: `event-${i}`,
      ...{ date, dateNote },
      memberships: [{ actor: 'mira-stone', in: 'river-council', status, sources }],
    }),
  );
  return [...untoldOrder(contentOf({ events }))].map(({ file, field }) => `${file} ${field}`);
}

const invited = (fields: Partial<Written> = {}) => ({ status: 'accepted', sources: ['herald'], ...fields });
const left = (fields: Partial<Written> = {}) => ({ status: 'withdrawn', sources: ['herald'], ...fields });

describe('two steps of one standing', () => {
  it('of one day by one source have no order that anybody can tell; the last one is to narrow', () => {
    expect(toNarrow(invited(), left())).toEqual(['events/event-1.md memberships.0.status']);
  });

  it('of one day by two sources contradict each other', () => {
    expect(toNarrow(invited(), left({ sources: ['lamp'] }))).toEqual([]);
  });

  it('of which one is vaguer have that one to narrow', () => {
    expect(toNarrow(invited({ date: '2026-01' }), left())).toEqual(['events/event-0.md memberships.0.status']);
    expect(toNarrow(invited({ date: '2026-01' }), left({ sources: ['lamp'] }))).toHaveLength(1);
  });

  it('are in order by their dates, and may have a note on a date that says that none is told', () => {
    expect(toNarrow(invited(), left({ date: '2026-01-20' }))).toEqual([]);
    expect(toNarrow(invited(), left({ dateNote: 'Nobody tells.' }))).toEqual([]);
    expect(toNarrow(invited({ dateNote: 'Nobody tells.' }), left())).toEqual([]);
  });

  it('to the same status need no order', () => {
    expect(toNarrow(invited(), invited())).toEqual([]);
  });
});

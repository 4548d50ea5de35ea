import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeptInOrder } from '../../src/model/kept-in-order.ts';

const compare = (a: { id: string; size: number }, b: { id: string; size: number }) =>
  b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

it('items that are put, moved and taken away stand in the order that sorting gives', () => {
  const puts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(fc.nat(3))));
  fc.assert(
    fc.property(puts, (given) => {
      const kept = new KeptInOrder(compare);
      const last = new Map<string, { id: string; size: number }>();
      for (const [id, size] of given) {
        const item = size === null ? null : { id, size };
        kept.put(id, item);
        if (item) last.set(id, item);
        else last.delete(id);
      }
      const sorted = [...last.values()].toSorted(compare);
      expect([kept.size, kept.first(9), kept.first(2)]).toEqual([sorted.length, sorted, sorted.slice(0, 2)]);
    }),
  );
});

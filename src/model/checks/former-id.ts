import { COLLECTIONS } from '../records/content.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { problemAt } from './problem-at.ts';
import { recordsOf } from './records.ts';
import type { Check } from './rule.ts';

/** An address that once led to a record leads to that record alone: no former id is in use, and none is claimed twice. */
export const formerId: Check = function* (content) {
  for (const collection of COLLECTIONS) {
    const living = [...recordsOf(content), ...content.removed].filter((record) => record.collection === collection);
    const holders = new Map(living.map(({ id, file }) => [id, WORDS.inUse(id, file)]));
    const notices = content.removed.filter((entry) => entry.collection === collection);
    for (const entry of [...content[collection], ...notices]) {
      for (const [i, former] of entry.data.formerIds.entries()) {
        const holder = holders.get(former);
        if (holder) yield problemAt(entry, `formerIds.${i}`, holder);
        else holders.set(former, WORDS.repeated(former, entry.file));
      }
    }
  }
};

const WORDS = idProblems.formerId;

import { describe, expect, it } from 'vitest';
import { publishedFact } from '../../../src/model/checks/published-fact.ts';
import type { Content } from '../../../src/model/records/content.ts';
import { newAddresses } from '../../../src/model/records/addresses.ts';
import { anActor, anEvent, contentOf } from '../../builders.ts';

const ID = '2026-01-19-talks';
const talks = (fields: Readonly<Record<string, unknown>>, id = ID) => anEvent({ id, ...fields });
const statement = { by: 'mira-stone', says: 'It will stand.', sources: ['herald'] };
const claim = { question: 'how-many', answer: 310, sources: ['herald'] };
const ALL = { claims: [claim], statements: [statement] };

/** The story's list has all that was published; then it is edited. */
function gone(published: Partial<Content>, edited: Partial<Content>): readonly string[] {
  const lines = newAddresses(contentOf({ ...published, addresses: null }));
  const content = contentOf({ ...edited, addresses: { file: 'addresses.txt', lines } });
  return [...publishedFact(content)].map(({ field, found }) => `${field}: ${found}`);
}

describe('the published address of a fact', () => {
  it('is that of a fact as it is', () => {
    expect(gone({ events: [talks(ALL)] }, { events: [talks(ALL)] })).toEqual([]);
  });

  it('is missed where the fact is gone, or was put into other words', () => {
    expect(gone({ events: [talks(ALL)] }, { events: [talks({ statements: [statement] })] })).toEqual([
      'corrections: the fact claim-how-many-310 is gone, and its address was published',
    ]);
    const reworded = { claims: [{ ...claim, answer: 320 }], statements: [statement] };
    expect(gone({ events: [talks(ALL)] }, { events: [talks(reworded)] })).toEqual([
      'claims.0: the fact claim-how-many-310 is gone, and its address was published',
    ]);
  });

  it('is kept by a fact in other words that has it as its anchor', () => {
    const kept = { claims: [{ ...claim, answer: 320, anchor: 'claim-how-many-310' }], statements: [statement] };
    expect(gone({ events: [talks(ALL)] }, { events: [talks(kept)] })).toEqual([]);
  });

  it('leads to the correction that took the fact out', () => {
    const correction = { date: '2026-03-01', text: 'It was 31.', removedFacts: ['claim-how-many-310'] };
    const edited = { statements: [statement], corrections: [correction] };
    expect(gone({ events: [talks(ALL)] }, { events: [talks(edited)] })).toEqual([]);
  });

  it('follows its event to another id, and is missed there too', () => {
    const renamed = (fields: object) => ({ events: [talks({ ...fields, formerIds: [ID] }, '2026-01-20-talks')] });
    expect(gone({ events: [talks(ALL)] }, renamed(ALL))).toEqual([]);
    expect(gone({ events: [talks(ALL)] }, renamed({ claims: [claim] }))).toEqual([
      'corrections: the fact statement-mira-stone-it-will-stand is gone, and its address was published',
    ]);
  });

  it('stays that of a fact whose speaker has another id, also where a notice says which', () => {
    const published = { actors: [anActor()], events: [talks(ALL)] };
    const events = [talks({ claims: [claim], statements: [{ ...statement, by: 'mira' }] })];
    expect(gone(published, { actors: [anActor({ id: 'mira', formerIds: ['mira-stone'] })], events })).toEqual([]);
    expect(gone(published, { actors: [anActor({ id: 'mira' })], events })).toHaveLength(1);
    const removed = [{ ...anActor(), data: NOTICE }];
    expect(gone(published, { actors: [anActor({ id: 'mira' })], events, removed })).toEqual([]);
  });
});

const NOTICE = {
  removed: { date: '2026-03-01', reason: 'The two are one.', replacedBy: ['mira'] },
  title: 'Mira Stone',
  formerIds: [],
};

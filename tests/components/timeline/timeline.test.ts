import { describe, expect, it } from 'vitest';
import { isEmpty, parseState, searchOf } from '../../../src/components/frame/url-state/url-state.ts';
import { countByValue, matcher } from '../../../src/components/timeline/event-matching.ts';
import { EventWords } from '../../../src/components/timeline/event-words.ts';
import type { Facets } from '../../../src/views/parts/timeline/facets.ts';
import {
  markAllSeen,
  parseMemory,
  remember,
  unseenEvents,
  type Memory,
} from '../../../src/components/timeline/seen-events.ts';
import { resultText } from '../../../src/components/timeline/result-text.ts';
import { TIMELINE_FIELDS, WHOLE_TIMELINE } from '../../../src/components/timeline/timeline-state.ts';

const stateOf = (search: string) => parseState(TIMELINE_FIELDS, search);

const WORDS = new EventWords(() => 'Alma Tokayeva meets Bo in Türkiye');

const anEntry = (fields: Partial<Facets> = {}): Facets => ({
  id: '2026-01-15-meeting',
  kind: 'meeting',
  actors: ['alma', 'bo'],
  entities: ['pact'],
  languages: ['en'],
  isKey: false,
  first: '2026-01-15',
  last: '2026-01-18',
  known: '2026-01-20',
  corrections: 0,
  ...fields,
});
const testFor = (search: string) => WORDS.testFor(stateOf(search).q);
const found = (search: string, entry = anEntry()) => matcher(stateOf(search), testFor(search))(entry);

describe('the timeline is narrowed', () => {
  it('by nothing to everything', () => {
    expect(found('')).toBe(true);
  });

  it('by kind, by whom and what it concerns, and by the language of a source', () => {
    expect([found('?kind=meeting'), found('?kind=vote')]).toEqual([true, false]);
    expect([found('?actor=bo'), found('?actor=mira')]).toEqual([true, false]);
    expect([found('?entity=pact'), found('?entity=alma')]).toEqual([true, false]);
    expect([found('?language=en'), found('?language=fr')]).toEqual([true, false]);
  });

  it('to key moments', () => {
    expect([found('?key=yes'), found('?key=yes', anEntry({ isKey: true }))]).toEqual([false, true]);
  });

  it('by all of it at once', () => {
    expect(found('?kind=meeting&actor=bo&q=alma')).toBe(true);
    expect(found('?kind=meeting&actor=bo&q=mira')).toBe(false);
  });

  it('by every word that is looked for, from its beginning, without accents, and as it sounds', () => {
    expect(found('?q=turk+meets')).toBe(true);
    expect(found('?q=tokaeva')).toBe(true);
    expect(found('?q=eets')).toBe(false);
    expect(found('?q=turk+votes')).toBe(false);
  });

  it('to a span of time that an uncertain day may be in', () => {
    expect([found('?from=2026-01-18'), found('?from=2026-01-19')]).toEqual([true, false]);
    expect([found('?to=2026-01-15'), found('?to=2026-01-14')]).toEqual([true, false]);
  });

  it('to what was known on a day', () => {
    expect([found('?known=2026-01-20'), found('?known=2026-01-19')]).toEqual([true, false]);
    expect(found('?known=2030-01-01', anEntry({ known: null }))).toBe(false);
  });

  it('with counts that leave the field itself aside and keep to the others', () => {
    const entries = [anEntry(), anEntry({ kind: 'vote', actors: ['bo'] }), anEntry({ kind: 'vote', actors: ['mira'] })];
    const state = stateOf('?kind=meeting&actor=bo');
    expect([...countByValue(entries, state, 'kind', () => true)]).toEqual([
      ['meeting', 1],
      ['vote', 1],
    ]);
    expect([...countByValue(entries, state, 'actor', () => true)]).toEqual([
      ['alma', 1],
      ['bo', 1],
    ]);
  });
});

describe('the address of a timeline', () => {
  it('says what it is narrowed to, and gives the same back', () => {
    const search = '?q=a+b&kind=vote&from=2026-01-12&known=2026-01-22';
    expect(searchOf(stateOf(search))).toBe(search);
    expect(searchOf(WHOLE_TIMELINE)).toBe('');
    expect([isEmpty(WHOLE_TIMELINE), isEmpty(stateOf(search))]).toEqual([true, false]);
  });

  it('leaves out days that are none, and what it does not know', () => {
    expect(searchOf(stateOf('?from=soon&to=2026-02-30&known=0202-02-20&colour=red'))).toBe('');
  });
});

describe('the number of events', () => {
  it('is said, with why there are none where that can be told', () => {
    expect(resultText(WHOLE_TIMELINE, 31, 31)).toBe('All 31 events');
    expect(resultText(WHOLE_TIMELINE, 1, 1)).toBe('All 1 event');
    expect(resultText(stateOf('?kind=vote'), 3, 31)).toBe('3 of 31 events');
    expect(resultText(stateOf('?known=2025-01-01'), 0, 31, 'Nothing was known.')).toBe(
      '0 of 31 events. Nothing was known.',
    );
    expect(resultText(stateOf('?from=2026-02-02&to=2026-02-01'), 0, 31)).toMatch(/“From” is later than “To”\.$/);
  });
});

describe('between visits', () => {
  const HOUR = 3_600_000;
  const first = remember(undefined, { one: 0, two: 0 }, 0);

  it('nothing is new on the first', () => {
    expect(unseenEvents(first)).toEqual({ added: [], corrected: [] });
  });

  it('what was added and what was corrected is told on the next, and stays told throughout it', () => {
    const next = remember(first, { one: 1, two: 0, three: 0 }, 2 * HOUR);
    expect(unseenEvents(next)).toEqual({ added: ['three'], corrected: ['one'] });
    expect(next.before).toBe(0);
    expect(unseenEvents(remember(next, { one: 1, two: 0, three: 0 }, 2.4 * HOUR))).toEqual(unseenEvents(next));
  });

  it('it is told no more on the visit after', () => {
    const next = remember(first, { one: 0, two: 0, three: 0 }, 2 * HOUR);
    expect(unseenEvents(remember(next, { one: 0, two: 0, three: 0 }, 4 * HOUR))).toEqual({ added: [], corrected: [] });
  });

  it('it is told no more once all is marked as seen', () => {
    const next = markAllSeen(remember(first, { one: 1, two: 0, three: 0 }, 2 * HOUR));
    expect(unseenEvents(remember(next, { one: 1, two: 0, three: 0 }, 2.1 * HOUR))).toEqual({
      added: [],
      corrected: [],
    });
  });

  it('a clock that was wrong does not hold a visit open', () => {
    const future = remember(undefined, { one: 0 }, 99 * HOUR);
    expect(remember(future, { one: 0 }, HOUR).at).toBe(HOUR);
  });

  it('what is written down is read again, and what is broken is as if nothing were', () => {
    const memory: Memory = remember(first, { one: 0 }, HOUR);
    expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
    for (const broken of [
      null,
      '',
      '{',
      '[]',
      '{"at":"x"}',
      '{"at":1,"seen":{"a":"b"},"shown":{},"before":null}',
      '{"at":1,"seen":{},"shown":{},"before":-1e300}',
    ])
      expect(parseMemory(broken)).toBeUndefined();
  });
});

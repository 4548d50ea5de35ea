import { describe, expect, it } from 'vitest';
import { paragraphNotKeptBy } from '../../../src/ingest/warnings/paragraph-not-kept.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anEvent, aSource, contentOf, STORY } from '../../builders.ts';

const KEPT = new Map([1, 2, 3].map((number) => [number, 'Words.']));
const STATEMENT = { by: 'mira-stone', says: 'It will stand.' };

/** What is said of the paragraphs that an event cites, of which those of `herald` are at hand. */
function saidOf(text: string, ...sources: readonly unknown[]): readonly string[] {
  const statements = sources.length > 0 ? [{ ...STATEMENT, sources }] : [];
  const events = [anEvent({ text, statements })];
  const content = contentOf({ sources: [aSource(), aSource({ id: 'lamp' })], events });
  const rule = paragraphNotKeptBy((id) => (id === 'herald' ? KEPT : new Map()));
  return [...rule(buildGraph(STORY, content), content)].map(({ field, line, found }) => `${field} ${line} ${found}`);
}

describe('a paragraph that is cited', () => {
  it('is told where its source has none of that number', () => {
    expect(saidOf('Words. [@herald, para. 1]\n\nWords. [@herald, paras 2 to 4]')).toEqual([
      'body 3 herald has no paragraph 4: the last that is kept is 3',
    ]);
    expect(saidOf('Words. [@herald]', { id: 'herald', locator: 'para. 99' })).toEqual([
      'statements.0.sources.0 undefined herald has no paragraph 99: the last that is kept is 3',
    ]);
  });

  it('is told once of an account and of the facts that rest on it', () => {
    expect(saidOf('Words. [@herald, para. 9]', { id: 'herald', locator: 'para. 9' })).toHaveLength(1);
  });

  it.each(['[@herald, paras 1, 3]', '[@herald, p. 9]', '[@herald]', '[@lamp, para. 9]'])(
    'is let pass where it is there, or nothing tells: %s',
    (marker) => {
      expect(saidOf(`Words. ${marker}`)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/ingest/draft/draft.ts';
import { keptFile, unknownNamesIn } from '../../../src/ingest/draft/kept-file.ts';
import { anActor, anEntity, contentOf } from '../../builders.ts';
import { anArticle, found } from './an-article.ts';

const CONTENT = contentOf({
  actors: [
    anActor({ id: 'ferry-council', name: 'Council of Ferries', kind: 'organisation' }),
    anActor({ id: 'guard', name: 'International Harbour Stabilization Force', kind: 'organisation' }),
    anActor({ id: 'first-board', name: 'Founding executive board', kind: 'organisation' }),
    anActor({ id: 'second-board', name: 'Norhaven executive board', kind: 'organisation' }),
    anActor({ id: 'office', name: 'Danish Prime Minister’s Office', kind: 'organisation' }),
    anActor({ id: 'ministry', name: 'Ministry of Foreign Affairs of Norhaven', kind: 'organisation' }),
    anActor({ id: 'ana-sea', name: 'Ana Deep Sea', kind: 'person' }),
    anActor({ id: 'emirates', name: 'United Southern Isles', kind: 'country', country: 'AE' }),
  ],
  entities: [
    anEntity({ id: 'charter', name: 'Charter of the Council of Ferries' }),
    anEntity({ id: 'strip', name: 'Norhaven Strip', kind: 'place' }),
  ],
});

function draftFor(text: string, title: string | null = null) {
  return draftOf(anArticle({ texts: [text], title: title === null ? null : found(title) }), CONTENT);
}

describe('what may be short for a name of the story is offered, and taken for none:', () => {
  it.each([
    ['We saw the harbour stabilisation force.', ['harbour stabilisation force', 'guard']],
    ['We saw the new stabilization forces.', ['stabilization forces', 'guard']],
    ['They asked the ferry council.', ['ferry council', 'ferry-council']],
    ['They asked this executive board.', ['executive board', 'first-board', 'second-board']],
    ['They asked the ministry of foreign affairs.', ['ministry of foreign affairs', 'ministry']],
    ['They asked the Executive Board.', ['Executive Board', 'first-board', 'second-board']],
  ])('%s', (text, [name, ...ids]) => {
    const { perhaps, names } = draftFor(text);
    expect(perhaps).toEqual([{ name, ids, count: 1, sentence: text, paragraph: 1 }]);
    expect(names.known).toEqual([]);
  });

  it('a name of the words of another, turned round, and not of what is called after it', () => {
    expect([...draftFor('We saw the Ferries Council there.').likely]).toEqual([['Ferries Council', 'ferry-council']]);
    expect([...draftFor('They left the Strip.').likely]).toEqual([['Strip', 'strip']]);
  });

  it('a headline that leaves out “the”', () => {
    expect(draftFor('It rained.', 'Ferry council meets').perhaps).toMatchObject([
      { name: 'Ferry council', ids: ['ferry-council'], paragraph: null },
    ]);
  });
});

it('is told beside the draft with its sentence, and is no name without a record', () => {
  const kept = keptFile(draftFor('It rained. The ferry council met.'), []);
  expect(kept).toContain(
    '## What may be short for a name of the story\n\n- ferry council, once; perhaps ferry-council\n  para. 1: The ferry council met.\n',
  );
  expect(unknownNamesIn(kept)).toEqual([]);
});

it('is nothing in a page of everyday words', () => {
  const prose = `A board of wood lay on the pier, and the force of the sea had broken it in two. The council had met in the
    morning; an executive board is not what the town needs, said the baker, who was affairs enough for one street. The
    prime minister’s car stood before the office. The ministry was shut. In the strip of sand by the ferry the children
    dug for peace and quiet, as they said, and the charter boat lay still. The foreign ships had gone. It was the deep
    sea they feared, and southern isles; founding a town takes more than a harbour. The stabilisation of prices, which
    the bank had promised, was put off, and with it the meeting of the board. Nobody forced the executive to resign.`;
  const { perhaps, likely, unknown } = draftFor(prose.replace(/\s+/g, ' '));
  expect({ perhaps, likely: [...likely], unknown }).toEqual({ perhaps: [], likely: [], unknown: [] });
});

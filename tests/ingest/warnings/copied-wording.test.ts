import { describe, expect, it } from 'vitest';
import { copiedWordingFrom } from '../../../src/ingest/warnings/copied-wording.ts';
import { warningsIn } from '../../../src/model/diagnostics/warnings.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import { anActor, anEvent, aQuestion, aSource, aStoryFile, contentOf } from '../../builders.ts';

const ARTICLE =
  'The harbour master said that nobody had asked the town before the old pier was sold to a company from abroad.';
const STATES =
  'Albania, Bolivia, Chad, Denmark, Egypt, Finland, Ghana, Hungary, India, Jordan, Kenya, Latvia and Mali have signed.';
const KEPT = new Map([
  ['herald', new Map([...[ARTICLE, STATES].entries()].map(([i, text]) => [i + 1, text] as const))],
  ['lamp', new Map()],
]);
/** Fourteen of its words, with other marks and capitals. */
const COPIED = 'Nobody had asked the town – before the old pier was sold to a company!';
const ELEVEN = 'Nobody had asked the town before the old pier was sold.';

/** Where what is copied is told, in a story with these texts. */
function toldIn({
  account = 'Words.',
  event = {},
  source = {},
  soFar = 'It opened.',
  reading = 'They agree.',
}: {
  readonly account?: string;
  readonly event?: Parameters<typeof anEvent>[0];
  readonly source?: Parameters<typeof aSource>[0];
  readonly soFar?: string;
  readonly reading?: string;
}): readonly string[] {
  const anOpening = anEvent({ id: '2026-01-19-opening', text: `${account} [@herald]`, ...event });
  const story = aStoryFile({ soFar: [{ text: soFar, events: [anOpening.id] }] });
  const content = contentOf({
    story,
    sources: [aSource(source)],
    actors: [anActor()],
    questions: [aQuestion({ reading })],
    events: [anOpening],
  });
  return warningsIn(buildGraph(story.data, content), content, [copiedWordingFrom(KEPT)])
    .filter(({ rule }) => rule === 'copied-wording')
    .map(({ file, field, found }) => `${file} ${field}: ${found}`);
}

describe('twelve words in a row of an article', () => {
  it('are told in an account, with where they begin and whose they are', () => {
    expect(toldIn({ account: `Words.\n\nAnd so on: ${COPIED}` })).toEqual([
      'events/2026-01-19-opening.md body: 14 words in a row as in paragraph 1 of herald, from “Nobody had asked the …” on',
    ]);
    expect(toldIn({ account: ELEVEN.replace('.', ' to.') })).toHaveLength(1);
    expect(toldIn({ account: `Words. ${ARTICLE}` })).toEqual([expect.stringContaining('body: 21 words in a row')]);
  });

  it('are told in every field of ours', () => {
    const sources = [{ id: 'herald', quote: COPIED }];
    expect(
      toldIn({
        event: {
          title: COPIED,
          statements: [{ by: 'mira', says: COPIED, sources }],
          claims: [{ question: 'how-many', answer: 7, note: COPIED, sources }],
        },
        source: { suppliedTitle: COPIED },
        soFar: COPIED,
        reading: COPIED,
      }).map((line) => line.replace(/: .*/, '')),
    ).toEqual([
      'events/2026-01-19-opening.md claims.0.note',
      'events/2026-01-19-opening.md statements.0.says',
      'events/2026-01-19-opening.md title',
      'questions/how-many.md reading',
      'sources/herald.md suppliedTitle',
      'story.yaml soFar.0.text',
    ]);
  });

  it.each([
    ['eleven of them', { account: ELEVEN }],
    ['others between them', { account: COPIED.replace('old', 'very old') }],
    ['quotation marks', { account: COPIED.replace('Nobody', '“Nobody').replace('!', '!”') }],
    ['a headline', { source: { title: COPIED } }],
    ['names and figures', { account: STATES.replace(' have signed.', ' came.') }],
  ])('are let pass with %s', (_, told) => {
    expect(toldIn(told)).toEqual([]);
  });

  it('are let pass in a text that we may print', () => {
    const text = { body: 'full-text', text: COPIED } as const;
    expect(toldIn({ source: { ...text, body: 'abstract' } })).toHaveLength(1);
    expect(toldIn({ source: text })).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from '../../../src/ingest/draft/draft.ts';
import { draftFile } from '../../../src/ingest/draft/draft-file.ts';
import type { SourceData } from '../../../src/model/records/source.ts';
import { anActor, anEntity, contentOf } from '../../builders.ts';
import { articleIn } from '../read.ts';

/** A story without sources, so that every spelling comes from the articles themselves. */
const CONTENT = contentOf({
  actors: [
    anActor({ id: 'mira-stone', name: 'Mira Stone' }),
    anActor({ id: 'island-wire', name: 'Island Wire', kind: 'organisation' }),
    anActor({ id: 'river-works-council', name: 'River works council', kind: 'organisation' }),
    anActor({ id: 'ferry-board', name: 'Norhaven Ferry Board', kind: 'organisation' }),
    anActor({ id: 'america', name: 'United States', kind: 'country', country: 'US' }),
  ],
  entities: [anEntity({ id: 'norhaven-strip', name: 'Norhaven Strip' })],
});

const WITH_DATELINE =
  `NORHAVEN, Jan. 20, 2026 (Island Wire) — The River Works Council (RWC) will open the long bridge in May, Mira Stone told
Island Wire on Tuesday, and the U.S. will pay for the lamps of the bridge.

According to the Norhaven ferry board, Stone had not asked anybody. “The RWC asked us,” Mayor Stone said.
`.replaceAll(/(?<=\w)\n(?=\w)/g, ' ');

const WITH_HEAD = `Title: The bridge opens
Source: The Harbour Post
Date: 21 January 2026
URL: https://post.example/bridge

Mira Stone opened the bridge of Norhaven Strip on Wednesday, Island Wire reported. The river works council paid nothing.
`;

/** The sources that an editor would write of them by hand. */
const BY_HAND: readonly (readonly [string, string, Partial<SourceData>])[] = [
  [
    'of an agency',
    WITH_DATELINE,
    {
      title: null,
      publisher: null,
      dateline: 'Norhaven',
      published: '2026-01-20',
      language: 'en',
      url: null,
      cites: ['Island Wire', 'Norhaven ferry board'],
      spellings: {
        america: ['U.S.'],
        'ferry-board': ['Norhaven ferry board'],
        'island-wire': ['Island Wire'],
        'mira-stone': ['Mira Stone', 'Stone'],
        'river-works-council': ['River Works Council', 'RWC'],
      },
    },
  ],
  [
    'with named lines',
    WITH_HEAD,
    {
      title: 'The bridge opens',
      publisher: 'The Harbour Post',
      dateline: null,
      published: '2026-01-21',
      language: 'en',
      url: 'https://post.example/bridge',
      cites: ['Island Wire'],
      spellings: {
        'island-wire': ['Island Wire'],
        'mira-stone': ['Mira Stone'],
        'norhaven-strip': ['Norhaven Strip'],
        'river-works-council': ['river works council'],
      },
    },
  ],
];

it.each(BY_HAND)('the draft of a text %s agrees with the source that is written by hand', async (_, text, source) => {
  const draft = draftOf(await articleIn(text), CONTENT);
  const written = draftFile(draft, { added: '2026-02-01', keptFile: 'drafts/x.md', fullText: false, like: [] });
  const fields = parse(written.split('---')[1]!) as Record<string, unknown>;
  expect(Object.fromEntries(Object.keys(source).map((field) => [field, fields[field]]))).toEqual(source);
});

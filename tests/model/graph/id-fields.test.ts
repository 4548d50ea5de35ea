import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { idsInActor, idsInEntity, idsInEvent, idsInQuestion, idsInSource } from '../../../src/model/graph/id-uses.ts';
import { idsInUnfit } from '../../../src/model/graph/id-fields.ts';
import type { IdUse } from '../../../src/model/graph/id-use.ts';
import type { Collection, Content } from '../../../src/model/records/content.ts';
import { readChecked } from '../../../src/reader/checked.ts';
import { splitFrontmatter } from '../../../src/reader/frontmatter.ts';

const ROOT = join(import.meta.dirname, '../../..');

type Data<Name extends Collection> = Content[Name][number]['data'];
const IDS: { readonly [Name in Collection]: (data: Data<Name>) => readonly IdUse[] } = {
  sources: idsInSource,
  events: idsInEvent,
  actors: idsInActor,
  entities: idsInEntity,
  questions: idsInQuestion,
};

describe('the ids in the fields of a record that does not fit its schema', () => {
  it.each(['content', 'tests/second-story/content'])(
    'are those that would be found if it did, in %s',
    async (story) => {
      const checked = await readChecked(join(ROOT, story), story);
      if (!('story' in checked)) throw new Error('The story has problems');
      for (const collection of Object.keys(IDS) as Collection[])
        for (const { file, data } of checked.content[collection]) {
          const fit = IDS[collection] as (data: unknown) => readonly IdUse[];
          expect([file, ...keys(idsInUnfit(collection, written(file)))]).toEqual([file, ...keys(fit(data))]);
        }
    },
  );

  it('are only what is an id', () => {
    const value = { about: ['No id', 7, 'mira-stone'], place: null, claims: [{ question: 'a', answer: 'yes' }] };
    expect(idsInUnfit('events', value)).toEqual([
      { field: 'about.2', id: 'mira-stone', wants: 'subject' },
      { field: 'claims.0.question', id: 'a', wants: 'question' },
    ]);
  });
});

function written(file: string): unknown {
  const parts = splitFrontmatter(readFileSync(join(ROOT, file), 'utf8'));
  return 'found' in parts ? null : (parse(parts.yaml) as unknown);
}

/** Of each use where it stands, without the place in a list of one, which editors leave out. */
function keys(uses: readonly IdUse[]): readonly string[] {
  return uses.map(({ field, id, wants }) => `${field.replace(/\.by\.0$/, '.by')} ${id} ${wants}`).toSorted();
}

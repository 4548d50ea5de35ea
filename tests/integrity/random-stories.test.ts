import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { printProblem } from '../../src/model/diagnostics/problem.ts';
import { warningsIn } from '../../src/model/diagnostics/warnings.ts';
import { entriesOf } from '../../src/model/records/content.ts';
import { removedSchema } from '../../src/model/records/removed.ts';
import { storySchema } from '../../src/model/records/story.ts';
import { watchSchema } from '../../src/model/records/watch.ts';
import { readChecked } from '../../src/reader/checked.ts';
import { SCHEMAS } from '../../src/reader/content.ts';
import { EVERY_VIEW } from '../views/every-view.ts';
import { fieldPaths, usedPaths } from './random-story/field-paths.ts';
import type { RandomRecord } from './random-story/record.ts';
import { randomStory } from './random-story/story.ts';
import { withStory } from './random-story/write-story.ts';

const STORIES = 1000;
const IN_ONE_TEST = 100;
/** Of so many the pages of one are made too. */
const SAMPLE = 20;
/** For a machine that does much else. */
const MINUTES = 5 * 60_000;

const seeds = Array.from({ length: STORIES }, (_, i) => i);
const hundreds = seeds.filter((seed) => seed % IN_ONE_TEST === 0);

describe('a random story', () => {
  it('uses every field of every kind of record, and every word that one may hold', () => {
    const records = seeds.flatMap((seed) => randomStory(seed));
    const schemas = { ...SCHEMAS, 'story.yaml': storySchema, 'watch.yaml': watchSchema, removed: removedSchema };
    const missing = Object.entries(schemas).flatMap(([kind, schema]) => {
      const used = new Set(
        records.filter((record) => kindOf(record) === kind).flatMap(({ fields }) => usedPaths(fields)),
      );
      return fieldPaths(schema)
        .filter((path) => !used.has(path))
        .map((path) => `${kind}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(hundreds)(
    'has no problem, and each of its files is a record, from %i on',
    { timeout: MINUTES },
    async (from) => {
      const alarms: string[] = [];
      for (const seed of seeds.slice(from, from + IN_ONE_TEST)) {
        const records = randomStory(seed);
        alarms.push(
          ...(await withStory(records, (folder) => alarmsOf(folder, records))).map((line) => `${seed} ${line}`),
        );
      }
      expect(alarms).toEqual([]);
    },
  );

  it('has every page that its records have', { timeout: MINUTES }, async () => {
    for (const seed of seeds.filter((one) => one % SAMPLE === 0)) await withStory(randomStory(seed), makePages);
  });
});

function kindOf({ path, fields }: RandomRecord): string {
  return 'removed' in fields ? 'removed' : path.split('/')[0]!;
}

async function alarmsOf(folder: string, records: readonly RandomRecord[]): Promise<readonly string[]> {
  const checked = await readChecked(folder, 'content');
  if (!('story' in checked)) return checked.problems.map(printProblem);
  const { content } = checked;
  const read = [...entriesOf(content), ...content.removed, ...content.drafts].map(
    ({ collection, id }) => `${collection}/${id}.md`,
  );
  expect(read.toSorted()).toEqual(
    records
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.md'))
      .toSorted(),
  );
  return [];
}

async function makePages(folder: string): Promise<void> {
  const checked = await readChecked(folder, 'content');
  if (!('story' in checked)) throw new Error(checked.problems.map(printProblem).join('\n'));
  const { story, content } = checked;
  const graph = buildGraph(story, content);
  warningsIn(graph, content);
  const pages = new Map(Object.entries(EVERY_VIEW).map(([kind, views]) => [kind, views(graph).length]));
  expect([pages.get('events'), pages.get('sources'), pages.get('questions'), pages.get('subjects')]).toEqual([
    content.events.length,
    content.sources.length,
    content.questions.length,
    content.actors.length + content.entities.length,
  ]);
}

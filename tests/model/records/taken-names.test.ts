import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isTakenName } from '../../../src/model/records/fields.ts';
import { ROOT } from '../../setup/build.ts';

/** The folders of pages in which the next part of an address is the id of a record. */
const OF_RECORDS = ['actors', 'compare', 'entities', 'questions', 'sources', 'standings', '[[]subjects]'];

it('leaves no id to a record that a page or a file beside those of records has', () => {
  const beside = OF_RECORDS.flatMap((folder) => globSync(`${folder}/*`, { cwd: join(ROOT, 'src/pages') }))
    .map((path) => /([^/.]+)[^/]*$/.exec(path)![1]!)
    .filter((name) => !name.startsWith('['));
  expect(beside).toEqual(expect.arrayContaining(['index', 'known', 'letters', 'published', 'questions']));
  expect(beside.filter((name) => !isTakenName(name))).toEqual([]);
});

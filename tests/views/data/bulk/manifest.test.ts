import { expect, test } from 'vitest';
import { sha256Of } from '../../../../src/site/digest.ts';
import { BULK_FILES } from '../../../../src/views/data/bulk/bulk-files.ts';
import { aGraph } from '../../a-graph.ts';
import { fileOf, textOf } from './made.ts';

const graph = aGraph({ sources: { herald: { published: '2026-01~' } }, events: { '2026-01-19-met': {} } });
const manifest = JSON.parse(await textOf(graph, 'manifest.json')) as {
  readonly version: string;
  readonly allFiles: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
};

test('the manifest lists every file of the data but itself, each with its size and the digest of its bytes', async () => {
  const names = BULK_FILES.map(({ name }) => name).filter((name) => name !== 'manifest.json');
  expect(manifest.files.map(({ name }) => name)).toEqual(names);
  for (const { name, bytes, sha256 } of manifest.files) {
    const { content } = await fileOf(graph, name);
    expect([bytes, sha256]).toEqual([content.length, sha256Of(content)]);
  }
});

test('the manifest tells whose data it is, under which licence, and the last day of the story', () => {
  expect(manifest).toMatchObject({
    story: 'The story',
    address: 'https://example.org/',
    publisher: 'The editors',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    lastPublished: { first: '2025-12-01', last: '2026-03-03', edtf: '2026-01~', words: 'about January 2026' },
    lastChanged: { first: '2026-02-01', last: '2026-02-01', edtf: '2026-02-01', words: '1 February 2026' },
  });
});

test('the manifest says where the list of all files of the site is', () => {
  expect(manifest.allFiles).toMatch(/^https:\/\/.*\/sha256sums\.txt$/);
});

test('the manifest has the version that the data package has', async () => {
  expect((JSON.parse(await textOf(graph, 'datapackage.json')) as { version: string }).version).toBe(manifest.version);
});

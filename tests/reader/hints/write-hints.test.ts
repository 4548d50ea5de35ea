import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeHints } from '../../../src/reader/hints/write-hints.ts';
import { contentOf } from '../../builders.ts';
import { aStory } from '../a-folder.ts';

it('hints for text editors are written where they can be, and stop nothing where they cannot', async () => {
  const folder = await aStory();
  writeHints(contentOf({}), join(folder, 'hints'));
  expect(await readFile(join(folder, 'hints/collections.json'), 'utf8')).toContain('"sources"');
  expect(() => writeHints(contentOf({}), join(folder, 'story.yaml'))).not.toThrow();
});

import { describe, expect, it } from 'vitest';
import { graphOf } from '../search/story-names.ts';
import { SECOND_STORY, STORY } from '../setup/stories.ts';
import { EVERY_VIEW } from './every-view.ts';

describe.each([STORY, SECOND_STORY])('in %s', (folder) => {
  it.each(Object.entries(EVERY_VIEW))('every view can be written as JSON and read back: %s', async (_, viewsOf) => {
    for (const view of viewsOf(await graphOf(folder))) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

import { expect, test } from 'vitest';
import { all, pagesOf } from '../setup/pages.ts';
import { site } from '../setup/provided.ts';

test('every page is drawn from one answer: it waits for no styles and no script', async () => {
  const WAITED_FOR = 'link[rel=stylesheet], script[src]:not([type=module], [async], [defer])';
  const waiting = (await pagesOf(site('story'))).filter((page) => all(page, WAITED_FOR).length > 0);
  expect(waiting.map(({ path }) => path)).toEqual([]);
});
